package dev.assay.engine.subject;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.Problem;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the exercise classes in what was compiled, or says what a student should change. */
final class ExerciseClasses {
  private final Compiled compiled;
  private final ClassLoader contracts;

  /**
   * Looks through what was compiled.
   *
   * @param compiled the classes of the submission, and why others are missing
   * @param contracts finds the contracts and the given code
   */
  ExerciseClasses(Compiled compiled, ClassLoader contracts) {
    this.compiled = compiled;
    this.contracts = contracts;
  }

  /**
   * The constructor of the class that a submission has for an exercise. The class is loaded each
   * time anew, so that no check meets what another left in its static fields.
   *
   * @throws Finding if there is none, or it can't be used
   */
  Constructor<?> constructor(ExerciseSpec exercise) {
    Class<?> type = find(exercise);
    String name = type.getSimpleName();
    if (!Modifier.isPublic(type.getModifiers())) {
      throw unusable("The class " + name + " is not public. Write \"public class " + name + "\".");
    }
    if (type.isInterface()) {
      throw unusable(
          "There is an interface " + name + ". Write \"public class " + name + "\" instead.");
    }
    if (Modifier.isAbstract(type.getModifiers())) {
      throw unusable(
          "The class "
              + name
              + " is abstract, so nobody can make an instance of it. Remove \"abstract\".");
    }
    if (compiled.classes().containsKey(exercise.contract().getName())) {
      throw unusable(
          "The submission has its own copy of "
              + exercise.contract().getSimpleName()
              + ". Delete that file: the course's own one counts.");
    }
    if (!exercise.contract().isAssignableFrom(type)) {
      throw unusable(
          "The class "
              + name
              + " does not implement its contract. Write \"public class "
              + name
              + " implements "
              + exercise.contract().getSimpleName()
              + "\".");
    }
    try {
      return type.getConstructor();
    } catch (NoSuchMethodException missing) {
      throw unusable(
          "The class "
              + name
              + " has no public constructor without parameters. Add \"public "
              + name
              + "() {}\", or"
              + " remove its other constructors.");
    }
  }

  private Class<?> find(ExerciseSpec exercise) {
    String submission = exercise.submission();
    if (!compiled.classes().containsKey(submission)) {
      throw problem(submission).orElseGet(() -> missing(exercise));
    }
    try {
      return Class.forName(submission, false, loader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(
          "The class was compiled, but is not there: " + submission, impossible);
    } catch (LinkageError broken) {
      throw unusable("The class " + submission + " can't be loaded: " + broken.getMessage());
    }
  }

  private ClassLoader loader() {
    return new MemoryClassLoader(compiled.classes(), contracts);
  }

  /** What is wrong with the file of this class, in whatever folder it lies. */
  private Optional<Finding> problem(String submission) {
    String file = submission.substring(submission.lastIndexOf('.') + 1) + ".java";
    return compiled.problems().entrySet().stream()
        .filter(entry -> ("/" + entry.getKey()).endsWith("/" + file))
        .map(entry -> doesNotCompile(entry.getValue()))
        .findFirst();
  }

  private Finding missing(ExerciseSpec exercise) {
    String submission = exercise.submission();
    String simpleName = submission.substring(submission.lastIndexOf('.') + 1);
    String wanted = submission.substring(0, submission.lastIndexOf('.'));
    return compiled.classes().keySet().stream()
        .filter(name -> name.endsWith("." + simpleName) || name.equals(simpleName))
        .findFirst()
        .map(
            name ->
                unusable(
                    "The class "
                        + simpleName
                        + " is in another package. Write \"package "
                        + wanted
                        + ";\" on top."))
        .or(
            () ->
                renamed(exercise)
                    .map(
                        name ->
                            unusable(
                                "There is no class "
                                    + submission
                                    + ", but "
                                    + name
                                    + " implements its contract. Call the class, and its file, "
                                    + simpleName
                                    + ".")))
        .orElseGet(
            () ->
                new Finding(
                    Status.NOT_ATTEMPTED, Fact.note("There is no class " + submission + ".")));
  }

  private Optional<String> renamed(ExerciseSpec exercise) {
    ClassLoader loader = loader();
    for (String name : compiled.classes().keySet()) {
      try {
        if (exercise.contract().isAssignableFrom(Class.forName(name, false, loader))) {
          return Optional.of(name);
        }
      } catch (ClassNotFoundException | LinkageError notThisOne) {
        // Nobody can use it, whatever it implements: look further.
      }
    }
    return Optional.empty();
  }

  private static Finding doesNotCompile(List<Problem> problems) {
    Problem first = problems.get(0);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.line(first.place()));
    facts.add(Fact.got(first.message()));
    if (!first.sourceLine().isEmpty()) {
      facts.add(Fact.note("The line is: " + first.sourceLine()));
    }
    if (problems.size() > 1) {
      facts.add(
          Fact.note(
              "And "
                  + (problems.size() - 1)
                  + " more in this file, which may be gone once this one is."));
    }
    return new Finding(Status.COMPILE_ERROR, facts);
  }

  private static Finding unusable(String what) {
    return new Finding(Status.UNUSABLE, Fact.note(what));
  }
}
