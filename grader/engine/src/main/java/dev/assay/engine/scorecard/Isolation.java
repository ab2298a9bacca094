package dev.assay.engine.scorecard;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stood between the submission and the grader.
 *
 * @param level how much; from what was tried, not from what was configured
 * @param backend what made it, such as {@code bubblewrap 0.8.0, seccomp}; empty if nothing did
 * @param kernel the operating system and its version; empty if nothing was tried
 * @param probes whether each attack that was tried failed, by its name
 * @param caps what a worker can have at most, by resource
 * @param degraded what is weaker here than this level can be, a sentence each
 */
public record Isolation(
    Level level,
    String backend,
    String kernel,
    SortedMap<String, Boolean> probes,
    SortedMap<String, String> caps,
    List<String> degraded) {

  /** Keeps copies. */
  public Isolation {
    probes = Collections.unmodifiableSortedMap(new TreeMap<>(probes));
    caps = Collections.unmodifiableSortedMap(new TreeMap<>(caps));
    degraded = List.copyOf(degraded);
  }

  /** A level at which there is nothing to try. */
  public Isolation(Level level) {
    this(level, "", "", new TreeMap<>(), new TreeMap<>(), List.of());
  }

  /** How much stood between them, from nothing to everything. */
  public enum Level {
    /** They shared a process: good for a self-check, not for a grade. */
    NONE,
    /** Processes of their own. */
    PROCESS,
    /** A process without files, network or children, by Landlock and seccomp. */
    LANDLOCK,
    /** A process in namespaces of its own, by bubblewrap and seccomp. */
    NAMESPACES,
    /** A machine of its own. */
    VM;

    /** The level as the scorecard writes it. */
    @JsonValue
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
