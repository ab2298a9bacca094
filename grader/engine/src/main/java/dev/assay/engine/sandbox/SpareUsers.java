package dev.assay.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Numbers of users that nobody has, one for each worker, if this grader may become another user.
 *
 * <p>A worker of its own user can signal nobody, and is counted alone.
 */
final class SpareUsers {
  private static final int COUNT = 500;

  /** Above the users of a machine, and if a container has no such numbers, below its last one. */
  private static final int[] FIRST = {70_000, 59_000};

  private final int first;
  private final AtomicInteger taken =
      new AtomicInteger((int) (ProcessHandle.current().pid() % COUNT));

  private SpareUsers(int first) {
    this.first = first;
  }

  /** The spare users of this machine; there are none unless this is root and may become them. */
  static SpareUsers ofThisMachine() throws IOException {
    if (!isRoot()) {
      return new SpareUsers(-1);
    }
    for (int candidate : FIRST) {
      if (isMapped(candidate)) {
        return new SpareUsers(candidate);
      }
    }
    // Root of a user namespace with few users is an ordinary user outside of it.
    return new SpareUsers(-1);
  }

  /** Whether there are some. */
  boolean exist() {
    return first >= 0;
  }

  /** The next one. */
  OptionalInt next() {
    return exist()
        ? OptionalInt.of(first + Math.floorMod(taken.getAndIncrement(), COUNT))
        : OptionalInt.empty();
  }

  private static boolean isRoot() throws IOException {
    return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
  }

  /**
   * Lines of {@code /proc/self/uid_map} are: the first number here, the first outside, how many.
   */
  private static boolean isMapped(int user) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/uid_map"))) {
      return lines
          .map(line -> line.strip().split(" +"))
          .anyMatch(
              words ->
                  Long.parseLong(words[0]) <= user
                      && user + COUNT <= Long.parseLong(words[0]) + Long.parseLong(words[2]));
    }
  }
}
