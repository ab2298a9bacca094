package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.engine.subject.Subject;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A black box stays with the grader, and answers only while it is part of a question. */
@Timeout(120)
class BlackBoxTest {
  private static final Toy.Box STERN =
      new Toy.Box() {
        @Override
        public double twice(double number) {
          if (number > 10) {
            throw new Finding(Status.WRONG, Fact.note("too large a number for this box"));
          }
          if (number < -10) {
            throw new IllegalArgumentException("at least -10");
          }
          return 2 * number;
        }

        @Override
        public double[] many(int count) {
          return new double[count];
        }
      };

  private final Launcher launcher = WorkerLauncher.withClasses(Toys.contracts());

  @Test
  void answersTheSubmission() {
    assertThat(answer("return DoubleStream.of(numbers).map(x -> box.twice(x)).toArray();"))
        .containsExactly(Toys.TWICE);
  }

  @Test
  void answersSeveralThreadsAtOnce() {
    assertThat(
            answer("return DoubleStream.of(numbers).parallel().map(x -> box.twice(x)).toArray();"))
        .containsExactly(Toys.TWICE);
  }

  @Test
  void bringsBackALongAnswer() {
    assertThat(answer("return new double[] {box.many(30_000).length};")).containsExactly(30_000);
  }

  @Test
  void refusesWithAnExceptionThatTheSubmissionCanCatch() {
    assertThat(
            answer(
                """
                try { box.twice(-11); } catch (IllegalArgumentException refusal) {
                  return new double[] {refusal.getMessage().contains("at least -10") ? 1 : 0};
                }
                return null;
                """))
        .containsExactly(1);
  }

  @Test
  void endsTheCheckWithItsOwnFindingEvenWhenTheSubmissionCatches() {
    String body = "try { box.twice(11); } catch (RuntimeException all) { } return null;";
    try (WorkerSubjects subjects = subjects(body)) {
      Subject<Toy> subject = Toys.subject(subjects);

      Finding finding = catchThrowableOfType(Finding.class, () -> ask(subject));

      assertThat(finding.status()).isEqualTo(Status.WRONG);
      assertThat(finding.facts()).contains(Fact.note("too large a number for this box"));
    }
  }

  @Test
  void isNoUseAfterTheCall() {
    String body =
        """
        if (kept == null) { kept = box; return null; }
        try { kept.twice(1); } catch (IllegalStateException over) {
          return new double[] {box.twice(3)};
        }
        return null;
        } static Box kept; static void unused() {
        """;
    try (WorkerSubjects subjects = subjects(body)) {
      Subject<Toy> subject = Toys.subject(subjects);

      assertThat(ask(subject)).isNull();
      assertThat(ask(subject)).containsExactly(6);
    }
  }

  @Test
  void leavesTheLineInOrderWhenAThreadGoesOnAsking() {
    String body =
        """
        Thread asks = new Thread(() -> { while (true) { box.twice(1); } });
        asks.setDaemon(true);
        asks.start();
        box.twice(2);
        return right(numbers);
        """;
    try (WorkerSubjects subjects = subjects(body)) {
      Subject<Toy> subject = Toys.subject(subjects);
      for (int i = 0; i < 100; i++) {
        assertThat(ask(subject)).containsExactly(Toys.TWICE);
      }
    }
  }

  private static double[] ask(Subject<Toy> subject) {
    return subject.ask(toy -> toy.twice(Toys.NUMBERS.clone(), STERN)).value();
  }

  private double[] answer(String body) {
    try (WorkerSubjects subjects = subjects(body)) {
      return ask(Toys.subject(subjects));
    }
  }

  private WorkerSubjects subjects(String body) {
    return new WorkerSubjects(Toys.method(body), launcher, Toys.LIMITS);
  }
}
