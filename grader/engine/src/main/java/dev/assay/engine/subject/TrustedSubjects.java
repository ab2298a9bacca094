package dev.assay.engine.subject;

import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Subjects that we wrote ourselves, such as reference solutions, called without any guard.
 *
 * @param implementations for each contract what makes a fresh instance of its implementation
 */
public record TrustedSubjects(Map<Class<?>, ? extends Supplier<?>> implementations)
    implements SubjectSource {

  /** Keeps a copy. */
  public TrustedSubjects {
    implementations = Map.copyOf(implementations);
  }

  @Override
  public SubjectLink open(ExerciseSpec exercise) {
    Supplier<?> maker = implementations.get(exercise.contract());
    if (maker == null) {
      throw new Finding(
          Status.NOT_ATTEMPTED,
          Fact.note("There is no " + exercise.contract().getSimpleName() + " in this submission"));
    }
    return new LocalLink(maker);
  }
}
