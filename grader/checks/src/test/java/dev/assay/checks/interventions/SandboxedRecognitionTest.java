package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.Course;
import dev.assay.engine.sandbox.WorkerLauncher;
import dev.assay.engine.sandbox.WorkerSubjects;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.MisconceptionCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.SubmissionReference;
import dev.assay.engine.scorecard.ValidScorecards;
import dev.assay.engine.subject.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Mistakes in source files, recognised through the process that runs them. */
class SandboxedRecognitionTest {
  private static final String FOLDER = "dev/assay/exercises/interventions/";
  private static final Path STUBS =
      Path.of(System.getProperty("basedir", "."), "../../exercises/src/main/java", FOLDER);

  /** Asks the black box, which is in this process, once more for each trial. */
  private static final String IN_THE_LOOP =
      """
      public double estimate(NeuronB neuronB, double[] activityZero, double[] activityOne) {
        return mean(neuronB, activityOne) - mean(neuronB, activityZero);
      }
      private static double mean(NeuronB neuronB, double[] activity) {
        double sum = 0;
        for (int i = 0; i < activity.length; i++) sum += neuronB.respond(activity)[i];
        return sum / activity.length;
      }
      """;

  /** Throws for most sizes. */
  private static final String SIX_NEURONS =
      """
      public double[][] simulate(double[][] connectivity, int timesteps, int randomState) {
        dev.assay.exercises.given.RandomState random =
            new dev.assay.exercises.given.RandomState(randomState);
        double[][] x = new double[6][timesteps];
        for (int t = 0; t + 1 < timesteps; t++) {
          double[] noise = random.standardNormal(6);
          for (int i = 0; i < 6; i++) {
            double sum = noise[i];
            for (int j = 0; j < 6; j++) sum += connectivity[i][j] * x[j][t];
            x[i][t + 1] = 1 / (1 + Math.exp(-sum));
          }
        }
        return x;
      }
      """;

  /** Wrong in a way that nobody has listed. */
  private static final String UNKNOWN =
      """
      public double[][] recoverAll(double[][] perturbedX) {
        return new double[perturbedX.length][perturbedX.length];
      }
      """;

  @Test
  void namesMistakesOfSourceFiles() {
    assertThat(
            named(
                "CausalEffect", IN_THE_LOOP,
                "NetworkSimulation", SIX_NEURONS,
                "AllNeuronsRecovery", UNKNOWN))
        .containsExactly("asks-in-the-loop", "always-six-neurons", "", "");
  }

  @Test
  void namesNothingInUntouchedStubs() throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    for (String contract :
        List.of(
            "CausalEffect", "NetworkSimulation", "SingleNeuronRecovery", "AllNeuronsRecovery")) {
      String name = contract + "Exercise.java";
      files.put(FOLDER + name, Files.readAllBytes(STUBS.resolve(name)));
    }
    Scorecard scorecard = graded(files);
    assertThat(scorecard.exercises())
        .extracting(ExerciseCard::state)
        .containsOnly(ExerciseCard.State.NOT_ATTEMPTED);
    assertThat(names(scorecard)).containsOnly("");
  }

  private static List<String> named(String... contractsAndMembers) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < contractsAndMembers.length; i += 2) {
      String contract = contractsAndMembers[i];
      String source =
          "package dev.assay.exercises.interventions;\npublic class %sExercise implements %s {\n%s}\n"
              .formatted(contract, contract, contractsAndMembers[i + 1]);
      files.put(FOLDER + contract + "Exercise.java", source.getBytes(StandardCharsets.UTF_8));
    }
    return names(graded(files));
  }

  private static List<String> names(Scorecard scorecard) {
    return scorecard.exercises().stream()
        .map(card -> card.misconception().map(MisconceptionCard::id).orElse(""))
        .toList();
  }

  private static Scorecard graded(NavigableMap<String, byte[]> files) {
    Course course = InterventionsCourse.course();
    WorkerLauncher launcher = WorkerLauncher.withClasses(InterventionsCourse.contracts());
    try (WorkerSubjects subjects =
        new WorkerSubjects(
            new SourceCompiler(InterventionsCourse.contracts()).compile(files),
            launcher,
            Limits.DEFAULT)) {
      return ValidScorecards.valid(
          new Grading(course, course.exercises(), InterventionsCourse.STUDENT_SEED)
              .grade(
                  new SubmissionReference("test", "sha256:" + "0".repeat(64), List.of()),
                  subjects,
                  new Isolation(Isolation.Level.PROCESS)));
    }
  }
}
