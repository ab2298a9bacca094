package dev.assay.engine.sandbox;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.Conversation;
import dev.assay.engine.subject.ExerciseClasses;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.subject.Script;
import dev.assay.engine.subject.SubjectLink;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import dev.assay.worker.Frame;
import dev.assay.worker.Frame.Kind;
import dev.assay.worker.Sink;
import dev.assay.worker.Worker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exercise classes of one submission, in a worker process.
 *
 * <p>A worker that hung or died is replaced for the next check. An exercise that ran out of time
 * twice is not asked again, so that one that loops does not cost the limit of every check.
 */
public final class WorkerSubjects implements SubjectSource, AutoCloseable {
  private static final int MOST_TIMEOUTS = 2;

  /**
   * How long the grader waits for a submission in all. One that answers each question just in time
   * would otherwise cost as much as a hundred others.
   */
  private static final Duration BUDGET = Duration.ofSeconds(60);

  private static final Limits START = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(60), 0);

  private final Compiled compiled;
  private final Launcher launcher;
  private final Limits limits;
  private final Map<String, Integer> timeouts = new HashMap<>();
  private final Duration budget;
  private @Nullable WorkerProcess worker;
  private @Nullable WorkerLink latest;
  private Duration waited = Duration.ZERO;

  /**
   * Takes what was compiled.
   *
   * @param compiled the classes of the submission, and why others are missing
   * @param launcher starts a worker
   * @param limits what each check may use
   */
  public WorkerSubjects(Compiled compiled, Launcher launcher, Limits limits) {
    this(compiled, launcher, limits, BUDGET);
  }

  /** With another budget, for the submission as a whole. */
  WorkerSubjects(Compiled compiled, Launcher launcher, Limits limits, Duration budget) {
    this.budget = budget;
    this.compiled = compiled;
    this.launcher = launcher;
    this.limits = limits;
  }

  @Override
  public SubjectLink open(ExerciseSpec exercise) {
    if (timeouts.getOrDefault(exercise.id(), 0) >= MOST_TIMEOUTS) {
      throw new Finding(
          Status.TIMEOUT,
          Fact.note("Not run: two checks of this exercise before it already ran out of time."));
    }
    if (latest != null) {
      waited = waited.plus(latest.waited());
      latest = null;
    }
    if (waited.compareTo(budget) > 0) {
      throw new Finding(
          Status.TIMEOUT,
          Fact.note(
              "Not run: the checks before it have already used the "
                  + budget.toSeconds()
                  + " s that a submission has in all."));
    }
    ExerciseClasses.require(compiled, exercise);
    latest = link(exercise, () -> timeouts.merge(exercise.id(), 1, Integer::sum));
    return latest;
  }

  @Override
  public SubjectLink openAside(ExerciseSpec exercise) {
    ExerciseClasses.require(compiled, exercise);
    return link(exercise, () -> {});
  }

  private WorkerLink link(ExerciseSpec exercise, Runnable onTimeout) {
    return new WorkerLink(new Live(running(), limits), exercise, limits.outputBytes(), onTimeout);
  }

  private WorkerProcess running() {
    if (worker == null || !worker.isAlive()) {
      close();
      worker = start();
    }
    return worker;
  }

  @Override
  public SubjectLink open(ExerciseSpec exercise, Conversation rehearsed) {
    return new WorkerLink(new Rehearsed(rehearsed), exercise, limits.outputBytes(), () -> {});
  }

  @Override
  public Map<String, Conversation> rehearse(ExerciseSpec exercise, List<Script> scripts) {
    try {
      ExerciseClasses.require(compiled, exercise);
    } catch (Finding unusable) {
      return Map.of();
    }
    return new Rehearsal(running(), limits).of(scripts);
  }

  @Override
  public void close() {
    if (worker != null) {
      WorkerProcess done = worker;
      worker = null;
      launcher.end(done::close);
    }
  }

  /**
   * A worker that has the submission's classes. None of the submission's code has run by then, so a
   * failure is this machine's, not the submission's; it is tried once more before it is told.
   */
  private WorkerProcess start() {
    try {
      return defined();
    } catch (Finding firstTry) {
      try {
        return defined();
      } catch (Finding again) {
        throw new IllegalStateException("A fresh worker does not start: " + again.facts(), again);
      }
    }
  }

  private WorkerProcess launch() {
    try {
      return new WorkerProcess(launcher.launch(Worker.class));
    } catch (IOException exception) {
      throw new UncheckedIOException(
          "This machine can't start a process for the submission", exception);
    }
  }

  private WorkerProcess defined() {
    WorkerProcess started = launch();
    long nonce = 0;
    started.send(new Frame(nonce, Kind.DEFINE, classes()), START);
    Frame answer = started.receive(nonce, Duration.ZERO, Duration.ZERO, START);
    if (answer.kind() != Kind.DONE) {
      started.close();
      throw new IllegalStateException(
          "A fresh worker answered " + answer.kind() + " instead of taking its classes");
    }
    return started;
  }

  private byte[] classes() {
    Sink classes = new Sink();
    classes.putInt(compiled.classes().size());
    for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
      classes.putText(entry.getKey());
      classes.putInt(entry.getValue().length);
      classes.putBytes(entry.getValue());
    }
    return classes.toBytes();
  }
}
