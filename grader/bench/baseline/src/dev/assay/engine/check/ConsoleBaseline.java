package dev.assay.engine.check;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.subject.TrustedSubjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Lets JUnit's console launcher run a course's checks on the classes of its own class path: the way
 * of grading that the benchmark compares with. A subject is called directly, without any guard.
 *
 * <p>In this package, because nobody else may bind a {@link CheckScope}. Found by the launcher
 * through the service loader.
 */
public final class ConsoleBaseline implements TestExecutionListener {
  private final Map<String, CheckScope> scopes = new HashMap<>();

  /** For the service loader. */
  public ConsoleBaseline() {}

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    List<Class<?>> checks =
        plan.getRoots().stream()
            .flatMap(root -> plan.getChildren(root).stream())
            .flatMap(container -> classOf(container).stream())
            .<Class<?>>map(ClassSource::getJavaClass)
            .distinct()
            .collect(Collectors.toList());
    // The same rubric as the grader's, without the digest, which would cost this side time only.
    List<ExerciseSpec> exercises = Course.of("", "", "", "", "", checks).exercises();
    Map<Class<?>, Supplier<?>> makers = new HashMap<>();
    exercises.forEach(exercise -> maker(exercise).ifPresent(m -> makers.put(exercise.contract(), m)));
    TrustedSubjects subjects = new TrustedSubjects(makers);
    long seed = Long.getLong("assay.bench.seed", 1);
    for (ExerciseSpec exercise : exercises) {
      scopes.put(exercise.checksClass().getName(), new CheckScope(exercise, subjects, seed, Map.of()));
    }
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    classOf(test).ifPresent(source -> bound().set(scopes.get(source.getClassName())));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (classOf(test).isPresent()) {
      bound().remove();
    }
    test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getJavaMethod())
        .flatMap(method -> CheckScope.current().flatMap(scope -> scope.release(method)))
        .ifPresent(Subject::close);
  }

  private static Optional<ClassSource> classOf(TestIdentifier test) {
    return test.getSource().filter(ClassSource.class::isInstance).map(ClassSource.class::cast);
  }

  private static Optional<Supplier<?>> maker(ExerciseSpec exercise) {
    try {
      Class<?> type = Class.forName(exercise.submission());
      return Optional.of(() -> instance(type));
    } catch (ClassNotFoundException | LinkageError missing) {
      return Optional.empty();
    }
  }

  private static Object instance(Class<?> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException exception) {
      throw new IllegalStateException("Can't make an instance of " + type.getName(), exception);
    }
  }

  // The scope is made to wrap a run; a listener only hears of the beginning and the end of one.
  @SuppressWarnings("unchecked")
  private static ThreadLocal<CheckScope> bound() {
    try {
      var field = CheckScope.class.getDeclaredField("BOUND");
      field.setAccessible(true);
      return (ThreadLocal<CheckScope>) field.get(null);
    } catch (ReflectiveOperationException exception) {
      throw new IllegalStateException("CheckScope no longer has its BOUND", exception);
    }
  }
}
