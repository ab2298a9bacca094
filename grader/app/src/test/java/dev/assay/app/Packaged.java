package dev.assay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a JVM starts the program that was packaged, with an archive of its classes as the launcher
 * script has one: these tests start some fifty JVMs, and most of a start is loading classes.
 */
final class Packaged {
  /** The options that say where the classes are. */
  static final List<String> OPTIONS = options();

  private Packaged() {}

  private static List<String> options() {
    Path target = Path.of(System.getProperty("basedir", ".")).toAbsolutePath().resolve("target");
    Path jar = target.resolve("assay.jar");
    if (!Files.exists(jar)) {
      // Not packaged, as in an IDE: what this JVM has will do.
      return List.of("-cp", System.getProperty("java.class.path"));
    }
    try (Stream<Path> within = Files.list(target.resolve("classes/lib"))) {
      String classPath =
          Stream.concat(Stream.of(jar), within.sorted())
              .map(Path::toString)
              .collect(Collectors.joining(":"));
      Path archive = target.resolve("tests.jsa");
      Files.deleteIfExists(archive);
      rehearse(classPath, archive);
      return List.of(
          "-XX:SharedArchiveFile=" + archive,
          "-Xshare:auto",
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "-Dassay.archive=" + archive,
          "-cp",
          classPath);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void rehearse(String classPath, Path archive) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
    command.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath));
    command.addAll(List.of(Assay.class.getName(), "grade"));
    command.add(Examples.ALL.resolve("grace").toString());
    Path out = Files.createTempDirectory("rehearsal");
    command.addAll(List.of("--out", out.toString(), "--isolation", "process"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.onExit().join();
    try (Stream<Path> left = Files.walk(out)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
