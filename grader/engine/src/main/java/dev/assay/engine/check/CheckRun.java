package dev.assay.engine.check;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the checks of an exercise on one submission.
 *
 * <p>Several threads may run checks, each with a run of its own. Exercises that have properties
 * then take turns: jqwik keeps what it knows of the running property in one place for the whole
 * JVM.
 */
public final class CheckRun {
  private static final Object JQWIK = new Object();

  // Held, because the log manager forgets the level of a logger that nobody holds. It says at every
  // run that jqwik's
  // database is off, which is as it should be, and would lie among the student's own output.
  private static final Logger JQWIK_CONFIGURATION =
      Logger.getLogger("net.jqwik.engine.JqwikConfiguration");

  private final Launcher launcher;
  private final SubjectSource source;
  private final long seed;

  /**
   * A run over one submission.
   *
   * @param source the submission
   * @param seed all that is random in the checks follows from it
   */
  public CheckRun(SubjectSource source, long seed) {
    JQWIK_CONFIGURATION.setLevel(Level.WARNING);
    // Listeners and extensions that happen to lie on the class path have no business in a graded
    // run.
    LauncherConfig config =
        LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestEngineAutoRegistration(false)
            // In this order: examples first, so that a property that hangs does not take their
            // time.
            .addTestEngines(new JupiterTestEngine(), new JqwikTestEngine())
            .build();
    this.launcher = LauncherFactory.create(config);
    this.source = source;
    this.seed = seed;
  }

  /**
   * Runs all checks of an exercise.
   *
   * @return a result for every check of the rubric, in its order
   */
  public List<CheckResult> run(ExerciseSpec exercise) {
    CheckScope scope = new CheckScope(exercise, source, seed);
    CheckListener listener = new CheckListener(scope);
    Runnable checks = () -> scope.run(() -> launcher.execute(request(exercise), listener));
    if (exercise.checks().stream().anyMatch(check -> check.kind() == CheckSpec.Kind.PROPERTY)) {
      synchronized (JQWIK) {
        checks.run();
      }
    } else {
      checks.run();
    }
    List<CheckResult> results = new ArrayList<>();
    for (CheckSpec check : exercise.checks()) {
      results.add(
          listener
              .result(check)
              .orElseGet(
                  () ->
                      CheckResult.notRun(
                          check,
                          Status.GRADER_ERROR,
                          Fact.note(
                              "The check was not run. " + String.join(" ", listener.troubles())))));
    }
    return withWaiting(results);
  }

  /** The results of an exercise that nobody asked for. */
  public static List<CheckResult> notSelected(ExerciseSpec exercise) {
    return exercise.checks().stream()
        .map(check -> CheckResult.notRun(check, Status.NOT_SELECTED))
        .toList();
  }

  /** A check that failed after the one that it builds on failed tells nothing new: it waits. */
  private static List<CheckResult> withWaiting(List<CheckResult> results) {
    Map<String, CheckResult> byId = new HashMap<>();
    List<CheckResult> told = new ArrayList<>();
    for (CheckResult result : results) {
      CheckResult latest = result;
      boolean failed = result.status() != Status.GRADER_ERROR && isReasonToWait(result.status());
      for (String earlier : result.check().after()) {
        CheckResult first = byId.get(earlier);
        if (failed && first != null && isReasonToWait(first.status())) {
          latest = result.waitingFor(first.check());
          break;
        }
      }
      byId.put(result.check().id(), latest);
      told.add(latest);
    }
    return told;
  }

  private static boolean isReasonToWait(Status status) {
    // What is the matter with the class itself is the same for every check of it.
    return !List.of(
            Status.PASSED,
            Status.NOT_ATTEMPTED,
            Status.COMPILE_ERROR,
            Status.UNUSABLE,
            Status.REJECTED)
        .contains(status);
  }

  private static LauncherDiscoveryRequest request(ExerciseSpec exercise) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(
            exercise.checks().stream()
                .map(
                    check ->
                        DiscoverySelectors.selectMethod(exercise.checksClass(), check.method()))
                .toList())
        .enableImplicitConfigurationParameters(false)
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
        .configurationParameter(
            "junit.jupiter.extensions.autodetection.include", SubjectParameter.class.getName())
        .configurationParameter(
            "junit.jupiter.testmethod.order.default", CheckOrder.class.getName())
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .configurationParameter("jqwik.database", "")
        .build();
  }
}
