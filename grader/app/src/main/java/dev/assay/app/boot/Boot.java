package dev.assay.app.boot;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Starts the program from its one jar: takes out the jars within, and starts a JVM on them.
 *
 * <p>They stay apart on purpose. A sandbox gets the worker's and the contracts' jar to see, and
 * would get the solutions, too, were they all one.
 */
public final class Boot {
  private Boot() {}

  /** Takes what {@code dev.assay.app.Assay} takes, and ends as it does. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, URISyntaxException {
    Path jar = Path.of(Boot.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = Files.createTempDirectory("assay-jars-");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-XX:+UseSerialGC");
      // Java hands on three descriptors and no more; who needs another finds it there.
      command.add("-Dassay.starter=" + ProcessHandle.current().pid());
      command.add("-cp");
      command.add(
          jar
              + java.io.File.pathSeparator
              + String.join(java.io.File.pathSeparator, unpack(jar, folder)));
      command.add(program(jar));
      command.addAll(List.of(arguments));
      Process process = new ProcessBuilder(command).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, folder)));
      System.exit(process.waitFor());
    } finally {
      delete(folder);
    }
  }

  /** The program that the jar is made for: the grader's, unless its manifest names another. */
  private static String program(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      String named = file.getManifest().getMainAttributes().getValue("Assay-Program");
      return named == null ? "dev.assay.app.Assay" : named;
    }
  }

  private static List<String> unpack(Path jar, Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().toList()) {
        String name = entry.getName();
        if (name.startsWith("lib/") && name.endsWith(".jar")) {
          Path target = folder.resolve(name.substring("lib/".length()));
          Files.copy(file.getInputStream(entry), target, StandardCopyOption.REPLACE_EXISTING);
          names.add(target.toString());
        }
      }
    }
    return names;
  }

  private static void end(Process process, Path folder) {
    process.destroy();
    try {
      process.waitFor(10, java.util.concurrent.TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    delete(folder);
  }

  private static void delete(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException gone) {
      // Another hand was quicker.
      return;
    }
  }
}
