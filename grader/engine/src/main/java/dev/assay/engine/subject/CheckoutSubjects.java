package dev.assay.engine.subject;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.HashMap;
import java.util.Map;

/**
 * The exercise classes of this checkout, on the student's own machine: called in this JVM, under a
 * time limit.
 *
 * <p>This guards against mistakes, not against malice: isolation level {@code none}. What the code
 * prints is caught, standard input is empty, and code that loops is given up. A thread that is
 * given up can't be stopped and goes on in the background until the JVM ends, so an exercise that
 * hung twice is not asked again.
 *
 * <p>Use one at a time, and close it: it holds {@code System.out}, {@code System.err} and {@code
 * System.in}.
 */
public final class CheckoutSubjects implements SubjectSource, AutoCloseable {
  private static final int MOST_TIMEOUTS = 2;

  private final Compiled compiled;
  private final LoadableClasses classes;
  private final Limits limits;
  private final OutputCapture capture;
  private final Surroundings surroundings = Surroundings.now();
  private final Map<String, Integer> timeouts = new HashMap<>();

  /**
   * Takes what was compiled.
   *
   * @param compiled the classes of the submission, and why others are missing
   * @param contracts finds the contracts and the given code
   * @param limits what each check may use
   */
  public CheckoutSubjects(Compiled compiled, ClassLoader contracts, Limits limits) {
    this.compiled = compiled;
    this.classes = new LoadableClasses(compiled, contracts);
    this.limits = limits;
    this.capture = OutputCapture.install(limits.outputBytes());
  }

  @Override
  public SubjectLink open(ExerciseSpec exercise) {
    if (timeouts.getOrDefault(exercise.id(), 0) >= MOST_TIMEOUTS) {
      throw new Finding(
          Status.TIMEOUT,
          Fact.note("Not run: two checks of this exercise before it already ran out of time."));
    }
    return link(exercise, () -> timeouts.merge(exercise.id(), 1, Integer::sum));
  }

  @Override
  public SubjectLink openAside(ExerciseSpec exercise) {
    return link(exercise, () -> {});
  }

  private SubjectLink link(ExerciseSpec exercise, Runnable onTimeout) {
    surroundings.restore();
    return new GuardedLink(
        classes.constructor(exercise), limits, capture, compiled.classes()::containsKey, onTimeout);
  }

  @Override
  public void close() {
    capture.close();
    surroundings.restore();
  }
}
