package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.Course;
import dev.assay.engine.intake.AdmittedSubjects;
import dev.assay.engine.intake.ClassIntake;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.WorkerLauncher;
import dev.assay.engine.sandbox.WorkerPool;
import dev.assay.engine.sandbox.WorkerSubjects;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.engine.subject.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Checks that remember how they decided before come to the same as checks that don't. */
class SameAsAloneTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("basedir", "."), "../../fixtures/examples");

  /** Each way of being right or wrong; who takes the time limits' time is left to other tests. */
  private static final Set<String> STUDENTS =
      Set.of(
          "abel", "ada", "bob", "chen", "deepa", "emeka", "fatima", "gina", "ines", "lena", "mateo",
          "nadia", "oscar", "priya", "quentin", "rosa", "sven", "tariq", "viktor", "xavier",
          "zoltan");

  private final Course course = InterventionsCourse.course();

  @Test
  void aClassGradedTwiceGetsTheScorecardsThatEachGetsAlone() throws IOException {
    List<Submission> submissions =
        new ClassIntake(course)
            .read(EXAMPLES).submissions().stream()
                .filter(submission -> STUDENTS.contains(submission.id()))
                .toList();
    assertThat(submissions).hasSameSizeAs(STUDENTS);
    Grading remembering = new Grading(course, course.exercises(), 31);
    Map<String, String> alone = new TreeMap<>();
    Map<String, String> first = new TreeMap<>();
    Map<String, String> second = new TreeMap<>();
    WorkerLauncher launcher = WorkerLauncher.withClasses(InterventionsCourse.contracts());
    try (WorkerPool workers = new WorkerPool(launcher, 1)) {
      for (Submission submission : submissions) {
        Grading fresh = new Grading(course, course.exercises(), 31);
        alone.put(submission.id(), grade(submission, fresh, workers));
        first.put(submission.id(), grade(submission, remembering, workers));
      }
      for (Submission submission : submissions) {
        second.put(submission.id(), grade(submission, remembering, workers));
      }
    }
    assertThat(first).isEqualTo(alone);
    assertThat(second).isEqualTo(alone);
  }

  private String grade(Submission submission, Grading grading, WorkerPool workers) {
    Compiled compiled =
        new SourceCompiler(InterventionsCourse.contracts()).compile(submission.files());
    try (WorkerSubjects subjects = new WorkerSubjects(compiled, workers, Limits.DEFAULT)) {
      Scorecard scorecard =
          grading.grade(
              submission.reference(),
              new AdmittedSubjects(submission, subjects),
              new Isolation(Isolation.Level.PROCESS));
      String json = new ScorecardJson().write(scorecard);
      return json.substring(0, json.indexOf("\"timing\""));
    }
  }
}
