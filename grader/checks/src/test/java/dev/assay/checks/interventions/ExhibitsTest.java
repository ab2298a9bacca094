package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.exhibit.Drawing;
import dev.assay.engine.exhibit.Exhibit;
import dev.assay.engine.exhibit.Rows;
import dev.assay.engine.exhibit.Showing;
import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.interventions.AllNeuronsRecoverySolution;
import dev.assay.solutions.interventions.NetworkSimulationSolution;
import dev.assay.solutions.interventions.SingleNeuronRecoverySolution;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The tutorial's pictures, of right and of wrong answers. */
class ExhibitsTest {
  private static final Map<Class<?>, Supplier<?>> SOLUTIONS =
      Map.of(
          NetworkSimulation.class, NetworkSimulationSolution::new,
          SingleNeuronRecovery.class, SingleNeuronRecoverySolution::new,
          AllNeuronsRecovery.class, AllNeuronsRecoverySolution::new);

  @Test
  void aRightAnswerHasNoDifference() {
    assertThat(Exhibits.all()).hasSize(3);
    for (Exhibit<?> exhibit : Exhibits.all()) {
      Showing showing =
          showing(exhibit, Objects.requireNonNull(SOLUTIONS.get(exhibit.contract())).get())
              .orElseThrow();
      assertThat(showing.finding()).startsWith("Yours is the same as the expected one");
      assertThat(showing.drawings())
          .extracting(Drawing::title)
          .isNotEmpty()
          .noneMatch(title -> title.contains("minus"));
    }
  }

  @Test
  void showsWhereATransposedSimulationGoesWrong() {
    Showing showing = mistaken("transposed", Exhibits.all().get(0));
    assertThat(showing.finding())
        .matches(
            "\\d+ of 240 numbers differ, first at neuron \\d, timestep 2: yours is .* there, and .* is"
                + " expected\\. The largest difference is 0\\.1\\d+, at neuron \\d, timestep \\d+\\.");
    assertThat(showing.drawings())
        .extracting(Drawing::title)
        .containsExactly("Expected activity", "Your activity", "Yours minus expected");
  }

  @Test
  void saysOfAnotherShapeWhichOneIsExpected() {
    double[][] lying = new double[6][40];
    assertThat(Exhibits.all().get(0).artist().show(new double[40][6]).finding())
        .isEqualTo("Yours is 40x6, and 6x40 is expected.");
    assertThat(Exhibits.all().get(0).artist().show(lying).finding()).contains("differ");
    assertThat(Exhibits.all().get(2).artist().show(new double[][] {{1}, {1, 2}}).finding())
        .isEqualTo("The rows of yours are not equally long, so it can't be drawn.");
  }

  @Test
  void drawsWhateverComes() {
    double[] odd = {
      Double.NaN,
      Double.POSITIVE_INFINITY,
      -Double.MAX_VALUE,
      Double.MAX_VALUE,
      Double.MIN_VALUE,
      -0.0
    };
    double[][] answer = {odd, odd, odd, odd, odd, odd};
    for (Exhibit<?> exhibit : Exhibits.all()) {
      assertThat(exhibit.artist().show(new double[][] {odd}).drawings()).isNotEmpty();
      assertThat(exhibit.artist().show(answer).drawings()).isNotEmpty();
      assertThat(exhibit.artist().show(new double[1][400]).drawings()).isNotEmpty();
      assertThat(exhibit.artist().show(new double[100][4]).drawings()).isNotEmpty();
    }
  }

  /** The checks have other inputs for these: what the notebook asks does not tell them apart. */
  @Test
  void showsEveryMistakeThatTheNotebooksOwnNumbersShow() {
    Map<String, List<String>> invisible = new TreeMap<>();
    for (Exhibit<?> exhibit : Exhibits.all()) {
      invisible.put(
          exhibit.id(),
          Misconceptions.all().stream()
              .filter(mistake -> mistake.contract().equals(exhibit.contract()))
              .filter(mistake -> isInvisible(exhibit, mistake))
              .map(Misconception::id)
              .toList());
    }
    assertThat(invisible)
        .isEqualTo(
            Map.of(
                "network-simulation-40",
                List.of("single-precision", "always-seed-42", "always-six-neurons"),
                "single-neuron-recovery-1",
                List.of("all-timesteps", "empty-group-counts-as-zero", "always-neuron-1"),
                "all-neurons-recovery",
                List.of("ddof-does-not-cancel", "constant-row-gives-zero")));
  }

  private static boolean isInvisible(Exhibit<?> exhibit, Misconception<?> mistake) {
    return showing(exhibit, mistake.implementation().get())
        .filter(showing -> showing.finding().startsWith("Yours is the same"))
        .isPresent();
  }

  private static Showing mistaken(String id, Exhibit<?> exhibit) {
    Object implementation =
        Misconceptions.all().stream()
            .filter(mistake -> mistake.id().equals(id))
            .filter(mistake -> mistake.contract().equals(exhibit.contract()))
            .findFirst()
            .orElseThrow()
            .implementation()
            .get();
    return showing(exhibit, implementation).orElseThrow();
  }

  private static <C> Optional<Showing> showing(Exhibit<C> exhibit, Object implementation) {
    Object answer;
    try {
      answer = exhibit.question().ask(exhibit.contract().cast(implementation));
    } catch (RuntimeException crashed) {
      return Optional.empty();
    }
    return Rows.of(answer).map(rows -> exhibit.artist().show(Rows.numbers(rows)));
  }
}
