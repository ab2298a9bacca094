package dev.assay.house;

import dev.assay.engine.checkout.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own: what {@code mvn test} starts. */
final class Program {
  /** Far more than any of these runs takes, on a busy machine too. */
  static final long MOST_SECONDS = 60;

  private final Path folder;
  private final Path json;

  /**
   * A program that may write.
   *
   * @param folder where its output and its scorecard go
   */
  Program(Path folder) {
    this.folder = folder;
    this.json = folder.resolve("scorecard.json");
  }

  /** Where it writes the scorecard. */
  Path json() {
    return json;
  }

  /** Runs it on a submission, with the options that the build file gives it. */
  Ended run(String exercise, String submission) throws IOException, InterruptedException {
    return run(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"),
        Map.of(),
        List.of(House.ROOT.toString(), json.toString(), exercise, submission));
  }

  /**
   * Runs it.
   *
   * @param options of the JVM
   * @param environment variables that are added to this process's
   * @param arguments of the program
   * @throws AssertionError if it does not end within {@link #MOST_SECONDS}
   */
  Ended run(List<String> options, Map<String, String> environment, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Checkout.class.getName());
    command.addAll(arguments);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("The program did not end within " + MOST_SECONDS + " s");
    }
    Optional<String> scorecard =
        Files.exists(json) ? Optional.of(Files.readString(json)) : Optional.empty();
    return new Ended(process.exitValue(), text(out), text(err), scorecard);
  }

  private static String text(Path file) throws IOException {
    // Not every locale prints UTF-8, and these tests look for ASCII only.
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  /**
   * How a run ended.
   *
   * @param code the exit code
   * @param out what it printed
   * @param err what it said on standard error
   * @param scorecard what it wrote, if it wrote a scorecard
   */
  record Ended(int code, String out, String err, Optional<String> scorecard) {}
}
