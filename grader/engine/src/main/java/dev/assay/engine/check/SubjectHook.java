package dev.assay.engine.check;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.verdict.Finding;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.FalsifiedSample;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.ParameterResolutionContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.ResolveParameterHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Hands a jqwik check its subject and its seed, and takes its smallest counterexample. Found by
 * jqwik through the service loader.
 *
 * <p>The seed follows from the run's. Shrinking goes on to its end or until a {@link Search} says
 * that it is enough, because jqwik's default stops by the clock, which would give another
 * counterexample on another day; so the spaces that a check draws from are small. A subject that
 * hangs or is gone ends the property at once, without shrinking.
 */
public final class SubjectHook implements ResolveParameterHook, AroundPropertyHook, AroundTryHook {
  /** For the service loader. */
  public SubjectHook() {}

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public Optional<ParameterSupplier> resolve(
      ParameterResolutionContext parameter, LifecycleContext context) {
    if (!parameter.typeUsage().isOfType(Subject.class)) {
      return Optional.empty();
    }
    Method method = parameter.optionalMethod().orElseThrow();
    return Optional.of(lifecycle -> CheckScope.require().subject(method));
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Optional<CheckScope> scope = CheckScope.current();
    Optional<CheckSpec> check = scope.flatMap(s -> s.check(context.targetMethod()));
    if (check.isEmpty()) {
      return property.execute();
    }
    context.attributes().setSeed(String.valueOf(scope.orElseThrow().seed(check.get())));
    // What was rehearsed ends with the first input that breaks the property: a smaller one can only
    // be looked for with a submission that answers.
    boolean rehearsed = scope.orElseThrow().isRehearsed(check.get());
    context.attributes().setShrinking(rehearsed ? ShrinkingMode.OFF : ShrinkingMode.FULL);
    context.attributes().setEdgeCases(EdgeCasesMode.NONE);
    PropertyExecutionResult result = property.execute();
    if (rehearsed && result.status() != PropertyExecutionResult.Status.SUCCESSFUL) {
      scope.orElseThrow().subject(context.targetMethod()).leaveRehearsal();
    }
    Optional<Finding> end = scope.orElseThrow().subject(context.targetMethod()).end();
    if (end.isPresent()) {
      return result.mapToFailed(end.get());
    }
    Search search = scope.orElseThrow().search(context.targetMethod());
    Optional<Throwable> smallest =
        search.isComplete()
            ? result.shrunkSample().flatMap(FalsifiedSample::falsifyingError)
            : search.smallest();
    return smallest.map(result::mapToFailed).orElse(result);
  }

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor attempt, List<Object> parameters) {
    if (CheckScope.current().isEmpty()) {
      return attempt.execute(parameters);
    }
    CheckScope scope = CheckScope.require();
    Search search = scope.search(context.targetMethod());
    if (!search.mayTry()) {
      throw new Search.Over();
    }
    TryExecutionResult result = told(scope, attempt.execute(parameters), context);
    search.tried(result);
    return result;
  }

  private static TryExecutionResult told(
      CheckScope scope, TryExecutionResult result, TryLifecycleContext context) {
    if (result.throwable().isEmpty() || !(result.throwable().get() instanceof Finding finding)) {
      return result;
    }
    if (finding.status().isFinal()) {
      return TryExecutionResult.satisfied(true);
    }
    // Only now is it known which call it is about.
    return TryExecutionResult.falsified(
        finding.about(scope.subject(context.targetMethod()).latestCall()));
  }
}
