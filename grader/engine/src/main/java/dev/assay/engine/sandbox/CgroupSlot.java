package dev.assay.engine.sandbox;

import dev.assay.engine.verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The control groups of one program; none at all where there are none to be had. */
final class CgroupSlot {
  private final Map<Path, CgroupPlace> groups;
  private volatile boolean ranOutOfMemory;

  /**
   * A slot.
   *
   * @param groups groups that were made for it, and where
   */
  CgroupSlot(Map<Path, CgroupPlace> groups) {
    this.groups = Map.copyOf(groups);
  }

  /**
   * What a shell has to do before it becomes the program: it joins the groups itself, so that the
   * grader does not wait for it and the program is bounded from its first moment. If it can't, it
   * goes no further.
   */
  String entry() {
    return groups.keySet().stream()
        .sorted()
        .map(group -> "echo $$ >" + quoted(group.resolve(CgroupPlace.PROCESSES)) + " && ")
        .collect(Collectors.joining());
  }

  /** Why the kernel stopped the program, if it was for a bound of these groups. */
  Optional<Finding> finding() {
    look();
    return ranOutOfMemory ? Optional.of(Death.outOfMemory()) : Optional.empty();
  }

  /**
   * Deletes the groups, once the program has ended.
   *
   * @return whether they are gone: the kernel keeps one while something in it is still dying
   */
  boolean leave() {
    look();
    boolean gone = true;
    for (Path group : groups.keySet()) {
      try {
        Files.deleteIfExists(group);
      } catch (IOException busy) {
        gone = false;
      }
    }
    return gone;
  }

  private void look() {
    if (groups.entrySet().stream()
        .anyMatch(group -> group.getValue().ranOutOfMemory(group.getKey()))) {
      ranOutOfMemory = true;
    }
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "'\\''") + "'";
  }
}
