package dev.assay.engine.sandbox;

import dev.assay.engine.scorecard.Isolation.Level;
import dev.assay.worker.Worker;
import java.util.List;

/**
 * A grader that starts a worker at a level, prints the processes below it, and waits to be killed.
 */
final class DoomedGrader {
  private DoomedGrader() {}

  /** Takes the level. */
  public static void main(String[] arguments) throws Exception {
    Sandbox sandbox = new Isolations(Toys.contracts()).exactly(Level.valueOf(arguments[0]));
    WorkerSubjects subjects =
        new WorkerSubjects(Attack.SLEEPS.compiled(), sandbox.launcher(), Toys.LIMITS);
    Launched idle = sandbox.launcher().launch(Worker.class);
    Thread asks = new Thread(() -> Toys.ask(Toys.subject(subjects)));
    asks.setDaemon(true);
    asks.start();
    // Until both workers are complete: this many processes each.
    while (ProcessHandle.current().descendants().count() < 2L * (1 + idle.wrappers())) {
      Thread.onSpinWait();
    }
    List<Long> started =
        ProcessHandle.current().descendants().map(ProcessHandle::pid).sorted().toList();
    System.out.println(started);
    asks.join();
  }
}
