package dev.assay.engine.scorecard;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What stood between the submission and the grader.
 *
 * @param level how much
 */
public record Isolation(Level level) {

  /** How much stood between them, from nothing to everything. */
  public enum Level {
    /** They shared a process: good for a self-check, not for a grade. */
    NONE,
    /** Processes of their own. */
    PROCESS,
    /** A process without files, network or children, by Landlock and seccomp. */
    LANDLOCK,
    /** A process in namespaces of its own, by bubblewrap, seccomp and cgroups. */
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
