package dev.assay.app;

/** How the program ends. Scripts rely on the numbers, so none is used twice or anew. */
public enum ExitCode {
  /** All that was asked for is done, whatever the grades. */
  DONE(0, "everything asked for is graded, whatever the grades"),
  /** The command's words are off, or name something that is not there. */
  USAGE(2, "the command line is wrong, or names something that is not there"),
  /** The grader itself failed on some submissions; the same command tries those again. */
  GRADER_FAULT(3, "the grader failed on some submissions; the same command tries them again"),
  /** This machine can't isolate submissions as well as was asked for. */
  NO_ISOLATION(4, "this machine can't isolate submissions as asked; nothing was graded"),
  /** A file can't be read or written; the same command goes on where it stopped. */
  FILES(5, "a file can't be read or written; the same command goes on where it stopped"),
  /** The time of the run was over; the same command goes on where it stopped. */
  TIME_OVER(6, "the time given to the run is over; the same command goes on where it stopped"),
  /** The course itself is not in order; its author has to repair it. */
  COURSE_DEFECT(7, "the course is not in order; \"assay lint\" says where"),
  /** Ctrl-C; the same command goes on where it stopped. */
  INTERRUPTED(130, "interrupted; the same command goes on where it stopped");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The exit code of the process. */
  public int code() {
    return code;
  }

  /** What it means, for {@code --help}. */
  public String meaning() {
    return meaning;
  }
}
