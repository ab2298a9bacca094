package dev.assay.app.judge;

import dev.assay.engine.intake.Submission;

/** Grades submissions, several at a time: as many as it was made for. */
public interface Judge extends AutoCloseable {
  /**
   * Grades a submission.
   *
   * @return its scorecard, as it is to be written
   * @throws JudgeFailure if this judge is broken and can't grade any more
   */
  Verdict grade(Submission submission) throws JudgeFailure;

  @Override
  void close();

  /**
   * What came of a submission.
   *
   * @param json the scorecard
   * @param studentJson what its student may see of it
   * @param graderFailed whether the grader, and not the submission, failed somewhere on it
   */
  record Verdict(String json, String studentJson, boolean graderFailed) {}

  /** Makes judges. */
  @FunctionalInterface
  interface Maker {
    /**
     * A fresh judge.
     *
     * @param jobs how many threads will use it
     * @throws JudgeFailure if there can be none
     */
    Judge make(int jobs) throws JudgeFailure;
  }
}
