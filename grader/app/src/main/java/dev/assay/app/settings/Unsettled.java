package dev.assay.app.settings;

import java.util.List;
import java.util.stream.Collectors;

/** A file of settings is not in order. */
final class Unsettled extends Exception {
  private static final long serialVersionUID = 1L;

  /** More than anybody repairs at once. */
  private static final int MOST = 10;

  /** With one problem. */
  Unsettled(Problem problem) {
    this(List.of(problem));
  }

  /** With all problems, at least one. */
  Unsettled(List<Problem> problems) {
    super(
        problems.stream()
                .sorted(Problem.BY_PLACE)
                .limit(MOST)
                .map(Problem::toString)
                .collect(Collectors.joining("\n"))
            + (problems.size() > MOST ? "\nand " + (problems.size() - MOST) + " more" : ""));
  }
}
