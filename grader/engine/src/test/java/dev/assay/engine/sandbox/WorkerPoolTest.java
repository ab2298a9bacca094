package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.worker.Worker;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers that wait, each for one submission. */
@Timeout(120)
class WorkerPoolTest {
  private final Launcher launcher = WorkerLauncher.withClasses(Toys.contracts());

  @Test
  void handsOutEachWorkerOnceAndLeavesNone() throws IOException {
    Leftovers leftovers = Leftovers.since();
    try (WorkerPool pool = new WorkerPool(launcher, 2)) {
      for (int i = 0; i < 4; i++) {
        try (WorkerSubjects subjects =
            new WorkerSubjects(Toys.method("return right(numbers);"), pool, Toys.LIMITS)) {
          assertThat(Toys.ask(Toys.subject(subjects))).containsExactly(Toys.TWICE);
        }
      }
    }
    leftovers.assertNone();
  }

  @Test
  void replacesAWorkerThatDiedWhileItWaited() throws IOException {
    CompletableFuture<Process> waiting = new CompletableFuture<>();
    Launcher first =
        (program, arguments) -> {
          Launched launched = launcher.launch(program, arguments);
          waiting.complete(launched.process());
          return launched;
        };
    try (WorkerPool pool = new WorkerPool(first, 1)) {
      waiting.join().destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();

      Launched taken = pool.launch(Worker.class);

      assertThat(taken.process().isAlive()).isTrue();
      taken.kill();
    }
  }
}
