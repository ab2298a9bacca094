package dev.assay.engine.sandbox;

import dev.assay.engine.digest.Digests;
import dev.assay.worker.Worker;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Starts a worker as an ordinary process of this user: isolation level {@code process}.
 *
 * <p>It bounds what the JVM takes, and gives it an empty environment. It does not keep the code
 * from files or the network.
 *
 * @param classPath the worker, the contracts and the given code; nothing else
 */
public record WorkerLauncher(List<Path> classPath) {
  private static final List<String> BOUNDS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xmx192m",
          "-Xss2m",
          "-XX:MaxMetaspaceSize=48m",
          "-XX:MaxDirectMemorySize=16m",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:ErrorFile=/dev/null",
          "-XX:+SuppressFatalErrorMessage",
          // HotSpot writes to standard output otherwise, which is the line to the grader.
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8");

  /** Keeps a copy. */
  public WorkerLauncher {
    classPath = List.copyOf(classPath);
  }

  /** A launcher for workers that have these classes beside their own. */
  public static WorkerLauncher withClasses(Path contracts) {
    return new WorkerLauncher(List.of(Digests.codeSource(Worker.class), contracts));
  }

  /**
   * Starts a worker.
   *
   * @throws IOException if this machine can't start a process
   */
  Process launch() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(BOUNDS);
    command.add("-cp");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.add(Worker.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    return builder.start();
  }
}
