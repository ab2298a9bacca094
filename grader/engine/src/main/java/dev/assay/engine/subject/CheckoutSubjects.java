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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The exercise classes of this checkout, on the student's own machine: called in this JVM, under a
 * time limit.
 *
 * <p>This guards against mistakes, not against malice: isolation level {@code none}. What the code
 * prints is caught, standard input is empty, and code that loops is given up. A thread that is
 * given up can't be stopped and goes on in the background until the JVM ends, so an exercise that
 * hung twice is not asked again.
 *
 * <p>Use one at a time, and close it: it holds {@code System.out}, {@code System.err} and {@code
 * System.in}.
 */
public final class CheckoutSubjects implements SubjectSource, AutoCloseable {
  private static final int MOST_TIMEOUTS = 2;

  private final Compiled compiled;
  private final ClassLoader loader;
  private final Limits limits;
  private final OutputCapture capture;
  private final Map<String, Integer> timeouts = new HashMap<>();

  /**
   * Takes what was compiled.
   *
   * @param compiled the classes of the submission, and why others are missing
   * @param contracts finds the contracts and the given code
   * @param limits what each check may use
   */
  public CheckoutSubjects(Compiled compiled, ClassLoader contracts, Limits limits) {
    this.compiled = compiled;
    this.loader = new MemoryClassLoader(compiled.classes(), contracts);
    this.limits = limits;
    this.capture = OutputCapture.install(limits.outputBytes());
  }

  @Override
  public SubjectLink open(ExerciseSpec exercise) {
    if (timeouts.getOrDefault(exercise.id(), 0) >= MOST_TIMEOUTS) {
      throw new Finding(
          Status.TIMEOUT,
          Fact.note("Not run: two checks of this exercise before it already ran out of time."));
    }
    Constructor<?> constructor = constructor(exercise);
    capture.startAnew();
    return new GuardedLink(
        constructor, limits, capture, () -> timeouts.merge(exercise.id(), 1, Integer::sum));
  }

  @Override
  public void close() {
    capture.close();
  }

  private Constructor<?> constructor(ExerciseSpec exercise) {
    Class<?> type = find(exercise.submission());
    String name = type.getSimpleName();
    if (!Modifier.isPublic(type.getModifiers())) {
      throw unusable("The class " + name + " is not public. Write \"public class " + name + "\".");
    }
    if (Modifier.isAbstract(type.getModifiers())) {
      throw unusable(
          "The class "
              + name
              + " is abstract, so nobody can make an instance of it. Remove \"abstract\".");
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

  private Class<?> find(String submission) {
    String file = submission.replace('.', '/') + ".java";
    List<Problem> problems = compiled.problems().getOrDefault(file, List.of());
    if (!problems.isEmpty()) {
      throw doesNotCompile(problems);
    }
    if (!compiled.classes().containsKey(submission)) {
      throw missing(submission);
    }
    try {
      return Class.forName(submission, false, loader);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(
          "The class was compiled, but is not there: " + submission, impossible);
    } catch (LinkageError broken) {
      throw unusable("The class " + submission + " can't be loaded: " + broken.getMessage());
    }
  }

  private Finding missing(String submission) {
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
        .orElseGet(
            () ->
                new Finding(
                    Status.NOT_ATTEMPTED, Fact.note("There is no class " + submission + ".")));
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
