package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.engine.subject.Limits;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No answer is a verdict, and the end of that worker. */
@Timeout(120)
class HostileSubmissionsTest {
  private static final Limits SHORT =
      new Limits(Duration.ofSeconds(1), Duration.ofSeconds(6), 8192);

  private final Launcher launcher = WorkerLauncher.withClasses(Toys.contracts());

  @ParameterizedTest
  @EnumSource
  void endsEveryAttackWithItsVerdictAndLeavesNothing(Attack attack) {
    Leftovers leftovers = Leftovers.since();
    try (WorkerSubjects subjects = new WorkerSubjects(attack.compiled(), launcher, SHORT)) {
      Subject<Toy> subject = Toys.subject(subjects);

      Finding finding = catchThrowableOfType(Finding.class, () -> Toys.ask(subject));

      assertThat(finding).isNotNull();
      assertThat(finding.status()).as(finding.getMessage()).isEqualTo(attack.end());
      assertThat(finding.getMessage()).hasSizeLessThan(2000);
    }
    leftovers.assertNone();
  }

  @Test
  void servesTheNextCheckAfterOneThatHung() {
    String body = "while (numbers[0] == 99) { Thread.onSpinWait(); } return right(numbers);";
    try (WorkerSubjects subjects = new WorkerSubjects(Toys.method(body), launcher, SHORT)) {
      Subject<Toy> first = Toys.subject(subjects);
      assertThatExceptionOfType(Finding.class)
          .isThrownBy(() -> first.ask(toy -> toy.twice(new double[] {99}, Toys.BOX)))
          .matches(finding -> finding.status() == Status.TIMEOUT)
          .matches(
              finding ->
                  finding
                      .facts()
                      .contains(Fact.got("no answer within 1 s of processor time or 6 s in all")));

      assertThat(Toys.ask(Toys.subject(subjects))).containsExactly(Toys.TWICE);
    }
  }

  @Test
  void asksNoThirdTimeAfterTwoChecksRanOutOfTime() {
    try (WorkerSubjects subjects = new WorkerSubjects(Attack.LOOPS.compiled(), launcher, SHORT)) {
      for (int i = 0; i < 2; i++) {
        Subject<Toy> subject = Toys.subject(subjects);
        assertThatExceptionOfType(Finding.class).isThrownBy(() -> Toys.ask(subject));
      }
      Subject<Toy> third = Toys.subject(subjects);

      assertThatExceptionOfType(Finding.class)
          .isThrownBy(() -> Toys.ask(third))
          .withMessageContaining("Not run");
    }
  }

  @Test
  void killsTheProgramsThatAnAnswerLeavesBehind() {
    Leftovers leftovers = Leftovers.since();
    String body = "new ProcessBuilder(\"sleep\", \"600\").start(); return right(numbers);";
    try (WorkerSubjects subjects = new WorkerSubjects(Toys.method(body), launcher, SHORT)) {
      assertThat(Toys.ask(Toys.subject(subjects))).containsExactly(Toys.TWICE);
    }
    leftovers.assertNone();
  }

  /** So that the tests of the sandboxes, which expect none, are known to be able to fail. */
  @ParameterizedTest
  @EnumSource(names = {"READS_FILES", "LISTS_FOLDERS", "CONNECTS", "STARTS_PROGRAMS"})
  void doesNotKeepAPlainProcessFromBreakingOut(BreakIn breakIn) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        WorkerSubjects subjects = new WorkerSubjects(breakIn.compiled(), launcher, SHORT)) {
      double[] aims = {server.getLocalPort(), 0};
      double[] answer = Toys.subject(subjects).ask(toy -> toy.twice(aims, Toys.BOX)).value();

      assertThat(Objects.requireNonNull(answer)[0]).isPositive();
    }
  }
}
