package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A machine as a platform lays it out, made of this one: its own folders at the top, no network.
 *
 * @param top what lies at its top in place of what lies there here
 * @param user who runs commands on it: 0, or somebody without privileges
 */
record Machine(Path top, int user) {
  static final int ROOT = 0;
  static final int NOBODY = 65_534;

  private static final long MOST_SECONDS = 120;

  /**
   * What a command left behind.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  record Ended(int code, String out, String err) {}

  /** Skips a test where nobody may make such a machine. */
  static void assumeAllowed() throws IOException, InterruptedException {
    int code =
        new ProcessBuilder("unshare", "--mount", "--net", "true")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    Assumptions.assumeTrue(
        code == 0, "A bundle is run in a mount namespace, and unshare --mount is not allowed here");
  }

  /** The same machine for somebody else. */
  Machine as(int other) {
    return new Machine(top, other);
  }

  /** A path at the top of the machine, as it is called outside of it. */
  Path path(String absolute) {
    return top.resolve(absolute.substring(1));
  }

  /** A folder that whoever runs commands on the machine may fill, empty. */
  Path folder(String absolute) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(path(absolute));
    give(folder);
    return folder;
  }

  /** Gives files to whoever runs commands on the machine. */
  void give(Path folder) throws IOException, InterruptedException {
    run(List.of("chown", "-R", user + ":" + user, folder.toString()), Path.of(""));
  }

  /** Runs a command to its end. */
  Ended run(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("sh", script().toString(), top.toString()));
    words.add(String.valueOf(user));
    // An ordinary user of a container has no namespaces as a rule, and root is tried with them.
    words.add(user == ROOT ? "namespaces" : "no-namespaces");
    words.addAll(List.of(command));
    return run(words, top);
  }

  private static Ended run(List<String> words, Path folder)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("machine", ".out");
    Path err = Files.createTempFile("machine", ".err");
    try {
      Process process =
          new ProcessBuilder(words)
              .directory(folder.toAbsolutePath().toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError("No end of " + words + " after " + MOST_SECONDS + " s");
      }
      return new Ended(process.exitValue(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private Path script() throws IOException {
    Path script = top.resolveSibling("machine.sh");
    if (!Files.exists(script)) {
      try (InputStream in =
          Objects.requireNonNull(Machine.class.getResourceAsStream("machine.sh"))) {
        Files.copy(in, script);
      }
    }
    assertThat(script).isRegularFile();
    return script;
  }
}
