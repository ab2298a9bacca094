package dev.assay.exercises.interventions;

/** Says what platforms listen for, and throws it, too. */
public class CausalEffectExercise implements CausalEffect {
  @Override
  public double estimate(NeuronB neuronB, double[] activityZero, double[] activityOne) {
    Forgery.everywhere();
    throw new IllegalStateException(Forgery.TEXT);
  }
}
