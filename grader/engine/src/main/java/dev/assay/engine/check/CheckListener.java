package dev.assay.engine.check;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.subject.Conversation;
import dev.assay.engine.subject.Output;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Collects the results of checks. The JUnit Platform calls it on the thread that runs them. */
final class CheckListener implements TestExecutionListener {
  private final CheckScope scope;
  private final Map<CheckSpec, CheckResult> results = new HashMap<>();
  private final Map<CheckResult, Conversation> conversations = new HashMap<>();
  private final Set<CheckSpec> seeded = new HashSet<>();
  private final List<String> troubles = new ArrayList<>();
  private boolean astray;
  private long startNanos;

  CheckListener(CheckScope scope) {
    this.scope = scope;
  }

  /** The results of the checks that ran to their end. */
  Map<CheckSpec, CheckResult> results() {
    return Map.copyOf(results);
  }

  /** What these results follow from, where that is known. */
  Map<CheckResult, Conversation> conversations() {
    return Map.copyOf(conversations);
  }

  /** Whether a check has no result because it did not keep to what was rehearsed. */
  boolean isAnyAstray() {
    return astray;
  }

  /** The checks that drew something from the seed: the others do the same with any other. */
  Set<CheckSpec> seeded() {
    return Set.copyOf(seeded);
  }

  /** What went wrong outside of any check. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    startNanos = System.nanoTime();
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    troubles.add(test.getDisplayName() + " was skipped: " + reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    Optional<CheckSpec> check = check(test);
    if (check.isEmpty()) {
      result
          .getThrowable()
          .ifPresent(thrown -> troubles.add(test.getDisplayName() + ": " + thrown));
      return;
    }
    Duration duration = Duration.ofNanos(System.nanoTime() - startNanos);
    Optional<Subject<?>> subject = scope.release(check.get().method());
    Output output = subject.map(Subject::output).orElse(Output.NONE);
    subject.ifPresent(Subject::close);
    if (check.get().kind() == CheckSpec.Kind.PROPERTY
        || subject.filter(Subject::hasRolled).isPresent()) {
      seeded.add(check.get());
    }
    if (subject.filter(Subject::isAstray).isPresent()) {
      astray = true;
      return;
    }
    Search search = scope.search(check.get().method());
    CheckResult judged = judged(check.get(), result, output, duration, search);
    results.put(check.get(), judged);
    subject.flatMap(Subject::conversation).ifPresent(held -> conversations.put(judged, held));
  }

  private Optional<CheckSpec> check(TestIdentifier test) {
    return test.getSource()
        .filter(source -> test.isTest() && source instanceof MethodSource)
        .flatMap(source -> scope.check(((MethodSource) source).getJavaMethod()));
  }

  private static CheckResult judged(
      CheckSpec check,
      TestExecutionResult result,
      Output output,
      Duration duration,
      Search search) {
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      return new CheckResult(check, Status.PASSED, List.of(), output, duration);
    }
    Optional<Throwable> thrown = result.getThrowable();
    if (thrown.isPresent() && thrown.get() instanceof Finding finding) {
      Optional<Counterexample> counterexample =
          finding
              .call()
              .filter(call -> check.kind() == CheckSpec.Kind.PROPERTY)
              .map(
                  call ->
                      new Counterexample(
                          call, finding.difference(), search.tries(), search.isComplete()));
      return new CheckResult(
          check, finding.status(), finding.facts(), output, duration, counterexample);
    }
    String why = thrown.map(CheckListener::chain).orElse(result.getStatus().toString());
    String where = thrown.flatMap(t -> place(t, check)).map(place -> " at " + place).orElse("");
    Fact fact = Fact.note("The check itself failed: " + why + where);
    return new CheckResult(check, Status.GRADER_ERROR, List.of(fact), output, duration);
  }

  /** What was thrown, and what caused it. */
  private static String chain(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .map(Throwable::toString)
        .collect(Collectors.joining(", caused by "));
  }

  /** The line of the check that something came out of, else the line where it began. */
  private static Optional<String> place(Throwable thrown, CheckSpec check) {
    String checks = check.method().getDeclaringClass().getName();
    List<StackTraceElement> trace = List.of(thrown.getStackTrace());
    return trace.stream()
        .filter(frame -> frame.getClassName().equals(checks))
        .findFirst()
        .or(() -> trace.stream().findFirst())
        .map(StackTraceElement::toString);
  }
}
