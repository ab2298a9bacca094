package dev.assay.engine.sandbox;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Has one program started before anybody asks for it. It does nothing by itself, so it may start
 * before it is known whether its sandbox holds.
 */
final class AheadLauncher implements Launcher {
  private final Launcher launcher;
  private final Class<?> program;
  private @Nullable CompletableFuture<Optional<Launched>> ahead;

  /**
   * Starts the program in the background, if it is wanted.
   *
   * @param launcher starts this one and others; closed with this
   * @param wanted comes to be known some time soon
   */
  AheadLauncher(Launcher launcher, Class<?> program, CompletableFuture<Boolean> wanted) {
    this.launcher = launcher;
    this.program = program;
    this.ahead = wanted.thenApplyAsync(is -> is ? Optional.of(start()) : Optional.empty());
  }

  private Launched start() {
    try {
      return launcher.launch(program);
    } catch (IOException failed) {
      throw new CompletionException(failed);
    }
  }

  @Override
  public Launched launch(Class<?> wanted, String... arguments) throws IOException {
    CompletableFuture<Optional<Launched>> started = wanted == program ? take() : null;
    try {
      Optional<Launched> there = started == null ? Optional.empty() : started.join();
      return there.isPresent() ? there.get() : launcher.launch(wanted, arguments);
    } catch (CompletionException failed) {
      throw new IOException(failed.getCause());
    }
  }

  private synchronized @Nullable CompletableFuture<Optional<Launched>> take() {
    CompletableFuture<Optional<Launched>> started = ahead;
    ahead = null;
    return started;
  }

  @Override
  public void prepareForMany() {
    launcher.prepareForMany();
  }

  @Override
  public void close() {
    CompletableFuture<Optional<Launched>> unused = take();
    if (unused != null) {
      unused
          .thenAccept(there -> there.ifPresent(Launched::kill))
          .exceptionally(failed -> null)
          .join();
    }
    launcher.close();
  }
}
