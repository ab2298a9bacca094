package dev.assay.engine.verdict;

import java.util.Locale;

/** How a check ended. The set is closed: every consumer of a scorecard can list all of it. */
public enum Status {
  /** Every demand of the check was met. */
  PASSED("all that this check asks for is right"),
  /** The submission answered, and the answer is not the right one. */
  WRONG("the answer is not the right one"),
  /** The submission threw an exception, or ended its own process. */
  CRASHED("the code stopped instead of answering"),
  /** The submission did not answer within the time of the check. */
  TIMEOUT("no answer within the time limit"),
  /** The submission asked for more memory than it may have. */
  OUT_OF_MEMORY("the code needed more memory than it may have"),
  /** The submission wrote more output than it may write. */
  OUTPUT_LIMIT("the code printed more than it may"),
  /** What came back was not an answer in the grader's protocol. */
  PROTOCOL_VIOLATION("what came back was not an answer"),
  /** The exercise class does not compile. */
  COMPILE_ERROR("the class does not compile"),
  /**
   * The exercise class is there, but can't be used as it is: not public, no constructor, wrong
   * type.
   */
  UNUSABLE("the class can't be used as it is"),
  /**
   * Nobody has worked on it: the stub's own exception came back, or the class is missing or empty.
   */
  NOT_ATTEMPTED("not attempted yet"),
  /** Intake refused the submission, or the file that the exercise is in. */
  REJECTED("the submission, or this exercise's file, was refused"),
  /** It was not judged, because another check has to pass first. */
  SKIPPED("waits for another check"),
  /** It was left out on request. */
  NOT_SELECTED("left out on request"),
  /** The grader failed, not the submission. */
  GRADER_ERROR("the grader itself failed; this is not the submission's fault");

  private final String sentence;

  Status(String sentence) {
    this.sentence = sentence;
  }

  /** The status as the scorecard writes it, such as {@code not-attempted}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A few words that say what it means, for a reader. */
  public String sentence() {
    return sentence;
  }

  /**
   * Whether asking the same submission again in the same check would be a waste: it is stuck or
   * gone.
   */
  public boolean isFinal() {
    return this != PASSED && this != WRONG && this != CRASHED;
  }
}
