package dev.assay.app.grade;

import dev.assay.app.Complaint;
import dev.assay.app.judge.Judge;
import dev.assay.app.judge.JudgeFailure;
import dev.assay.engine.intake.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has the tasks of a class graded, a number of them at once, and writes each scorecard as soon as
 * it is there.
 */
final class ClassRun {
  /** How many judges may break over one submission. */
  private static final int MOST_JUDGES = 3;

  private final Scorecards scorecards;
  private final Judge.Maker maker;
  private final BooleanSupplier isTimeOver;
  private final Consumer<Outcome> listener;
  private final Queue<Task> waiting = new ConcurrentLinkedQueue<>();
  private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
  private final AtomicBoolean interrupted = new AtomicBoolean();
  private final AtomicReference<@Nullable Complaint> trouble = new AtomicReference<>();

  /**
   * A run.
   *
   * @param scorecards where scorecards go
   * @param maker makes judges
   * @param isTimeOver whether no more submission is to be begun
   * @param listener is told of each outcome as it comes, from several threads, one at a time
   */
  ClassRun(
      Scorecards scorecards,
      Judge.Maker maker,
      BooleanSupplier isTimeOver,
      Consumer<Outcome> listener) {
    this.scorecards = scorecards;
    this.maker = maker;
    this.isTimeOver = isTimeOver;
    this.listener = listener;
  }

  /**
   * Grades what is to do.
   *
   * @param tasks the class
   * @param jobs how many submissions at a time
   * @return where every task of the class stands, in their order
   * @throws Complaint if a scorecard can't be written; no more are begun then
   */
  List<Outcome> run(List<Task> tasks, int jobs) throws Complaint {
    for (Task task : tasks) {
      if (task.why().isToDo()) {
        waiting.add(task);
      } else {
        if (task.old() != null) {
          scorecards.keep(task.id());
        }
        outcomes.put(task.id(), Outcome.kept(task));
      }
    }
    int atOnce = Math.min(jobs, waiting.size());
    List<Thread> threads = new ArrayList<>();
    try (Bench bench = new Bench(maker, atOnce)) {
      for (int i = 0; i < atOnce; i++) {
        threads.add(new Thread(() -> serve(bench), "job-" + i));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException interrupted) {
      waiting.clear();
      threads.forEach(Thread::interrupt);
      Thread.currentThread().interrupt();
    }
    Complaint first = trouble.get();
    if (first != null) {
      throw first;
    }
    return standing(tasks);
  }

  /** Where every task of the class stands now, in their order. */
  List<Outcome> standing(List<Task> tasks) {
    return tasks.stream()
        .map(task -> outcomes.getOrDefault(task.id(), Outcome.waiting(task)))
        .toList();
  }

  /** Begins no more submissions, and takes the end of a judge for no failure from now on. */
  void interrupt() {
    interrupted.set(true);
  }

  private void serve(Bench bench) {
    try {
      while (trouble.get() == null && !interrupted.get() && !isTimeOver.getAsBoolean()) {
        Task task = waiting.poll();
        if (task == null) {
          return;
        }
        Outcome outcome = grade(task, bench);
        if (!interrupted.get()) {
          told(outcome);
        }
      }
    } catch (Complaint complaint) {
      trouble.compareAndSet(null, complaint);
    }
  }

  private Outcome grade(Task task, Bench bench) throws Complaint {
    String last = "";
    for (int tries = 0; tries < MOST_JUDGES && !interrupted.get(); tries++) {
      try {
        // Whoever was there when a judge broke may be the cause, or not: the next time it is alone.
        Judge.Verdict verdict =
            tries == 0 ? bench.grade(task.submission()) : alone(task.submission());
        return Outcome.graded(task, scorecards.write(task.id(), verdict));
      } catch (JudgeFailure broken) {
        last = String.valueOf(broken.getMessage());
      }
    }
    return Outcome.failed(task, last);
  }

  private Judge.Verdict alone(Submission submission) throws JudgeFailure {
    try (Judge judge = maker.make(1)) {
      return judge.grade(submission);
    }
  }

  private synchronized void told(Outcome outcome) {
    outcomes.put(outcome.id(), outcome);
    listener.accept(outcome);
  }
}
