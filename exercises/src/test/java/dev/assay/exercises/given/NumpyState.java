package dev.assay.exercises.given;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.fixtures.GoldenData;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Compares with what NumPy's generator said about itself, and hashes arrays as the script does. */
final class NumpyState {
  /**
   * How far a normal number may be from NumPy's, in units in the last place. The C library's
   * logarithm and StrictMath's are within 1 ulp each of the true one, so up to 2 apart; the
   * division and the square root halve that and add roundings of their own, as does the product.
   */
  static final int NORMAL_ULPS = 3;

  private NumpyState() {}

  static void assertStandsWhereNumpyStands(RandomState random, GoldenData golden) {
    RandomState.State state = random.state();
    assertThat(sha256(state.key())).isEqualTo(golden.text("key_sha256_le_u32"));
    assertThat(state.position()).isEqualTo(golden.integer("pos"));
    assertThat(state.cachedNormal().isPresent()).isEqualTo(golden.integer("has_gauss") == 1);
    // NumPy keeps 0 there when nothing is cached.
    assertNormal(state.cachedNormal().orElse(0), golden.number("cached_gaussian"));
  }

  static void assertNormals(double[] actual, double[] golden) {
    assertThat(actual).hasSameSizeAs(golden);
    for (int i = 0; i < golden.length; i++) {
      assertNormal(actual[i], golden[i]);
    }
  }

  static String sha256(double[] values) {
    byte[] bytes = new byte[Double.BYTES * values.length];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().put(values);
    return sha256(bytes);
  }

  /** Counted in bits: AssertJ's {@code within} subtracts decimals, and errs by an ulp or so. */
  static double ulpsApart(double actual, double golden) {
    return Math.abs(actual - golden) / Math.ulp(golden);
  }

  private static void assertNormal(double actual, double golden) {
    assertThat(ulpsApart(actual, golden))
        .as("ulps from %s to NumPy's %s", actual, golden)
        .isLessThanOrEqualTo(NORMAL_ULPS);
  }

  private static String sha256(int[] words) {
    byte[] bytes = new byte[Integer.BYTES * words.length];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(words);
    return sha256(bytes);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
