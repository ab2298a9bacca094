package dev.assay.exercises.interventions;

import dev.assay.exercises.given.NotImplementedException;

/** Exercise 1. {@link CausalEffect} says what is asked for; the lesson is 01-causality.md. */
public class CausalEffectExercise implements CausalEffect {

  @Override
  public double estimate(NeuronB neuronB, double[] activityZero, double[] activityOne) {
    // TODO: Step 1. Perform the experiment twice: ask neuronB for its response to activityOne,
    // and to activityZero.

    // TODO: Step 2. Delete this line and return the mean of the first response minus the mean of
    // the second.
    throw new NotImplementedException("Exercise 1: estimate the causal effect of A on B");
  }
}
