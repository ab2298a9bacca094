package dev.assay.bank;

import dev.assay.engine.scorecard.Isolation.Level;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs {@link OpenProgram} in namespaces, so that what it lets happen stays in there: processes, a
 * network and folders of its own, a user of its own if this is root, bounded memory and threads.
 */
final class OpenBox {
  /** Beside the users of the engine's own workers. */
  private static final String USER = "70900";

  private static final int MOST_SECONDS = 40;
  private static final int LOOK_EVERY_MILLIS = 200;

  private final Level level;
  private final Path cheats;
  private final Path outcomes;
  private final List<String> classPath;

  /**
   * A box.
   *
   * @param cheats the class's folder, in one that this may open to all users
   * @param folder an empty folder for what the box needs, in such a one too
   */
  OpenBox(Level level, Path cheats, Path folder) throws IOException {
    this.level = level;
    this.cheats = cheats;
    this.outcomes = Files.createFile(folder.resolve("outcomes.txt"));
    this.classPath = copies(Files.createDirectory(folder.resolve("lib")));
    // Another user has to get there.
    open(cheats);
    open(folder);
    for (Path above : List.of(folder.getParent(), cheats.getParent())) {
      Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Files.setPosixFilePermissions(outcomes, PosixFilePermissions.fromString("rw-rw-rw-"));
  }

  /** What this machine lacks for it, if anything. */
  static Optional<String> missing() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(outside());
    command.addAll(List.of("bwrap", "--unshare-all", "--ro-bind", "/", "/", "true"));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? Optional.empty() : Optional.of("bwrap: " + text.strip());
    } catch (IOException absent) {
      return Optional.of("This test needs bubblewrap: " + absent.getMessage());
    }
  }

  /** What every submission did, by id. */
  SortedMap<String, Outcome> run() throws IOException, InterruptedException {
    TreeMap<String, Outcome> all = new TreeMap<>();
    String last = "";
    boolean more = true;
    while (more) {
      Process process =
          new ProcessBuilder(command(last))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean stuck = waitFor(process);
      String before = last;
      List<String> lines = Files.readAllLines(outcomes);
      // Not the exit code: a submission may have chosen it.
      more = !lines.contains(OpenProgram.ALL);
      lines.remove(OpenProgram.ALL);
      for (String line : lines) {
        String[] words = line.split(" ", -1);
        last = words[1];
        all.putIfAbsent(last, new Outcome(stuck ? "stuck" : "no-result", Set.of()));
        if (words[0].equals("end")) {
          Set<String> effects = new TreeSet<>(List.of(words[4].split(",", -1)));
          effects.remove("-");
          all.put(last, new Outcome(words[3], effects));
        }
      }
      if (more && last.equals(before)) {
        throw new IOException("The open grader does not start, or not after " + last);
      }
    }
    return all;
  }

  /** Waits until a process ends, or nothing has come of it for too long. */
  private boolean waitFor(Process process) throws IOException, InterruptedException {
    long size = -1;
    long since = System.nanoTime();
    try {
      while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        if (Files.size(outcomes) != size) {
          size = Files.size(outcomes);
          since = System.nanoTime();
        }
        if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
          return true;
        }
      }
      return false;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private List<String> command(String after) {
    List<String> command = new ArrayList<>(outside());
    command.addAll(List.of("bwrap", "--unshare-all", "--die-with-parent", "--new-session"));
    command.addAll(List.of("--cap-drop", "ALL", "--ro-bind", "/", "/", "--dev", "/dev"));
    command.addAll(List.of("--proc", "/proc"));
    for (String folder : List.of("/tmp", "/var/tmp", "/dev/shm", "/work")) {
      command.addAll(List.of("--size", "33554432", "--tmpfs", folder));
    }
    for (Path shown : List.of(cheats, outcomes.resolveSibling("lib"))) {
      command.addAll(List.of("--ro-bind", shown.toString(), shown.toString()));
    }
    command.addAll(List.of("--bind", outcomes.toString(), outcomes.toString()));
    command.addAll(List.of("--chdir", "/work", "--clearenv", "--setenv", "AG_SECRET", "42"));
    command.addAll(List.of("--", "prlimit", "--nproc=400", "--fsize=33554432"));
    command.addAll(List.of("--data=2147483648", "--core=0"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.addAll(List.of("-XX:MaxDirectMemorySize=64m", "-cp"));
    command.addAll(List.of(String.join(File.pathSeparator, classPath)));
    command.addAll(List.of(OpenProgram.class.getName(), level.key(), cheats.toString()));
    command.addAll(List.of(outcomes.toString(), after));
    return command;
  }

  private static List<String> outside() {
    return System.getProperty("user.name").equals("root")
        ? List.of("setpriv", "--reuid", USER, "--regid", USER, "--clear-groups", "--no-new-privs")
        : List.of();
  }

  /** The class path of this test where any user can read it. */
  private static List<String> copies(Path folder) throws IOException {
    List<String> copies = new ArrayList<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : path.split(File.pathSeparator, -1)) {
      Path from = Path.of(entry);
      if (Files.exists(from)) {
        Path to = folder.resolve(copies.size() + "-" + from.getFileName());
        try (Stream<Path> files = Files.walk(from)) {
          for (Path file : files.collect(Collectors.toList())) {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
          }
        }
        copies.add(to.toString());
      }
    }
    return copies;
  }

  private static void open(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> !Files.isSymbolicLink(file)).toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }
}
