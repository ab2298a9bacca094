package dev.assay.app.grade;

import dev.assay.app.Complaint;
import dev.assay.engine.intake.Submission;
import java.util.List;

/** What students said about the exercises, as they handed it in, beside their scorecards. */
final class Remarks {
  private Remarks() {}

  /**
   * Writes the remarks of those who made some. They are no part of what is graded, so they are
   * written whether or not a submission is graded again.
   */
  static void write(List<Submission> submissions, ResultFolder results) throws Complaint {
    for (Submission submission : submissions) {
      String name = ResultFolder.remarksName(submission.id());
      if (!submission.remarks().isEmpty() && !submission.remarks().equals(results.text(name))) {
        results.write(name, submission.remarks());
      }
    }
  }
}
