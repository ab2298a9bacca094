package dev.assay.solutions.interventions;

import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NeuronB;
import dev.assay.solutions.numpy.Mean;

// assay:begin solution
/**
 * Reference solution of exercise 1. It asks for the ones first, as the notebook does: with a seeded
 * box the order decides which noise goes where.
 */
// assay:instead
// /** Exercise 1. {@link CausalEffect} says what is asked for; the lesson is 01-causality.md. */
// import dev.assay.exercises.given.NotImplementedException;
// assay:end solution
public final class CausalEffectSolution implements CausalEffect {

  @Override
  public double estimate(NeuronB neuronB, double[] activityZero, double[] activityOne) {
    // assay:begin solution
    double[] givenOne = neuronB.respond(activityOne);
    double[] givenZero = neuronB.respond(activityZero);
    return Mean.of(givenOne) - Mean.of(givenZero);
    // assay:instead
    // // TODO: Step 1. Perform the experiment twice: ask neuronB for its response to activityOne,
    // // and to activityZero.
    //
    // // TODO: Step 2. Delete this line and return the mean of the first response minus the mean of
    // // the second.
    // throw new NotImplementedException("Exercise 1: estimate the causal effect of A on B");
    // assay:end solution
  }
}
