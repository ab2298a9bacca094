package dev.assay.engine.subject;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;

/**
 * Loads the exercise classes that were compiled into this JVM, or says what a student should
 * change.
 */
final class LoadableClasses {
  private final Compiled compiled;
  private final ClassLoader contracts;

  /**
   * Looks through what was compiled.
   *
   * @param compiled the classes of the submission, and why others are missing
   * @param contracts finds the contracts and the given code
   */
  LoadableClasses(Compiled compiled, ClassLoader contracts) {
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
    ExerciseClasses.require(compiled, exercise);
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

  private static Finding unusable(String what) {
    return new Finding(Status.UNUSABLE, Fact.note(what));
  }
}
