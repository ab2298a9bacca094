package dev.assay.exercises.given;

/**
 * MT19937, the generator of 32-bit words below {@link RandomState}.
 *
 * <p>Matsumoto and Nishimura, "Mersenne Twister: a 623-dimensionally equidistributed uniform
 * pseudo-random number generator", ACM TOMACS 8 (1998). The seed spreads by Knuth's multiplier
 * 1812433253, as in NumPy's {@code seed(int)}; NumPy's {@code init_by_array} is not used by the
 * notebook and is not here.
 */
final class MersenneTwister {
  private static final int N = 624;
  private static final int M = 397;
  private static final int MATRIX_A = 0x9908b0df;
  private static final int UPPER_BIT = 0x80000000;
  private static final int LOWER_BITS = 0x7fffffff;

  private final int[] key = new int[N];
  private int position = N;

  /** Seeds with the low 32 bits of {@code seed}. */
  MersenneTwister(int seed) {
    key[0] = seed;
    for (int i = 1; i < N; i++) {
      key[i] = 1812433253 * (key[i - 1] ^ (key[i - 1] >>> 30)) + i;
    }
  }

  /** The next 32 random bits. */
  int nextWord() {
    if (position == N) {
      twist();
    }
    int y = key[position++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return y ^ (y >>> 18);
  }

  /** A copy of the 624 state words. */
  int[] key() {
    return key.clone();
  }

  /** How many words of the state are used up, 0 to 624. */
  int position() {
    return position;
  }

  private void twist() {
    for (int i = 0; i < N; i++) {
      int y = (key[i] & UPPER_BIT) | (key[(i + 1) % N] & LOWER_BITS);
      key[i] = key[(i + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : MATRIX_A);
    }
    position = 0;
  }
}
