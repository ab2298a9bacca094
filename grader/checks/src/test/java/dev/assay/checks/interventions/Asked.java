package dev.assay.checks.interventions;

import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.diagnosis.Probe;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.subject.TrustedSubjects;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a probe to an implementation as the grader puts it to a submission. */
final class Asked {
  private Asked() {}

  /**
   * Asks a fresh instance.
   *
   * @throws dev.assay.engine.verdict.Finding if it throws something
   */
  static <C> @Nullable Object of(Class<C> contract, Supplier<C> implementation, Probe<C> probe) {
    ExerciseSpec exercise = Graded.exercise(contract);
    TrustedSubjects source = new TrustedSubjects(Map.of(contract, implementation));
    try (Subject<C> subject = new Subject<>(contract, () -> source.open(exercise))) {
      return subject.ask(probe::ask).value();
    }
  }
}
