package dev.assay.app.grade;

/** Why a submission is graded in this run, or is not. */
enum Why {
  /** It has no scorecard yet. */
  NEW("new"),
  /** Its scorecard is not whole, or was made by a program that we don't know. */
  UNREADABLE("its scorecard can't be read"),
  /** Its scorecard has failures of the grader on it. */
  GRADER_FAILED("the grader failed on it"),
  /** Its files have changed since. */
  SUBMISSION_CHANGED("the submission has changed"),
  /** The course has changed since. */
  COURSE_CHANGED("the course has changed"),
  /** The grader has changed since. */
  GRADER_CHANGED("the grader has changed"),
  /** Another seed, other exercises, or more or fewer hints are asked for. */
  SETTINGS_CHANGED("seed, exercises or hints are others"),
  /** It was less isolated then. */
  ISOLATION("it was less isolated"),
  /** {@code --force}. */
  FORCED("asked for by --force"),
  /** It has its scorecard: nothing to do. */
  DONE("unchanged"),
  /** It is not among those that {@code --only} names. */
  LEFT_OUT("left out by --only");

  private final String text;

  Why(String text) {
    this.text = text;
  }

  /** A few words for a reader. */
  String text() {
    return text;
  }

  /** Whether the submission is graded. */
  boolean isToDo() {
    return this != DONE && this != LEFT_OUT;
  }
}
