package dev.assay.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A folder of the kernel's in which this process may make control groups.
 *
 * @param version which of the two kinds of control groups it is: 1 or 2
 * @param root the folder of all groups of this kind
 * @param folder where to make groups
 * @param controllers what groups there can bound: {@code memory}, {@code pids}
 */
record CgroupPlace(int version, Path root, Path folder, List<String> controllers) {
  /** A process joins a group when its number is written into this file of the group. */
  static final String PROCESSES = "cgroup.procs";

  /** In the second version, what the groups within a group can bound. */
  static final String INHERITED = "cgroup.subtree_control";

  /** The kernel counts memory by the batch. */
  private static final long NEARLY = 4 << 20;

  /** Keeps a copy. */
  CgroupPlace {
    controllers = List.copyOf(controllers);
  }

  /** Lets a group in this place bound the groups within it. */
  void passOn(Path group) throws IOException {
    if (version == 2) {
      Files.writeString(group.resolve(INHERITED), "+" + String.join(" +", controllers));
    }
  }

  /** Makes a group that bounds what is in it. */
  void make(Path group, long memory, long processes) throws IOException {
    Files.createDirectory(group);
    for (String controller : controllers) {
      if (controller.equals("pids")) {
        Files.writeString(group.resolve("pids.max"), String.valueOf(processes));
      } else {
        boundMemory(group, memory);
      }
    }
  }

  private void boundMemory(Path group, long bytes) throws IOException {
    Map<String, String> mayLack =
        version == 1
            ? Map.of("memory.memsw.limit_in_bytes", String.valueOf(bytes))
            : Map.of("memory.swap.max", "0", "memory.oom.group", "1");
    Files.writeString(
        group.resolve(version == 1 ? "memory.limit_in_bytes" : "memory.max"),
        String.valueOf(bytes));
    for (Map.Entry<String, String> file : mayLack.entrySet()) {
      // A kernel that has no swap has no bounds of it, either.
      if (Files.exists(group.resolve(file.getKey()))) {
        Files.writeString(group.resolve(file.getKey()), file.getValue());
      }
    }
  }

  /**
   * Whether the kernel killed something in a group because the group had reached its bound. When
   * the whole machine runs out of memory, that is not the submission's doing.
   */
  boolean ranOutOfMemory(Path group) {
    if (!controllers.contains("memory")) {
      return false;
    }
    // The first version counts kills, but not what for: one for the bound comes at the bound.
    boolean reached =
        version == 1
            ? number(group, "memory.max_usage_in_bytes", "") + NEARLY
                >= number(group, "memory.limit_in_bytes", "")
            : number(group, "memory.events", "max ") > 0;
    String kills = version == 1 ? "memory.oom_control" : "memory.events";
    return reached && number(group, kills, "oom_kill ") > 0;
  }

  private static long number(Path group, String file, String label) {
    try (Stream<String> lines = Files.lines(group.resolve(file))) {
      OptionalLong number =
          lines
              .filter(line -> line.startsWith(label))
              .mapToLong(line -> Long.parseLong(line.substring(label.length()).strip()))
              .findFirst();
      return number.orElse(0);
    } catch (IOException | RuntimeException unknown) {
      return 0;
    }
  }
}
