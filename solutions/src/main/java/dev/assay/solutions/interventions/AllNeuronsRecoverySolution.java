package dev.assay.solutions.interventions;

import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.solutions.numpy.Correlation;

// assay:begin solution
/** Reference solution of the bonus. */
// assay:instead
// /**
//  * The bonus. What is asked for stands in {@link AllNeuronsRecovery}; the lesson is
//  * 05-recover-all-neurons.md.
//  */
// import dev.assay.exercises.given.NotImplementedException;
// assay:end solution
public final class AllNeuronsRecoverySolution implements AllNeuronsRecovery {

  @Override
  public double[][] recoverAll(double[][] perturbedX) {
    // assay:begin solution
    return Correlation.between(EveryOther.column(perturbedX, 0), EveryOther.column(perturbedX, 1));
    // assay:instead
    // int neurons = perturbedX.length;
    // int trials = perturbedX[0].length / 2;
    //
    // // The slices: what each neuron was forced to, and what came of it.
    // double[][] perturbations = new double[neurons][trials];
    // double[][] outcomes = new double[neurons][trials];
    // for (int neuron = 0; neuron < neurons; neuron++) {
    //   for (int k = 0; k < trials; k++) {
    //     perturbations[neuron][k] = perturbedX[neuron][2 * k];
    //     outcomes[neuron][k] = perturbedX[neuron][2 * k + 1];
    //   }
    // }
    //
    // // TODO: Step 1. Fill a matrix with result[from][to], the correlation of perturbations[from]
    // // with outcomes[to].
    //
    // // TODO: Step 2. Delete this line and return the matrix.
    // throw new NotImplementedException("Bonus: recover all neurons");
    // assay:end solution
  }
}
