package dev.assay.app.watch;

import dev.assay.engine.course.Course;
import dev.assay.engine.intake.Submission;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The student's files as they are now.
 *
 * @param submission the files
 * @param digest tells whether anything is different
 */
record Snapshot(Submission submission, String digest) {
  /**
   * Reads the files. An editor may replace one at this very moment, by deleting it first: then
   * another look finds it.
   */
  static Snapshot of(Path checkout, Course course) throws IOException {
    for (int tries = 0; ; tries++) {
      try {
        Submission submission = Submission.ofCheckout(checkout, course);
        return new Snapshot(submission, submission.reference().digest());
      } catch (NoSuchFileException gone) {
        if (tries == 3) {
          throw gone;
        }
      }
    }
  }
}
