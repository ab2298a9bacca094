package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.Course;
import dev.assay.engine.intake.AdmittedSubjects;
import dev.assay.engine.intake.ClassIntake;
import dev.assay.engine.intake.ClassSubmissions;
import dev.assay.engine.intake.Notice;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.WorkerLauncher;
import dev.assay.engine.sandbox.WorkerPool;
import dev.assay.engine.sandbox.WorkerSubjects;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ValidScorecards;
import dev.assay.engine.subject.Limits;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Grades the class of examples, from its folder to its scorecards.
 *
 * <p>The table beside the examples says what each gets. Read it as a teacher: what is right by the
 * contracts gets every point in whatever style, and nobody takes anything from the neighbours.
 */
class ExampleClassTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("basedir", "."), "../../fixtures/examples");

  private static final Path TABLE = EXAMPLES.resolve("expected.csv");

  private final Course course = InterventionsCourse.course();

  @Test
  void everyExampleGetsWhatTheTableSays() throws IOException {
    List<String> rows = new ArrayList<>(List.of("student,points,1,2,3.2,bonus"));
    WorkerLauncher launcher = WorkerLauncher.withClasses(InterventionsCourse.contracts());
    try (WorkerPool workers = new WorkerPool(launcher, 1)) {
      for (Submission submission : examples().submissions()) {
        rows.add(row(ValidScorecards.valid(grade(submission, workers))));
      }
    }
    String actual = String.join("\n", rows) + "\n";
    // Beside the classes, so that a change can be read as a difference of two files.
    Files.writeString(Path.of(System.getProperty("basedir", "."), "target/examples.csv"), actual);
    assertThat(actual).isEqualTo(Files.readString(TABLE));
  }

  @Test
  void theFilesBesideTheExamplesAreNobodys() throws IOException {
    assertThat(examples().notices())
        .extracting(Notice::file)
        .containsExactly("README.md", "expected.csv");
  }

  @Test
  void theReadmeSaysWhatTheTableSays() throws IOException {
    Pattern row = Pattern.compile("\\| `(\\w+)` \\| [^|]+ \\| (\\d.*) \\|");
    List<String> readme =
        Files.readString(EXAMPLES.resolve("README.md"))
            .lines()
            .map(row::matcher)
            .filter(matcher -> matcher.matches())
            .map(matcher -> matcher.group(1) + "," + matcher.group(2).replace(" | ", ","))
            .toList();
    List<String> table =
        Files.readAllLines(TABLE).stream()
            .skip(1)
            .map(line -> line.replaceAll(" at [^,]*", ""))
            .toList();
    assertThat(readme).isNotEmpty().isEqualTo(table);
  }

  private ClassSubmissions examples() throws IOException {
    return new ClassIntake(course).read(EXAMPLES);
  }

  private Scorecard grade(Submission submission, WorkerPool workers) {
    Compiled compiled =
        new SourceCompiler(InterventionsCourse.contracts()).compile(submission.files());
    try (WorkerSubjects subjects = new WorkerSubjects(compiled, workers, Limits.DEFAULT)) {
      return new Grading(course, course.exercises(), InterventionsCourse.STUDENT_SEED)
          .grade(
              submission.reference(),
              new AdmittedSubjects(submission, subjects),
              new Isolation(Isolation.Level.PROCESS));
    }
  }

  /** The points, and what came of each exercise. */
  private static String row(Scorecard scorecard) {
    List<String> cells = new ArrayList<>();
    cells.add(scorecard.submission().id());
    cells.add(plain(scorecard.totals().points()));
    for (ExerciseCard exercise : scorecard.exercises()) {
      cells.add(plain(exercise.points()) + " " + outcome(exercise));
    }
    return String.join(",", cells);
  }

  /** The state, or how the first check ended that did not pass. */
  private static String outcome(ExerciseCard exercise) {
    if (exercise.state() != ExerciseCard.State.INCOMPLETE) {
      return exercise.state().key();
    }
    return exercise.checks().stream()
        .filter(check -> !check.status().equals("passed"))
        .findFirst()
        .map(check -> check.status() + " at " + check.id())
        .orElseThrow();
  }

  private static String plain(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString();
  }
}
