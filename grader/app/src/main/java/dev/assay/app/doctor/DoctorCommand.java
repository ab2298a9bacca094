package dev.assay.app.doctor;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.engine.sandbox.Isolations;
import dev.assay.engine.sandbox.NoSandboxException;
import dev.assay.engine.sandbox.Sandbox;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Isolation.Level;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import picocli.CommandLine.Command;

/** {@code assay doctor}: what this machine can do for a grader, and how to get the rest. */
@Command(
    name = "doctor",
    description = {
      "Says what this machine can do: Java, memory, isolation, and how to get what is missing.",
      "",
      "Isolation is tried, not looked up: a hostile program runs at each level, and a level counts"
          + " if all its attacks are blocked. Ends with 0 if \"assay grade\" works here as it is, and"
          + " with 4 if not."
    },
    mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
  private static final List<Level> LEVELS =
      List.of(Level.PROCESS, Level.LANDLOCK, Level.NAMESPACES);
  private static final long ENOUGH_MEMORY = 2L << 30;

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws Complaint {
    out.println("Java        " + java());
    out.println("processors  " + Runtime.getRuntime().availableProcessors());
    out.println("memory      " + memory());
    Isolations isolations = new Isolations(Courses.find("").contracts());
    boolean fit = false;
    for (Level level : LEVELS) {
      try (Sandbox sandbox = isolations.exactly(level)) {
        tell(sandbox.isolation());
        fit |= level.compareTo(Level.LANDLOCK) >= 0;
      } catch (NoSandboxException refused) {
        out.printf("%-11s no%n            %s%n", level.key(), refused.getMessage());
      }
    }
    out.println();
    out.println(
        fit
            ? "\"assay grade\" works here as it is."
            : "\"assay grade\" needs at least landlock. See above for what to install.");
    return (fit ? ExitCode.DONE : ExitCode.NO_ISOLATION).code();
  }

  private static String java() {
    String version = Runtime.version().feature() + " (" + System.getProperty("java.vendor") + ")";
    return ToolProvider.getSystemJavaCompiler() == null
        ? version + ", without a compiler. Install a JDK: apt-get install openjdk-17-jdk-headless"
        : version;
  }

  private static String memory() {
    long bytes =
        java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getTotalMemorySize()
            : 0;
    String size = (bytes >> 20) + " MiB";
    return bytes == 0 || bytes >= ENOUGH_MEMORY
        ? size
        : size + ": little; grade with --jobs 1 if submissions end as out-of-memory";
  }

  private void tell(Isolation isolation) {
    out.printf("%-11s yes%s%n", isolation.level().key(), probes(isolation));
    isolation.caps().forEach((what, cap) -> out.println("            " + what + ": " + cap));
    isolation.degraded().forEach(weaker -> out.println("            weaker here: " + weaker));
  }

  private static String probes(Isolation isolation) {
    return isolation.probes().isEmpty()
        ? ", but it keeps submissions from no file, process or connection"
        : ", blocked: " + String.join(", ", isolation.probes().keySet());
  }
}
