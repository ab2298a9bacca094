package dev.assay.engine.subject;

import dev.assay.engine.course.ExerciseSpec;
import java.util.List;
import java.util.Map;

/** Where subjects come from: one submission. */
@FunctionalInterface
public interface SubjectSource {

  /**
   * Makes a fresh instance of what the submission has for an exercise.
   *
   * @throws dev.assay.engine.verdict.Finding if there is none, or it can't be used
   */
  SubjectLink open(ExerciseSpec exercise);

  /**
   * The same as {@link #open(ExerciseSpec)} for a question that is no check: whatever comes of it
   * is not counted, so that no check is judged by it.
   */
  default SubjectLink openAside(ExerciseSpec exercise) {
    return open(exercise);
  }

  /**
   * Asks the submission what checks have asked others, all at once, before any check runs.
   *
   * @param exercise the exercise
   * @param scripts what its checks are likely to say, in the order in which they would run
   * @return for some of the checks, by id, the whole conversation
   */
  default Map<String, Conversation> rehearse(ExerciseSpec exercise, List<Script> scripts) {
    return Map.of();
  }

  /**
   * The same as {@link #open(ExerciseSpec)} for a check that was rehearsed: as long as it says what
   * it said then, it hears what came back then, and the submission is not asked again.
   */
  default SubjectLink open(ExerciseSpec exercise, Conversation rehearsed) {
    return open(exercise);
  }
}
