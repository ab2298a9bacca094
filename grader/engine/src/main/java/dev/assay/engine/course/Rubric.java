package dev.assay.engine.course;

import dev.assay.engine.course.CheckSpec.Kind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Reads the rubric off annotated classes, and refuses what can't be graded. */
final class Rubric {
  private Rubric() {}

  /**
   * The exercise that a class of checks describes.
   *
   * @throws IllegalArgumentException if an annotation is missing, contradicts another one, or can't
   *     be read
   */
  static ExerciseSpec of(Class<?> checksClass) {
    Exercise exercise = checksClass.getAnnotation(Exercise.class);
    if (exercise == null) {
      throw new IllegalArgumentException(
          checksClass.getName() + " has no @Exercise, so it holds no checks");
    }
    for (Method method : checksClass.getDeclaredMethods()) {
      if (!method.isAnnotationPresent(Check.class) && (isExample(method) || isProperty(method))) {
        throw new IllegalArgumentException(
            name(method) + " has no @Check, so nobody would see its result");
      }
    }
    Method[] methods =
        Stream.of(checksClass.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Check.class))
            .sorted(Comparator.comparingInt(method -> check(method).order()))
            .toArray(Method[]::new);
    if (methods.length == 0) {
      throw new IllegalArgumentException(
          checksClass.getName() + " has no method with @Check, so it holds no checks");
    }
    requireUnique(
        checksClass, "order", Stream.of(methods).map(m -> String.valueOf(check(m).order())));
    requireUnique(checksClass, "id", Stream.of(methods).map(m -> check(m).id()));
    List<CheckSpec> checks = new ArrayList<>();
    for (Method method : methods) {
      CheckSpec spec = spec(method);
      List<String> earlier = checks.stream().map(CheckSpec::id).toList();
      if (!earlier.containsAll(spec.after())) {
        throw new IllegalArgumentException(
            name(method)
                + " comes after "
                + spec.after()
                + ", but the checks before it are "
                + earlier);
      }
      checks.stream()
          .filter(before -> spec.after().contains(before.id()))
          .filter(before -> !before.visibility().isSeenAtLeastAsEarlyAs(spec.visibility()))
          .findFirst()
          .ifPresent(
              before -> {
                throw new IllegalArgumentException(
                    name(method)
                        + " comes after \""
                        + before.id()
                        + "\", and would tell its name to students who may not see it yet");
              });
      checks.add(spec);
    }
    if (checks.stream().noneMatch(CheckSpec::isVisible)) {
      throw new IllegalArgumentException(
          checksClass.getName() + " has no visible check, so students would see nothing of it");
    }
    return new ExerciseSpec(
        exercise.id(),
        exercise.name(),
        exercise.title(),
        exercise.contract(),
        exercise.submission(),
        exercise.lesson(),
        exercise.bonus(),
        checksClass,
        List.copyOf(checks));
  }

  /** Refuses a second use of a name within {@code where}. */
  static void requireUnique(Class<?> where, String what, Stream<String> names) {
    Set<String> seen = new HashSet<>();
    names.forEach(
        name -> {
          if (!seen.add(name)) {
            throw new IllegalArgumentException(
                where.getName() + " uses the " + what + " \"" + name + "\" twice");
          }
        });
  }

  private static CheckSpec spec(Method method) {
    Check check = check(method);
    boolean example = isExample(method);
    if (example == isProperty(method)) {
      throw new IllegalArgumentException(
          name(method)
              + " is a check, so it needs one of @Test and @Property, but has "
              + (example ? "both" : "neither"));
    }
    if (Modifier.isPrivate(method.getModifiers()) || Modifier.isStatic(method.getModifiers())) {
      throw new IllegalArgumentException(
          name(method) + " is private or static, so nobody would run it");
    }
    BigDecimal points = points(method, check.points());
    if (points.signum() < 0) {
      throw new IllegalArgumentException(
          name(method) + " is worth " + points + " points, but points are not negative");
    }
    return new CheckSpec(
        check.id(),
        check.value(),
        example ? Kind.EXAMPLE : Kind.PROPERTY,
        points,
        check.visibility(),
        check.hint(),
        List.of(check.after()),
        method);
  }

  private static BigDecimal points(Method method, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException(
          name(method)
              + " is worth \""
              + text
              + "\" points, but points are a decimal number such as 2.5",
          noNumber);
    }
  }

  private static boolean isExample(Method method) {
    return method.isAnnotationPresent(Test.class);
  }

  private static boolean isProperty(Method method) {
    return method.isAnnotationPresent(Property.class);
  }

  private static Check check(Method method) {
    return method.getAnnotation(Check.class);
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
