package dev.assay.engine.subject;

import dev.assay.engine.course.ExerciseSpec;

/** Where subjects come from: one submission. */
@FunctionalInterface
public interface SubjectSource {

  /**
   * Makes a fresh instance of what the submission has for an exercise.
   *
   * @throws dev.assay.engine.verdict.Finding if there is none, or it can't be used
   */
  SubjectLink open(ExerciseSpec exercise);
}
