package dev.assay.solutions.interventions.misconceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.exercises.interventions.NetworkSimulation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every misconception: it is wrong, has a name of its own, and a sentence. */
class MisconceptionsTest {

  static Stream<Catalog<?>> catalogs() {
    return Misconceptions.catalogs().stream();
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  <C> void theProbesTellEveryMistakeFromTheSolution(Catalog<C> catalog) {
    List<String> confused = new ArrayList<>();
    for (Misconception<C> mistake : catalog.mistakes()) {
      for (Supplier<C> way : mistake.ways()) {
        if (confusable(catalog.solution(), way, catalog.probes())) {
          confused.add(mistake.id());
        }
      }
    }
    assertThat(confused).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  <C> void theProbesTellEveryPairApart(Catalog<C> catalog) {
    List<String> pairs = new ArrayList<>();
    for (Misconception<C> one : catalog.mistakes()) {
      for (Misconception<C> other : catalog.mistakes()) {
        if (!one.equals(other) && someWaysAreConfusable(one, other, catalog.probes())) {
          pairs.add(one.id() + " = " + other.id());
        }
      }
    }
    assertThat(pairs).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  <C> void theSameQuestionHasTheSameAnswer(Catalog<C> catalog) {
    for (Probe<C> probe : catalog.probes()) {
      assertThat(answer(probe, catalog.solution())).isEqualTo(answer(probe, catalog.solution()));
    }
  }

  @Test
  void someAreInvisibleOnTheDataOfTheNotebook() {
    List<String> invisible = catalogs().flatMap(catalog -> invisible(catalog).stream()).toList();
    assertThat(invisible)
        .containsExactly(
            "absolute-value",
            "hard-coded",
            "single-precision",
            "always-seed-42",
            "always-six-neurons",
            "all-timesteps",
            "empty-group-counts-as-zero",
            "always-neuron-1",
            "constant-row-gives-zero");
  }

  @Test
  void simulationIsRightWhereNothingIsReplaced() {
    Catalog<NetworkSimulation> catalog = Misconceptions.networkSimulation();
    for (Probe<NetworkSimulation> probe : catalog.probes()) {
      assertThat(answer(probe, SimulationAttempt::right))
          .isEqualTo(answer(probe, catalog.solution()));
    }
  }

  @Test
  void idsAreUniqueWithinAContract() {
    assertThat(Misconceptions.all())
        .hasSize(74)
        .extracting(misconception -> misconception.contract().getSimpleName() + misconception.id())
        .doesNotHaveDuplicates();
  }

  @Test
  void idsAreInKebabCase() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Misconception<>("Not kebab", "?", String.class, () -> ""))
        .withMessageContaining("Not kebab");
  }

  @Test
  void sentencesAreShortAndEndProperly() {
    assertThat(Misconceptions.all())
        .extracting(Misconception::sentence)
        .allSatisfy(sentence -> assertThat(sentence).matches(".{39,159}[.?]"))
        .doesNotHaveDuplicates();
  }

  @Test
  void implementationsFulfilTheirTypeAndAreNewEachTime() {
    assertThat(Misconceptions.all())
        .allSatisfy(
            misconception -> {
              Object first = misconception.implementation().get();
              assertThat(first).isInstanceOf(misconception.contract());
              assertThat(misconception.implementation().get()).isNotSameAs(first);
            });
  }

  /** The mistakes that answer like the solution to what the notebook asks. */
  private static <C> List<String> invisible(Catalog<C> catalog) {
    Object right = answer(catalog.notebook(), catalog.solution());
    return catalog.mistakes().stream()
        .filter(m -> Tolerance.same(right, answer(catalog.notebook(), m.implementation())))
        .map(Misconception::id)
        .toList();
  }

  private static <C> boolean someWaysAreConfusable(
      Misconception<C> one, Misconception<C> other, List<Probe<C>> probes) {
    return one.ways().stream()
        .anyMatch(way -> other.ways().stream().anyMatch(its -> confusable(way, its, probes)));
  }

  private static <C> boolean confusable(Supplier<C> one, Supplier<C> other, List<Probe<C>> probes) {
    return probes.stream()
        .allMatch(probe -> Tolerance.confusable(answer(probe, one), answer(probe, other)));
  }

  /** What came back, or the name of what was thrown. */
  private static <C> @Nullable Object answer(Probe<C> probe, Supplier<C> implementation) {
    try {
      return probe.ask(implementation.get());
    } catch (RuntimeException thrown) {
      return thrown.getClass().getSimpleName();
    }
  }
}
