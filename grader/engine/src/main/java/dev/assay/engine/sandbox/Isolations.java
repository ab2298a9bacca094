package dev.assay.engine.sandbox;

import dev.assay.engine.digest.Digests;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Isolation.Level;
import dev.assay.worker.Worker;
import dev.assay.worker.compile.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Finds out how well this machine can isolate a worker, by attacking from inside one.
 *
 * <p>A level counts only if every attack of {@link dev.assay.worker.Probe} was blocked.
 */
public final class Isolations {
  private static final List<Level> STRONGEST_FIRST =
      List.of(Level.NAMESPACES, Level.LANDLOCK, Level.PROCESS);

  private static final String UNCOUNTED_THREADS =
      "workers run as the grader's own user; memory alone limits their threads";

  private static final String NO_CGROUP =
      "no cgroup: what the kernel keeps for a worker, such as its temporary files, does not count"
          + " towards its memory (start the grader with systemd-run --user --scope, or as root)";

  private static final String LANDLOCK_NEEDS =
      "It needs Linux 5.13 or newer with Landlock, on x86-64, and Perl (Debian and Ubuntu: apt-get"
          + " install perl).";

  private static final String NAMESPACES_NEED =
      "It needs Linux on x86-64 that lets users make user namespaces: not in a chroot; in a container"
          + " if that allows it; on Ubuntu 24.04 after sysctl -w"
          + " kernel.apparmor_restrict_unprivileged_userns=0.";

  private final List<Path> classPath;
  private final CompletableFuture<Boolean> compilesSoon;

  private Isolations(List<Path> classPath, CompletableFuture<Boolean> compilesSoon) {
    this.classPath = classPath;
    this.compilesSoon = compilesSoon;
  }

  /**
   * The same, for somebody who may want to compile as soon as it is known that a sandbox holds.
   *
   * @param wanted whether that is so; has to be known at some time
   */
  public Isolations compilingSoon(CompletableFuture<Boolean> wanted) {
    return new Isolations(classPath, wanted);
  }

  /** For workers that have these classes beside their own. */
  public Isolations(Path contracts) {
    this(
        List.of(Digests.codeSource(Worker.class), contracts),
        CompletableFuture.completedFuture(false));
  }

  /** The strongest isolation that this machine has; what stands in the way of more is in it. */
  public Sandbox best() {
    List<String> missing = new ArrayList<>();
    for (Level level : STRONGEST_FIRST) {
      try {
        return exactly(level, missing);
      } catch (NoSandboxException refused) {
        missing.add(String.valueOf(refused.getMessage()));
      }
    }
    throw new IllegalStateException("A process of its own needs nothing: " + missing);
  }

  /**
   * The strongest isolation that this machine has, if it is at least a level.
   *
   * @throws NoSandboxException if it is not; the message says what to install
   */
  public Sandbox require(Level level) throws NoSandboxException {
    Sandbox best = best();
    if (best.isolation().level().compareTo(level) >= 0) {
      return best;
    }
    best.close();
    throw new NoSandboxException(
        "This machine can't isolate submissions at the level "
            + level.key()
            + ".\n"
            + String.join("\n", best.isolation().degraded()));
  }

  /**
   * The isolation of one level, and no other.
   *
   * @throws NoSandboxException if this machine does not have it; the message says what to install
   */
  public Sandbox exactly(Level level) throws NoSandboxException {
    return exactly(level, List.of());
  }

  /**
   * The isolation that another process on this machine has tried a moment ago, without trying it
   * again.
   *
   * @throws NoSandboxException if this machine has not what it takes
   */
  public Sandbox again(Isolation tried) throws NoSandboxException {
    try {
      return switch (tried.level()) {
        case PROCESS -> new Sandbox(new WorkerLauncher(classPath), tried);
        case LANDLOCK -> new Sandbox(new LandlockLauncher(classPath), tried);
        case NAMESPACES -> namespacesAgain(tried);
        default -> throw new NoSandboxException(tried.level().key() + ": nothing here makes it.");
      };
    } catch (IOException unavailable) {
      throw new NoSandboxException(
          tried.level().key() + " is not there any more: " + unavailable.getMessage());
    }
  }

  private Sandbox namespacesAgain(Isolation tried) throws IOException {
    NamespacesLauncher launcher = new NamespacesLauncher(classPath);
    if (!Caps.described(launcher.hasOwnUsers(), launcher.cgroups()).equals(tried.caps())) {
      launcher.close();
      throw new IOException("memory and threads can't be bounded as before");
    }
    return new Sandbox(launcher, tried);
  }

  private Sandbox exactly(Level level, List<String> missing) throws NoSandboxException {
    return switch (level) {
      case PROCESS -> process(missing);
      case LANDLOCK -> landlock(missing);
      case NAMESPACES -> namespaces(missing);
      default ->
          throw new NoSandboxException(
              level.key() + ": there is nothing in this program that makes it.");
    };
  }

  private Sandbox process(List<String> missing) {
    TreeMap<String, String> caps = new TreeMap<>();
    caps.put("memory", "none");
    caps.put("threads", "none");
    return new Sandbox(
        new WorkerLauncher(classPath),
        new Isolation(Level.PROCESS, "process", kernel(), new TreeMap<>(), caps, missing));
  }

  private Sandbox landlock(List<String> missing) throws NoSandboxException {
    try {
      LandlockLauncher launcher = new LandlockLauncher(classPath);
      List<String> degraded = new ArrayList<>(missing);
      degraded.add("landlock: a worker can see the names and sizes of files that it can't read");
      degraded.add(
          "landlock: what a worker puts into its own folder is looked at now and then; files that it"
              + " deleted and still holds open don't count");
      SortedMap<String, String> caps = Caps.described(launcher.hasOwnUsers(), Cgroups.none());
      if (!launcher.hasOwnUsers()) {
        degraded.add(UNCOUNTED_THREADS);
      }
      return probed(launcher, Level.LANDLOCK, "landlock, seccomp", caps, degraded, LANDLOCK_NEEDS);
    } catch (IOException unavailable) {
      throw missing(Level.LANDLOCK, unavailable, LANDLOCK_NEEDS);
    }
  }

  private Sandbox namespaces(List<String> missing) throws NoSandboxException {
    if (Programs.ofThisGrader().find("bwrap").isEmpty()) {
      throw new NoSandboxException(
          "namespaces is not there: there is no bubblewrap. Install it (Debian and Ubuntu: apt-get"
              + " install bubblewrap).");
    }
    try {
      NamespacesLauncher launcher = new NamespacesLauncher(classPath);
      List<String> degraded = new ArrayList<>(missing);
      if (!launcher.cgroups().exist()) {
        degraded.add(NO_CGROUP);
        if (!launcher.hasOwnUsers()) {
          degraded.add(UNCOUNTED_THREADS);
        }
      }
      SortedMap<String, String> caps = Caps.described(launcher.hasOwnUsers(), launcher.cgroups());
      return probed(
          launcher, Level.NAMESPACES, "bubblewrap, seccomp", caps, degraded, NAMESPACES_NEED);
    } catch (IOException unavailable) {
      throw missing(Level.NAMESPACES, unavailable, NAMESPACES_NEED);
    }
  }

  private Sandbox probed(
      Launcher untried,
      Level level,
      String backend,
      SortedMap<String, String> caps,
      List<String> degraded,
      String needs)
      throws NoSandboxException {
    Launcher launcher = new AheadLauncher(untried, Compiler.class, compilesSoon);
    SortedMap<String, Boolean> probes;
    try {
      probes = Probing.blocked(launcher);
    } catch (IOException broken) {
      launcher.close();
      throw missing(level, broken, needs);
    }
    if (probes.containsValue(false)) {
      launcher.close();
      throw new NoSandboxException(
          level.key()
              + " does not hold here: "
              + probes.entrySet().stream()
                  .filter(probe -> !probe.getValue())
                  .map(Map.Entry::getKey)
                  .collect(Collectors.joining(", ")));
    }
    return new Sandbox(launcher, new Isolation(level, backend, kernel(), probes, caps, degraded));
  }

  private static NoSandboxException missing(Level level, IOException why, String needs) {
    String reason = String.valueOf(why.getMessage()).strip().replaceFirst("\\.$", "");
    return new NoSandboxException(
        level.key()
            + " is not there: "
            + (reason.isEmpty() ? "a program ends before it begins" : reason)
            + ". "
            + needs);
  }

  private static String kernel() {
    return System.getProperty("os.name") + " " + System.getProperty("os.version");
  }
}
