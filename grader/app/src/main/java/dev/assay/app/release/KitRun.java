package dev.assay.app.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A kit that is tried out, as a student does: in a process of its own, in the kit's folder.
 *
 * @param code what the process ended with
 * @param page what it printed
 */
record KitRun(int code, String page) {
  private static final long MOST_MINUTES = 20;

  /** Runs the kit's grader, without Maven. */
  static KitRun grader(Path kit) throws IOException, InterruptedException {
    Path scorecard = Files.createTempFile("assay-kit-", ".json");
    try {
      return run(
          kit,
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-jar",
              kit.resolve("grader/assay-kit.jar").toString(),
              kit.toString(),
              scorecard.toString()));
    } finally {
      Files.deleteIfExists(scorecard);
    }
  }

  /** Runs {@code mvn test} with a local repository; on an empty one that takes the network. */
  static KitRun maven(Path kit, Path repository, String... more)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("mvn", "-B", "-ntp", "test", "-Dmaven.repo.local=" + repository));
    command.addAll(List.of(more));
    return run(kit, command);
  }

  private static KitRun run(Path kit, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("assay-kit-", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(kit.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
      return new KitRun(
          process.waitFor(), Files.readString(output, StandardCharsets.UTF_8).strip());
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
