package dev.assay.exercises.given;

import java.util.OptionalDouble;

/**
 * NumPy's legacy random generator, {@code numpy.random.RandomState}, in Java: the same seed gives
 * the same numbers.
 *
 * <p>Words, uniform doubles and choices are equal to NumPy's bit for bit. Normal numbers pass
 * through a logarithm, which NumPy takes from the C library and this class from {@link StrictMath}:
 * they agree to 3 units in the last place, and always consume the same words. The algorithms are
 * those of NumPy 1.24's {@code numpy/random/mtrand.pyx} and {@code
 * src/legacy/legacy-distributions.c}; each method says which one.
 *
 * <p>An instance is a stream: every call takes the next numbers from it. It is not safe for use by
 * several threads at once.
 */
public final class RandomState {
  private static final long LARGEST_SEED = 0xffffffffL;

  private final MersenneTwister words;
  private boolean hasCachedNormal;
  private double cachedNormal;

  /**
   * Starts the stream of a seed, like {@code numpy.random.seed(seed)}.
   *
   * @param seed at least 0
   * @throws IllegalArgumentException if {@code seed} is negative
   */
  public RandomState(int seed) {
    this((long) seed);
  }

  /**
   * Starts the stream of a seed, like {@code numpy.random.seed(seed)}, for the seeds that an {@code
   * int} can't hold.
   *
   * @param seed from 0 to 2^32 - 1
   * @throws IllegalArgumentException if {@code seed} is outside that range
   */
  public RandomState(long seed) {
    if (seed < 0 || seed > LARGEST_SEED) {
      throw new IllegalArgumentException(
          "A seed lies between 0 and 2^32 - 1, but this one is " + seed);
    }
    this.words = new MersenneTwister((int) seed);
  }

  /**
   * The next 32 bits of the Mersenne Twister, as a signed {@code int}.
   *
   * @return any {@code int}
   */
  public int nextWord() {
    return words.nextWord();
  }

  /**
   * One uniform number, like {@code random_sample()}: 53 random bits out of two words.
   *
   * @return a number in [0, 1)
   */
  public double randomSample() {
    int a = words.nextWord() >>> 5;
    int b = words.nextWord() >>> 6;
    return (a * 67108864.0 + b) / 9007199254740992.0;
  }

  /**
   * Uniform numbers, like {@code random_sample(size)}.
   *
   * @param size how many, at least 0
   * @return that many numbers in [0, 1)
   */
  public double[] randomSample(int size) {
    double[] result = new double[requireSize(size)];
    for (int i = 0; i < size; i++) {
      result[i] = randomSample();
    }
    return result;
  }

  /**
   * One standard normal number, like {@code standard_normal()}.
   *
   * <p>Marsaglia's polar method makes two at a time. The second of a pair is handed out first; the
   * other one is kept for the next call, whatever else is drawn in between.
   *
   * @return a number with mean 0 and variance 1
   */
  public double standardNormal() {
    if (hasCachedNormal) {
      hasCachedNormal = false;
      return cachedNormal;
    }
    double x1;
    double x2;
    double r2;
    do {
      x1 = 2.0 * randomSample() - 1.0;
      x2 = 2.0 * randomSample() - 1.0;
      r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1.0 || r2 == 0.0);
    double f = StrictMath.sqrt(-2.0 * StrictMath.log(r2) / r2);
    cachedNormal = f * x1;
    hasCachedNormal = true;
    return f * x2;
  }

  /**
   * Standard normal numbers, like {@code standard_normal(size)}.
   *
   * @param size how many, at least 0
   * @return that many independent numbers with mean 0 and variance 1
   */
  public double[] standardNormal(int size) {
    double[] result = new double[requireSize(size)];
    for (int i = 0; i < size; i++) {
      result[i] = standardNormal();
    }
    return result;
  }

  /**
   * Draws values with equal chances and with replacement, like {@code choice(values, size)}.
   *
   * <p>NumPy draws an index by masking a word to the smallest power of two that holds it and
   * throwing away what is too large; among two values that is one word each, its lowest bit.
   *
   * @param values what to choose from, at least one
   * @param size how many to draw, at least 0
   * @return {@code size} entries of {@code values}
   */
  public int[] choice(int[] values, int size) {
    requireValues(values);
    int largest = values.length - 1;
    int mask = largest == 0 ? 0 : -1 >>> Integer.numberOfLeadingZeros(largest);
    int[] result = new int[requireSize(size)];
    for (int i = 0; i < size; i++) {
      result[i] = values[largest == 0 ? 0 : maskedIndex(mask, largest)];
    }
    return result;
  }

  /**
   * Draws values with given chances and with replacement, like {@code choice(values, size,
   * p=probabilities)}.
   *
   * <p>One uniform number each, looked up in the cumulative probabilities. Like NumPy, these are
   * divided by their last one first, so that it is exactly 1 and no uniform number lies beyond it.
   *
   * @param values what to choose from, at least one
   * @param size how many to draw, at least 0
   * @param probabilities the chance of each value: as many as {@code values}, none negative, with
   *     sum 1 (to 1.5e-8)
   * @return {@code size} entries of {@code values}
   */
  public int[] choice(int[] values, int size, double[] probabilities) {
    requireValues(values);
    double[] cumulative = cumulative(values.length, probabilities);
    int[] result = new int[requireSize(size)];
    for (int i = 0; i < size; i++) {
      double u = randomSample();
      int index = 0;
      while (cumulative[index] <= u) {
        index++;
      }
      result[i] = values[index];
    }
    return result;
  }

  /**
   * One draw of a multivariate normal vector, like {@code multivariate_normal(mean, covariance)},
   * for the one distribution that the notebook draws from: mean zero and identity covariance.
   *
   * <p>There NumPy's result equals {@link #standardNormal(int)} bit for bit, so this method asks
   * for that. It takes no other distribution, because NumPy's way through a singular value
   * decomposition has signs that differ between linear algebra libraries.
   *
   * @param mean n zeros
   * @param covariance the n x n identity
   * @return n independent standard normal numbers
   * @throws IllegalArgumentException for any other mean or covariance
   */
  public double[] multivariateNormal(double[] mean, double[][] covariance) {
    int n = mean.length;
    if (covariance.length != n) {
      throw new IllegalArgumentException(
          "The covariance has a row per entry of the mean, but there are "
              + covariance.length
              + " rows for "
              + n);
    }
    for (int i = 0; i < n; i++) {
      requireStandard(mean[i], 0, "mean[" + i + "]");
      if (covariance[i].length != n) {
        throw new IllegalArgumentException(
            "A covariance is square, but row "
                + i
                + " of these "
                + n
                + " has "
                + covariance[i].length
                + " entries");
      }
      for (int j = 0; j < n; j++) {
        requireStandard(covariance[i][j], i == j ? 1 : 0, "covariance[" + i + "][" + j + "]");
      }
    }
    return standardNormal(n);
  }

  /**
   * Where the stream stands now.
   *
   * @return a snapshot; later draws don't change it
   */
  public State state() {
    return new State(
        words.key(),
        words.position(),
        hasCachedNormal ? OptionalDouble.of(cachedNormal) : OptionalDouble.empty());
  }

  /**
   * A snapshot of a stream, with NumPy's own names for its parts: {@code get_state()}.
   *
   * @param key the 624 words of the Mersenne Twister
   * @param position how many of them are used up
   * @param cachedNormal the normal number that is kept for the next call, if there is one
   */
  public record State(int[] key, int position, OptionalDouble cachedNormal) {}

  private int maskedIndex(int mask, int largest) {
    int index;
    do {
      index = words.nextWord() & mask;
    } while (index > largest);
    return index;
  }

  private static double[] cumulative(int length, double[] probabilities) {
    if (probabilities.length != length) {
      throw new IllegalArgumentException(
          "Every value needs its probability, but there are "
              + probabilities.length
              + " for "
              + length
              + " values");
    }
    double[] result = new double[length];
    double sum = 0;
    for (int i = 0; i < length; i++) {
      if (!(probabilities[i] >= 0)) {
        throw new IllegalArgumentException(
            "A probability is not negative, but probabilities[" + i + "] is " + probabilities[i]);
      }
      sum += probabilities[i];
      result[i] = sum;
    }
    // NumPy allows an error of sqrt(eps) in the sum.
    if (!(Math.abs(sum - 1) <= Math.sqrt(Math.ulp(1.0)))) {
      throw new IllegalArgumentException("Probabilities have the sum 1, but these have " + sum);
    }
    for (int i = 0; i < length; i++) {
      result[i] /= sum;
    }
    return result;
  }

  private static void requireStandard(double value, double expected, String name) {
    if (value != expected) {
      throw new IllegalArgumentException(
          "Only mean zero and identity covariance are given, but "
              + name
              + " is "
              + value
              + " instead of "
              + expected);
    }
  }

  private static void requireValues(int[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException(
          "There must be something to choose from, but values is empty");
    }
  }

  private static int requireSize(int size) {
    if (size < 0) {
      throw new IllegalArgumentException("A size is not negative, but this one is " + size);
    }
    return size;
  }
}
