package dev.assay.exercises.given;

import static dev.assay.exercises.given.NumpyState.assertStandsWhereNumpyStands;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.fixtures.Golden;
import dev.assay.fixtures.GoldenData;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words, uniform numbers and choices are NumPy's, bit for bit, for seeds on both sides of 2^31. */
class RandomStateTest {
  static Stream<GoldenData> streams() {
    return Golden.randomStreams().items("streams").stream();
  }

  private static RandomState seeded(GoldenData golden) {
    return new RandomState((long) golden.number("seed"));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void startsInNumpysState(GoldenData golden) {
    assertStandsWhereNumpyStands(seeded(golden), golden.at("state_after_seed"));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void drawsNumpysWords(GoldenData golden) {
    RandomState random = seeded(golden);
    double[] words =
        LongStream.generate(() -> Integer.toUnsignedLong(random.nextWord()))
            .limit(1000)
            .asDoubleStream()
            .toArray();
    assertThat(words).containsExactly(golden.vector("raw_uint32"));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void drawsNumpysUniformNumbers(GoldenData golden) {
    double[] uniform = seeded(golden).randomSample(1000);
    double[] printed = golden.vector("random_sample");
    assertThat(Arrays.copyOf(uniform, printed.length)).containsExactly(printed);
    assertThat(NumpyState.sha256(uniform))
        .isEqualTo(golden.text("random_sample_1000_sha256_le_f64"));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void choosesWithEqualChancesLikeNumpy(GoldenData golden) {
    RandomState random = seeded(golden);
    assertThat(digits(random.choice(new int[] {0, 1}, 1000)))
        .isEqualTo(golden.text("choice_01_size_1000"));
    assertStandsWhereNumpyStands(random, golden.at("state_after_1000_choice"));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void choosesWithGivenChancesLikeNumpy(GoldenData golden) {
    assertThat(digits(seeded(golden).choice(new int[] {0, 1}, 1000, new double[] {0.9, 0.1})))
        .isEqualTo(golden.text("choice_01_p09_size_1000"));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void drawsNothingForOneValueAndThrowsWordsAwayForFive(GoldenData golden) {
    RandomState random = seeded(golden);
    assertThat(random.choice(new int[] {7}, 200)).containsOnly(7);
    assertThat(digits(random.choice(new int[] {0, 1, 2, 3, 4}, 200)))
        .isEqualTo(golden.text("choice_of_one_then_five_size_200"));
  }

  @ParameterizedTest
  @MethodSource("streams")
  void neverChoosesAValueWithoutChance(GoldenData golden) {
    double[] uneven = {0.2, 0.3, 0.0, 0.5};
    String chosen = digits(seeded(golden).choice(new int[] {0, 1, 2, 3}, 200, uneven));
    assertThat(chosen).isEqualTo(golden.text("choice_of_four_uneven_size_200")).doesNotContain("2");
  }

  /** One of these uniform numbers lies beyond the sum of the chances, unless that is divided by. */
  @Test
  void choosesWithChancesWhoseSumFallsShortOfOne() {
    GoldenData golden = Golden.randomStreams().at("probabilities_short_of_one");
    double[] chances = golden.vector("p");
    RandomState uniform = seeded(golden);
    assertThat(Arrays.stream(uniform.randomSample(100)).max().orElseThrow())
        .isGreaterThan(chances[0] + chances[1]);
    assertThat(digits(seeded(golden).choice(new int[] {0, 1}, 100, chances)))
        .isEqualTo(golden.text("choice_size_100"));
  }

  private static String digits(int[] choices) {
    return Arrays.stream(choices).mapToObj(Integer::toString).collect(joining());
  }
}
