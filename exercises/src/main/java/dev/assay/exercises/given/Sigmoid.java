package dev.assay.exercises.given;

/** The logistic sigmoid, the nonlinearity between a neuron's input and its activity. */
public final class Sigmoid {
  private Sigmoid() {}

  /**
   * The sigmoid of one number, {@code 1 / (1 + exp(-x))}.
   *
   * <p>Evaluated as written, like the notebook does: for {@code x} below about -709 the exponential
   * overflows to infinity and the result is exactly 0, and above about 37 the result rounds to
   * exactly 1.
   *
   * @param x any real number
   * @return a number in [0, 1]; NaN for NaN
   */
  public static double sigmoid(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }

  /**
   * The sigmoid of each element.
   *
   * @param x any real numbers
   * @return a new array of the same length; {@code x} stays as it is
   */
  public static double[] sigmoid(double[] x) {
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = sigmoid(x[i]);
    }
    return result;
  }
}
