package dev.assay.solutions.interventions;

import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NeuronB;
import dev.assay.solutions.numpy.Mean;

/**
 * Reference solution of exercise 1. It asks for the ones first, as the notebook does: with a seeded
 * box the order decides which noise goes where.
 */
public final class CausalEffectSolution implements CausalEffect {

  @Override
  public double estimate(NeuronB neuronB, double[] activityZero, double[] activityOne) {
    double[] givenOne = neuronB.respond(activityOne);
    double[] givenZero = neuronB.respond(activityZero);
    return Mean.of(givenOne) - Mean.of(givenZero);
  }
}
