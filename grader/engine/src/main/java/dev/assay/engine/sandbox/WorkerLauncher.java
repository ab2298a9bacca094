package dev.assay.engine.sandbox;

import dev.assay.engine.digest.Digests;
import dev.assay.worker.Worker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts a worker as an ordinary process of this user: isolation level {@code process}.
 *
 * <p>It bounds what the JVM takes, and gives it an empty environment. It does not keep the code
 * from files or the network.
 *
 * @param classPath the worker, the contracts and the given code; nothing else
 */
public record WorkerLauncher(List<Path> classPath) implements Launcher {
  /** Keeps a copy. */
  public WorkerLauncher {
    classPath = List.copyOf(classPath);
  }

  /** A launcher for workers that have these classes beside their own. */
  public static WorkerLauncher withClasses(Path contracts) {
    return new WorkerLauncher(List.of(Digests.codeSource(Worker.class), contracts));
  }

  @Override
  public Launched launch(Class<?> program, String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(JavaCommand.of(List.of(), classPath, program, arguments));
    builder.environment().clear();
    return Launched.plain(builder.start());
  }
}
