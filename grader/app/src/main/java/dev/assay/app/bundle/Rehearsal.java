package dev.assay.app.bundle;

import dev.assay.engine.course.ExerciseSpec;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Submissions that answer every question with nothing: they take the grader through all that it
 * does, once, while an image is built, so that Java can keep the classes that it took.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** The source of a class that implements an exercise's contract, and gets no points. */
  static String source(ExerciseSpec exercise) {
    String name = exercise.submission();
    String methods =
        Arrays.stream(exercise.contract().getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .sorted(Comparator.comparing(Method::toString))
            .map(Rehearsal::method)
            .collect(Collectors.joining());
    return "package "
        + name.substring(0, name.lastIndexOf('.'))
        + ";\n\npublic class "
        + simpleName(name)
        + " implements "
        + exercise.contract().getCanonicalName()
        + " {\n"
        + methods
        + "}\n";
  }

  /** The name of a class without its package. */
  static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private static String method(Method method) {
    String parameters =
        IntStream.range(0, method.getParameterCount())
            .mapToObj(i -> method.getParameterTypes()[i].getCanonicalName() + " p" + i)
            .collect(Collectors.joining(", "));
    return "  public "
        + method.getReturnType().getCanonicalName()
        + " "
        + method.getName()
        + "("
        + parameters
        + ") {\n    "
        + answer(method.getReturnType())
        + "\n  }\n";
  }

  private static String answer(Class<?> type) {
    if (type == void.class) {
      return "return;";
    }
    if (type == boolean.class) {
      return "return false;";
    }
    return type.isPrimitive() ? "return 0;" : "return null;";
  }
}
