package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A submission has so much of the grader's time in all, however short each of its calls is. */
@Timeout(60)
class BudgetTest {
  private static final Compiled SLEEPY =
      Toys.method(
          "try { Thread.sleep(300); } catch (InterruptedException e) {} return numbers.clone();");

  private final Launcher launcher = WorkerLauncher.withClasses(Toys.contracts());

  @Test
  void runsNoMoreChecksWhenTheTimeIsUsedUp() {
    try (WorkerSubjects subjects =
        new WorkerSubjects(SLEEPY, launcher, Toys.LIMITS, Duration.ofMillis(250))) {
      assertThatCode(() -> Toys.ask(Toys.subject(subjects))).doesNotThrowAnyException();

      Finding finding = catchThrowableOfType(Finding.class, () -> Toys.ask(Toys.subject(subjects)));

      assertThat(finding.status()).isEqualTo(Status.TIMEOUT);
      assertThat(finding.facts()).asString().contains("that a submission has in all");
    }
  }

  @Test
  void runsOnWhileThereIsTime() {
    try (WorkerSubjects subjects =
        new WorkerSubjects(SLEEPY, launcher, Toys.LIMITS, Duration.ofSeconds(50))) {
      assertThatCode(
              () -> {
                Toys.ask(Toys.subject(subjects));
                Toys.ask(Toys.subject(subjects));
              })
          .doesNotThrowAnyException();
    }
  }
}
