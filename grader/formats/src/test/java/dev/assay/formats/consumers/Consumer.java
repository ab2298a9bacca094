package dev.assay.formats.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs of others on what we write. */
public final class Consumer {
  private static final Path BASE = Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
  private static final Path HOME = BASE.resolveSibling("consumers");
  private static final Path MODULES = HOME.resolve("target/npm");
  private static final int SECONDS = 240;

  private Consumer() {}

  /**
   * What came of a run.
   *
   * @param exit its exit code
   * @param lines what it printed
   */
  public record Ran(int exit, List<String> lines) {
    /** The only line that says something about a file. */
    public String about(Path file) {
      List<String> found = lines.stream().filter(line -> line.contains(file.toString())).toList();
      assertThat(found).as("what was said about %s in %s", file, lines).hasSize(1);
      return found.get(0);
    }
  }

  /** All golden files of a format: nine. */
  static List<Path> golden(String format, String file) {
    try (Stream<Path> cases = Files.list(BASE.resolve("src/test/resources/golden/" + format))) {
      List<Path> files = cases.map(each -> each.resolve(file)).sorted().toList();
      assertThat(files).hasSize(9).allMatch(Files::exists);
      return files;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** A golden file with something replaced, below a folder. */
  static Path damaged(Path golden, String old, String replacement, Path folder) throws IOException {
    String text = Files.readString(golden);
    assertThat(text).contains(old);
    return Files.writeString(folder.resolve(golden.getFileName()), text.replace(old, replacement));
  }

  /** A file of this project that belongs to a program. */
  public static Path own(String name) {
    return HOME.resolve(name);
  }

  /** The jars that Maven fetched for these tests. */
  static Path jars() {
    Path jars = HOME.resolve("target/jars");
    assumeTrue(
        Files.isDirectory(jars),
        "There are no programs to read our files in " + jars + ": run mvn verify.");
    return jars;
  }

  /** The folder with npm's modules, which it fetches once. */
  public static synchronized Path modules() throws IOException {
    assumeTrue(
        works("node", "--version") && works("npm", "--version"),
        "There is no node or no npm to run other readers of our files:"
            + " apt-get install --no-install-recommends nodejs npm");
    Path lock = own("package-lock.json");
    Path done = MODULES.resolve("done.json");
    if (!Files.exists(done) || Files.mismatch(lock, done) >= 0) {
      Files.createDirectories(MODULES);
      Files.copy(own("package.json"), fresh(MODULES.resolve("package.json")));
      Files.copy(lock, fresh(MODULES.resolve("package-lock.json")));
      long start = System.nanoTime();
      Ran ran = run(MODULES, List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
      assumeTrue(ran.exit() == 0, "npm can't fetch other readers of our files: " + ran.lines());
      System.out.println(
          "npm ci took " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s");
      Files.copy(lock, fresh(done));
    }
    return MODULES;
  }

  /** A Java of version 21 or newer: this one, or one beside it. */
  static Path newerJava() throws IOException {
    Path home = Path.of(System.getProperty("java.home"));
    List<Path> homes = new ArrayList<>(List.of(home));
    for (Path place : List.of(home.resolveSibling("."), Path.of("/usr/lib/jvm"))) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> others = Files.list(place)) {
          others.sorted().forEach(homes::add);
        }
      }
    }
    List<Path> newer =
        homes.stream().filter(Consumer::isNewer).map(each -> each.resolve("bin/java")).toList();
    assumeTrue(
        !newer.isEmpty(),
        "There is no JDK of version 21 or newer to run another autograder on our files, neither"
            + " this one nor beside it: install one (https://adoptium.net)");
    return newer.get(0);
  }

  private static boolean isNewer(Path home) {
    try {
      return Files.isExecutable(home.resolve("bin/javac"))
          && Files.readAllLines(home.resolve("release")).stream()
              .filter(line -> line.startsWith("JAVA_VERSION=\""))
              .map(line -> line.replaceAll("[^0-9.]", ""))
              .anyMatch(version -> Runtime.Version.parse(version).feature() >= 21);
    } catch (IOException exception) {
      return false;
    }
  }

  private static Path fresh(Path path) throws IOException {
    Files.deleteIfExists(path);
    return path;
  }

  private static boolean works(String... command) {
    try {
      return run(BASE, List.of(command)).exit() == 0;
    } catch (IOException exception) {
      return false;
    }
  }

  /** Runs a program to its end, which has to come. */
  public static Ran run(Path folder, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    // .NET otherwise asks for a library that only serves languages.
    builder.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
    Path output = Files.createTempFile("consumer", ".txt");
    try {
      Process process = builder.redirectOutput(output.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError(command + " did not end within " + SECONDS + " s");
      }
      String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
      return new Ran(process.exitValue(), text.lines().toList());
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(exception);
    } finally {
      Files.delete(output);
    }
  }

  /** A command of a fixed beginning and many files. */
  public static List<String> command(List<String> beginning, List<Path> files) {
    List<String> command = new ArrayList<>(beginning);
    files.forEach(file -> command.add(file.toString()));
    return command;
  }
}
