package dev.assay.bank;

import dev.assay.engine.verdict.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the words of an {@code expect.txt} mean here: the bank is older than this grader. */
final class Words {
  /** A method that never returns, and a compiler that does not come to an end. */
  private static final Set<Status> TIMEOUT = EnumSet.of(Status.TIMEOUT, Status.COMPILE_ERROR);

  private static final Set<Status> RESOURCES =
      EnumSet.of(Status.OUT_OF_MEMORY, Status.OUTPUT_LIMIT, Status.TIMEOUT, Status.COMPILE_ERROR);

  /** An exception and the end of the process are one status: the code stopped. */
  private static final Set<Status> STOPPED = EnumSet.of(Status.CRASHED);

  private static final Map<String, Set<Status>> STATUSES =
      Map.ofEntries(
          Map.entry("wrong-answer", EnumSet.of(Status.WRONG)),
          Map.entry("invalid-result", EnumSet.of(Status.WRONG)),
          Map.entry("exception", STOPPED),
          Map.entry("crashed", STOPPED),
          Map.entry("load-error", EnumSet.of(Status.UNUSABLE, Status.CRASHED)),
          Map.entry("timeout", TIMEOUT),
          Map.entry("resource-limit", RESOURCES),
          Map.entry("forbidden", EnumSet.of(Status.PROTOCOL_VIOLATION, Status.CRASHED)),
          Map.entry("compile-error", EnumSet.of(Status.COMPILE_ERROR)),
          Map.entry("rejected", EnumSet.of(Status.REJECTED)));

  private Words() {}

  /**
   * The statuses that an expectation allows.
   *
   * @param expectation such as {@code score=0; verdict=crashed|forbidden; ...}
   */
  static Set<Status> statuses(String expectation) {
    String words =
        Arrays.stream(expectation.split(";", -1))
            .map(String::strip)
            .filter(part -> part.startsWith("verdict="))
            .map(part -> part.substring("verdict=".length()))
            .findFirst()
            .orElseThrow();
    return List.of(words.split("\\|", -1)).stream()
        .flatMap(word -> meaning(word).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
  }

  private static Set<Status> meaning(String word) {
    Set<Status> statuses = STATUSES.get(word);
    if (statuses == null) {
      throw new IllegalArgumentException("No status is known for the word " + word);
    }
    return statuses;
  }
}
