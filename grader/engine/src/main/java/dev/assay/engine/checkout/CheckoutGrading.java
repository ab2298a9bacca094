package dev.assay.engine.checkout;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.CourseNames;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.Hints;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.WorkerLauncher;
import dev.assay.engine.sandbox.WorkerSubjects;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.engine.subject.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Grades the exercise classes of a checkout, as its student does: the checks that a student may
 * see, with the students' seed.
 */
public final class CheckoutGrading {
  private final CoursePackage written = only();
  private final Course course = written.course();
  private final Path json;
  private final boolean allChecks;

  /**
   * A grading that writes one scorecard. From now on until it is written there is none, so that
   * none of an earlier run can be mistaken for this one's.
   *
   * @param json where to write the scorecard
   * @throws IOException if an old one can't be removed
   */
  public CheckoutGrading(Path json) throws IOException {
    this(json, false);
  }

  /**
   * Grades where the course is written.
   *
   * @param json where scorecards go
   * @param allChecks whether to run the checks that students don't see, too
   */
  public CheckoutGrading(Path json, boolean allChecks) throws IOException {
    this.allChecks = allChecks;
    this.json = json;
    Files.deleteIfExists(json);
  }

  private static CoursePackage only() {
    List<CoursePackage> found =
        ServiceLoader.load(CoursePackage.class).stream().map(ServiceLoader.Provider::get).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(
          "There is to be one course on the class path, and there are " + found.size());
    }
    return found.get(0);
  }

  /** The hints of the course. */
  public Hints hints() {
    return written.hints();
  }

  /**
   * The student's files in a checkout.
   *
   * @param checkout the folder with {@code exercises} in it
   * @throws IOException if a source can't be read
   */
  public Submission checkout(Path checkout) throws IOException {
    return Submission.ofCheckout(checkout, course);
  }

  /**
   * The student's files in a folder of their own.
   *
   * @throws IOException if a source can't be read
   * @throws IllegalArgumentException if there are none
   */
  public Submission folder(Path folder) throws IOException {
    return Submission.ofFolder(folder, course);
  }

  /**
   * Grades a submission and writes its scorecard.
   *
   * @param submission the student's files
   * @param wanted an exercise's id or name, or the beginning of one; empty for all
   * @param hints how many hints of each exercise, 0 to 3
   * @throws IllegalArgumentException if there is no such exercise
   * @throws IOException if the scorecard can't be written
   */
  public Scorecard grade(Submission submission, String wanted, int hints) throws IOException {
    Grading grading =
        new Grading(course, course.select(wanted), written.studentSeed())
            .withHints(written.hints(), hints);
    return graded(submission, allChecks ? grading : grading.visibleOnly());
  }

  private Scorecard graded(Submission submission, Grading grading) throws IOException {
    Compiled compiled =
        new SourceCompiler(written.contracts(), names()).compile(submission.files());
    WorkerLauncher launcher = WorkerLauncher.withClasses(written.contracts());
    Scorecard scorecard;
    try (WorkerSubjects subjects = new WorkerSubjects(compiled, launcher, Limits.DEFAULT)) {
      scorecard =
          grading.grade(submission.reference(), subjects, new Isolation(Isolation.Level.PROCESS));
    }
    Files.createDirectories(json.toAbsolutePath().getParent());
    Files.writeString(json, new ScorecardJson().write(scorecard));
    return scorecard;
  }

  private CourseNames names() {
    return CourseNames.of(
        course.given(), course.exercises().stream().map(ExerciseSpec::submission).toList());
  }
}
