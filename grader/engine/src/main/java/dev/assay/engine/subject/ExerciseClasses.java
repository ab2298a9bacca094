package dev.assay.engine.subject;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.Problem;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what is the matter with an exercise class, as far as that can be said without loading it.
 */
public final class ExerciseClasses {
  private ExerciseClasses() {}

  /**
   * Returns if the class of an exercise was compiled.
   *
   * @param compiled what came of compiling
   * @param exercise says which class that is
   * @throws Finding if it was not: it has problems, is missing, or has another name or package
   */
  public static void require(Compiled compiled, ExerciseSpec exercise) {
    String className = exercise.submission();
    if (!compiled.classes().containsKey(className)) {
      throw problem(compiled, exercise)
          .or(() -> elsewhere(compiled, className))
          .or(new Renamed(compiled, exercise)::finding)
          .or(() -> brokenAndRenamed(compiled, exercise))
          .orElseGet(
              () ->
                  new Finding(
                      Status.NOT_ATTEMPTED, Fact.note("There is no class " + className + ".")));
    }
  }

  /** What is wrong with the file of this class, in whatever folder it lies. */
  private static Optional<Finding> problem(Compiled compiled, ExerciseSpec exercise) {
    String className = exercise.submission();
    String file = "/" + className.substring(className.lastIndexOf('.') + 1) + ".java";
    return compiled.problems().entrySet().stream()
        .filter(entry -> ("/" + entry.getKey()).endsWith(file))
        .map(entry -> doesNotCompile(entry.getValue(), exercise, Optional.empty()))
        .findFirst();
  }

  /** What is wrong with a file that may well be meant for this class, but has another name. */
  private static Optional<Finding> brokenAndRenamed(Compiled compiled, ExerciseSpec exercise) {
    Meant meant = new Meant(exercise);
    return compiled.problems().entrySet().stream()
        .filter(
            entry ->
                meant.isBy(
                    entry.getKey(), compiled.broken().getOrDefault(entry.getKey(), new byte[0])))
        .map(
            entry ->
                doesNotCompile(
                    entry.getValue(), exercise, Optional.of(meant.advice(entry.getKey()))))
        .findFirst();
  }

  private static Optional<Finding> elsewhere(Compiled compiled, String className) {
    String simpleName = className.substring(className.lastIndexOf('.') + 1);
    String wanted = className.substring(0, className.lastIndexOf('.'));
    boolean elsewhere =
        compiled.classes().keySet().stream()
            .anyMatch(name -> name.endsWith("." + simpleName) || name.equals(simpleName));
    return elsewhere
        ? Optional.of(
            new Finding(
                Status.UNUSABLE,
                Fact.note(
                    "The class "
                        + simpleName
                        + " is in another package. Write \"package "
                        + wanted
                        + ";\" on top.")))
        : Optional.empty();
  }

  /**
   * The first problem of a file.
   *
   * @param rename what to do about the file's name, if that is another problem
   */
  private static Finding doesNotCompile(
      List<Problem> problems, ExerciseSpec exercise, Optional<String> rename) {
    Problem first = problems.get(0);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.got(first.message()));
    facts.add(Fact.line(first.place()));
    if (!first.sourceLine().isEmpty()) {
      facts.add(Fact.note("The line is: " + first.sourceLine()));
    }
    if (rename.isEmpty() || !Remedy.isMisnamed(first.message())) {
      Remedy.of(first.message(), exercise).map(Fact::note).ifPresent(facts::add);
    }
    if (problems.size() > 1) {
      facts.add(
          Fact.note(
              "And "
                  + (problems.size() - 1)
                  + " more in this file, which may be gone once this one is."));
    }
    rename.map(Fact::note).ifPresent(facts::add);
    return new Finding(Status.COMPILE_ERROR, facts);
  }
}
