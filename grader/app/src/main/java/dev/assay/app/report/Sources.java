package dev.assay.app.report;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.engine.course.Course;
import dev.assay.engine.intake.ClassIntake;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.reports.student.SourceLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files of submissions, as far as they are at hand.
 *
 * @param byDigest each submission by the digest that its scorecard has: other files under the same
 *     name are not what was graded
 */
record Sources(Map<String, Submission> byDigest) {

  /**
   * Reads submissions.
   *
   * @param path where they are, if anywhere
   * @throws Complaint if they can't be read
   */
  static Sources of(Optional<Path> path, Course course) throws Complaint {
    if (path.isEmpty()) {
      return new Sources(Map.of());
    }
    try {
      return new Sources(
          new ClassIntake(course)
              .read(path.get()).submissions().stream()
                  .collect(
                      Collectors.toMap(
                          submission -> submission.reference().digest(),
                          Function.identity(),
                          (one, same) -> one)));
    } catch (IllegalArgumentException nothing) {
      throw new Complaint(ExitCode.USAGE, String.valueOf(nothing.getMessage()));
    } catch (IOException unreadable) {
      throw new Complaint(
          ExitCode.FILES, "Can't read " + path.get() + ": " + unreadable.getMessage());
    }
  }

  /** The files that a scorecard is about. */
  SourceLines of(Scorecard scorecard) {
    return Optional.ofNullable(byDigest.get(scorecard.submission().digest()))
        .map(submission -> new SourceLines(submission.files()))
        .orElseGet(SourceLines::none);
  }
}
