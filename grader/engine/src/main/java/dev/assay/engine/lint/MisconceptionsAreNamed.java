package dev.assay.engine.lint;

import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.WrongProgram;
import dev.assay.engine.diagnosis.Diagnosis;
import dev.assay.engine.diagnosis.KnownMistake;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.subject.TrustedSubjects;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Whoever makes a mistake that has a name is told it, and whoever is right is told none. */
final class MisconceptionsAreNamed implements Rule {
  private static final String NOTHING = "no known mistake";

  @Override
  public String id() {
    return "name";
  }

  @Override
  public String sentence() {
    return "every misconception is recognised by its own name, and no solution is by any";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      for (WrongProgram program : evidence.wrong(exercise)) {
        if (program.kind() == WrongProgram.Kind.MISCONCEPTION) {
          String name = name(evidence, exercise, program.implementation());
          found.require(
              name.equals(program.id()),
              exercise.id() + "/" + program.id(),
              "is taken for "
                  + name
                  + "; put it into the exercise's diagnosis, with a question that tells it apart");
        }
      }
      Optional.ofNullable(evidence.proof().solutions().get(exercise.contract()))
          .map(solution -> name(evidence, exercise, solution))
          .ifPresent(
              name ->
                  found.require(
                      name.equals(NOTHING), exercise.id(), "the solution is taken for " + name));
    }
    return found.ruling();
  }

  private static String name(Evidence evidence, ExerciseSpec exercise, Supplier<?> program) {
    TrustedSubjects source = new TrustedSubjects(Map.of(exercise.contract(), program));
    return evidence
        .course()
        .diagnosis(exercise)
        .flatMap(diagnosis -> named(diagnosis, exercise, source))
        .orElse(NOTHING);
  }

  private static <C> Optional<String> named(
      Diagnosis<C> diagnosis, ExerciseSpec exercise, TrustedSubjects source) {
    try (Subject<C> subject = new Subject<>(diagnosis.contract(), () -> source.open(exercise))) {
      return diagnosis.explain(probe -> subject.ask(probe::ask).value()).map(KnownMistake::id);
    }
  }
}
