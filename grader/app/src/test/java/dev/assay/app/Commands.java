package dev.assay.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs the program. */
final class Commands {
  private Commands() {}

  /** In this JVM, which is warm. */
  static Ended here(Object... words) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    try {
      int code = Assay.run(strings(words).toArray(String[]::new));
      return new Ended(
          code,
          printed.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** In a JVM of its own, to its end. */
  static Ended apart(Map<String, String> environment, Object... words)
      throws IOException, InterruptedException {
    Path complaints = Files.createTempFile("commands", ".err");
    try {
      ProcessBuilder builder =
          program(words).redirectErrorStream(false).redirectError(complaints.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), printed, Files.readString(complaints));
    } finally {
      Files.delete(complaints);
    }
  }

  /** In a JVM of its own, which is not started yet, and tells both its streams as one. */
  static ProcessBuilder program(Object... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                // A job in the background has no Ctrl-C, and hands that down.
                "/usr/bin/env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
    command.addAll(Packaged.OPTIONS);
    command.add(Assay.class.getName());
    command.addAll(strings(words));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  private static List<String> strings(Object... words) {
    return Arrays.stream(words).map(Object::toString).toList();
  }
}
