package dev.assay.engine.sandbox;

import dev.assay.worker.Worker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/**
 * A worker's classes as a JVM keeps them in memory, in a file that each worker maps: it saves a
 * worker a sixth of its processor time, and takes less than two workers' to make.
 *
 * <p>It is made while the first workers run, which do without. Where it can't be made, all do.
 */
final class ClassArchive {
  private static final String LIST = "worker-classes.txt";
  private static final String CLASS = ".class";

  private final Stage stage;
  private final Path file;
  private volatile boolean ready;

  private ClassArchive(Stage stage, Path file) {
    this.stage = stage;
    this.file = file;
  }

  /** Begins to make an archive for the workers of a stage. */
  static ClassArchive begin(Stage stage) {
    ClassArchive archive = new ClassArchive(stage, stage.path("worker.jsa"));
    Thread thread = new Thread(archive::make, "class-archive");
    thread.setDaemon(true);
    thread.start();
    return archive;
  }

  /** The file, once it is there and if this program uses it. */
  List<Path> fileFor(Class<?> program) {
    return ready && program == Worker.class ? List.of(file) : List.of();
  }

  /** The option of a JVM that uses the file. */
  static List<String> options(List<Path> file) {
    return file.stream().map(path -> "-XX:SharedArchiveFile=" + path).toList();
  }

  private void make() {
    try {
      Path list = stage.file("classes.txt", names().getBytes(StandardCharsets.UTF_8));
      Process process =
          new ProcessBuilder(JavaCommand.dump(list, file, stage.classPath()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (process.waitFor() == 0 && Files.exists(file)) {
        Stage.readable(file, "r--r--r--");
        ready = true;
      }
    } catch (IOException impossible) {
      // Then workers start as they would anyway.
      ready = false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private String names() throws IOException {
    List<String> names = new ArrayList<>(List.of(SystemCalls.resource(LIST)));
    for (Path path : stage.classPath()) {
      if (Files.isRegularFile(path)) {
        try (JarFile jar = new JarFile(path.toFile())) {
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith(CLASS) && !name.endsWith("-info.class"))
              .map(name -> name.substring(0, name.length() - CLASS.length()))
              .filter(name -> !name.startsWith("dev/assay/worker/compile/"))
              .forEach(names::add);
        }
      }
    }
    return String.join("\n", names) + "\n";
  }
}
