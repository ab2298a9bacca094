package dev.assay.app.release;

import dev.assay.engine.check.CheckRun;
import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.CourseProof;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.Reference;
import dev.assay.engine.course.Reference.Question;
import dev.assay.engine.course.WrongProgram;
import dev.assay.engine.kit.RecordedAnswers;
import dev.assay.engine.subject.TrustedSubjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hears what checks ask the reference solutions.
 *
 * <p>What a check asks first does not depend on the submission; the search for a smaller
 * counterexample does. So the visible checks are run on the solutions, on all that is known to be
 * wrong, and on answers spoiled in some plain ways: their searches lead to inputs that a kit then
 * knows, too.
 */
final class Recorder {
  /** Any seeds will do: what hidden checks ask with none is the same for all. */
  private static final List<Long> OTHER_SEEDS = List.of(2L, 3L);

  private final Course course;
  private final CourseProof proof;
  private final long studentSeed;

  Recorder(CoursePackage written) {
    this.course = written.course();
    this.proof = written.proof();
    this.studentSeed = written.studentSeed();
  }

  /** All that the visible checks compare with in a student's run. */
  RecordedAnswers visible() {
    RecordedAnswers answers = new RecordedAnswers();
    for (ExerciseSpec exercise : course.exercises()) {
      ExerciseSpec visible = exercise.with(CheckSpec::isVisible);
      for (Supplier<?> program : programs(exercise)) {
        hear(visible, program, studentSeed, answers::add);
      }
    }
    return answers;
  }

  /** What the other checks compare with, and no visible check does. */
  List<Object> hidden(RecordedAnswers visible) {
    List<Object> answers = new ArrayList<>();
    Predicate<CheckSpec> isHidden = check -> !check.isVisible();
    for (ExerciseSpec exercise : course.exercises()) {
      ExerciseSpec hidden = exercise.with(isHidden);
      Supplier<?> solution = proof.solutions().get(exercise.contract());
      if (solution == null || hidden.checks().isEmpty()) {
        continue;
      }
      List<Long> seeds = new ArrayList<>(OTHER_SEEDS);
      seeds.add(studentSeed);
      for (long seed : seeds) {
        hear(
            hidden,
            solution,
            seed,
            (question, answer) -> {
              if (answer != null && !visible.has(question)) {
                answers.add(answer);
              }
            });
      }
    }
    return answers;
  }

  private static void hear(
      ExerciseSpec exercise,
      Supplier<?> program,
      long seed,
      BiConsumer<Question, @Nullable Object> listener) {
    CheckRun run = new CheckRun(new TrustedSubjects(Map.of(exercise.contract(), program)), seed);
    Reference.listening(listener::accept, () -> run.runAlone(exercise));
  }

  private List<Supplier<?>> programs(ExerciseSpec exercise) {
    List<Supplier<?>> programs = new ArrayList<>();
    Supplier<?> solution = proof.solutions().get(exercise.contract());
    if (solution != null) {
      programs.add(solution);
      for (Spoiled way : Spoiled.values()) {
        programs.add(() -> way.spoil(exercise.contract(), Objects.requireNonNull(solution.get())));
      }
    }
    proof.wrong().stream()
        .filter(program -> program.contract() == exercise.contract())
        .map(WrongProgram::implementation)
        .forEach(programs::add);
    return programs;
  }
}
