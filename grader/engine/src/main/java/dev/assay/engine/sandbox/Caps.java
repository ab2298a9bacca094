package dev.assay.engine.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the kernel lets one process have at most, by resource limits.
 *
 * <p>They are far beyond what an honest answer needs; the limits that a student notices are those
 * of a check.
 */
final class Caps {
  /** Private memory that can be written, in bytes: heap, stacks, and what native code allocates. */
  static final long MEMORY = 512L << 20;

  /** Processor time of one worker, in seconds. */
  static final long PROCESSOR = 300;

  /** The size of one file, in bytes. */
  static final long FILE = 16 << 20;

  /** Threads of one user, where a worker has a user of its own. */
  static final long THREADS = 128;

  private static final long OPEN_FILES = 64;
  private static final long STACK = 8 << 20;

  private Caps() {}

  /**
   * A limit.
   *
   * @param number the kernel's number for the resource
   * @param option what {@code prlimit} calls it
   */
  record Cap(int number, String option, long soft, long hard) {}

  /** The limits. */
  static List<Cap> all(boolean ownUser) {
    List<Cap> caps = new ArrayList<>();
    caps.add(new Cap(0, "cpu", PROCESSOR, PROCESSOR + 10));
    caps.add(new Cap(1, "fsize", FILE, FILE));
    caps.add(new Cap(2, "data", MEMORY, MEMORY));
    caps.add(new Cap(3, "stack", STACK, STACK));
    caps.add(new Cap(4, "core", 0, 0));
    caps.add(new Cap(7, "nofile", OPEN_FILES, OPEN_FILES));
    if (ownUser) {
      // The kernel counts all threads of a user, so this makes sense for a user of its own only.
      caps.add(new Cap(6, "nproc", THREADS, THREADS));
    }
    return caps;
  }

  /** The limits of memory, time and threads, as a scorecard names them. */
  static SortedMap<String, String> described(boolean ownUser, Cgroups cgroups) {
    List<String> memory = new ArrayList<>();
    List<String> threads = new ArrayList<>();
    if (cgroups.exist()) {
      memory.add(cgroups.name() + " " + (MEMORY >> 20) + " MiB");
      threads.add(cgroups.name() + " " + THREADS);
    }
    memory.add("RLIMIT_DATA " + (MEMORY >> 20) + " MiB");
    if (ownUser) {
      threads.add("RLIMIT_NPROC " + THREADS);
    }
    SortedMap<String, String> caps = new TreeMap<>();
    caps.put("memory", String.join(", ", memory));
    caps.put("processor", "RLIMIT_CPU " + PROCESSOR + " s");
    caps.put("threads", threads.isEmpty() ? "none" : String.join(", ", threads));
    return caps;
  }
}
