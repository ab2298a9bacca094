package dev.assay.app.grade;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.engine.sandbox.Isolations;
import dev.assay.engine.sandbox.NoSandboxException;
import dev.assay.engine.sandbox.Sandbox;
import dev.assay.engine.scorecard.Isolation.Level;
import java.util.List;
import java.util.Locale;

/** What somebody wants to stand between submissions and the grader, as they say it. */
public enum WantedIsolation {
  /** The strongest that this machine has, and nothing that untrusted code could leave. */
  AUTO,
  /** The strongest that this machine has, even if that is {@code process}. */
  ANY,
  /** A process of its own. */
  PROCESS,
  /** Landlock, even where there is more. */
  LANDLOCK,
  /** Namespaces. */
  NAMESPACES;

  /**
   * Reads the word of a command line.
   *
   * @throws Complaint if it is none
   */
  public static WantedIsolation of(String word) throws Complaint {
    for (WantedIsolation each : values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    throw new Complaint(
        ExitCode.USAGE,
        "--isolation is one of "
            + List.of(values()).stream().map(WantedIsolation::word).sorted().toList()
            + ", and not \""
            + word
            + "\".");
  }

  /** How a command line says it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Makes it.
   *
   * @throws Complaint if this machine can't
   */
  public Sandbox make(Isolations isolations) throws Complaint {
    try {
      return switch (this) {
        case AUTO -> isolations.require(Level.LANDLOCK);
        case ANY -> isolations.best();
        default -> isolations.exactly(Level.valueOf(name()));
      };
    } catch (NoSandboxException refused) {
      throw new Complaint(
          ExitCode.NO_ISOLATION,
          refused.getMessage()
              + "\nNothing was graded. \"assay doctor\" says what this machine lacks;"
              + " --isolation process grades without a sandbox, which is not safe for submissions"
              + " of people you don't trust.");
    }
  }
}
