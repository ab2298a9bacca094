package dev.assay.checks;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.Course;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.engine.subject.CheckoutSubjects;
import dev.assay.engine.subject.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Grades the exercise classes of a checkout, as its student does. */
public final class CheckoutGrading {
  private CheckoutGrading() {}

  /**
   * Grades a checkout and writes its scorecard. While it runs, there is no scorecard, so that none
   * of an earlier run can be mistaken for this one's.
   *
   * @param checkout the folder with {@code exercises} in it
   * @param wanted an exercise's id or name, or the beginning of one; empty for all
   * @param json where to write the scorecard
   * @throws IllegalArgumentException if there is no such exercise
   * @throws IOException if a source can't be read or the scorecard can't be written
   */
  public static Scorecard grade(Path checkout, String wanted, Path json) throws IOException {
    Files.deleteIfExists(json);
    Course course = InterventionsCourse.course();
    Grading grading = new Grading(course, course.select(wanted), InterventionsCourse.STUDENT_SEED);
    Submission submission = Submission.ofCheckout(checkout, course);
    Compiled compiled =
        new SourceCompiler(InterventionsCourse.contracts()).compile(submission.files());
    ClassLoader contracts = CheckoutGrading.class.getClassLoader();
    Scorecard scorecard;
    try (CheckoutSubjects subjects = new CheckoutSubjects(compiled, contracts, Limits.DEFAULT)) {
      scorecard =
          grading.grade(submission.reference(), subjects, new Isolation(Isolation.Level.NONE));
    }
    Files.createDirectories(json.toAbsolutePath().getParent());
    Files.writeString(json, new ScorecardJson().write(scorecard));
    return scorecard;
  }
}
