package dev.assay.formats;

import java.util.List;

/** A form for the result of one submission. */
public non-sealed interface SubmissionFormat extends Format {
  /**
   * Writes what came of a submission.
   *
   * @return the files that make it up; at least one
   */
  List<Document> write(Graded graded, Settings settings);

  /**
   * Writes that the grader itself failed: a result that the platform accepts, that says so to
   * whoever reads it, and that looks like no grade wherever the platform has a way to say that.
   *
   * @return the files that make it up; none if the platform takes a missing result for just that
   */
  List<Document> write(Failure failure, Settings settings);
}
