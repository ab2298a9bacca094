package dev.assay.engine.check;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Has the JUnit Platform run checks.
 *
 * <p>Several threads may run checks, each with a run of its own. Exercises that have properties
 * then take turns: jqwik keeps what it knows of the running property in one place for the whole
 * JVM.
 */
final class PlatformRun {
  private static final Object JQWIK = new Object();

  // Held, because the log manager forgets the level of a logger that nobody holds. It says at every
  // run that jqwik's
  // database is off, which is as it should be, and would lie among the student's own output.
  private static final Logger JQWIK_CONFIGURATION =
      Logger.getLogger("net.jqwik.engine.JqwikConfiguration");

  private final Launcher launcher;

  PlatformRun() {
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
  }

  /**
   * Runs checks.
   *
   * @param checks some of the exercise's, at least one
   * @param scope where they find what they need
   * @return what came of it
   */
  CheckListener run(ExerciseSpec exercise, List<CheckSpec> checks, CheckScope scope) {
    CheckListener listener = new CheckListener(scope);
    Runnable run = () -> scope.run(() -> launcher.execute(request(exercise, checks), listener));
    if (checks.stream().anyMatch(check -> check.kind() == CheckSpec.Kind.PROPERTY)) {
      synchronized (JQWIK) {
        run.run();
      }
    } else {
      run.run();
    }
    return listener;
  }

  /** Leaves out the checks of the class that this run is not about. */
  private static PostDiscoveryFilter chosen(List<CheckSpec> checks) {
    Set<String> wanted =
        checks.stream().map(check -> check.method().getName()).collect(Collectors.toSet());
    return descriptor ->
        FilterResult.includedIf(
            !descriptor.isTest()
                || descriptor
                    .getSource()
                    .filter(
                        source ->
                            source instanceof MethodSource method
                                && wanted.contains(method.getMethodName()))
                    .isPresent());
  }

  private static LauncherDiscoveryRequest request(ExerciseSpec exercise, List<CheckSpec> checks) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(DiscoverySelectors.selectClass(exercise.checksClass()))
        .filters(chosen(checks))
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
