package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.subject.Output;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An answer comes back as it was given, whatever else the code does. */
@Timeout(120)
class HonestSubmissionsTest {
  private final Launcher launcher = WorkerLauncher.withClasses(Toys.contracts());

  @Test
  void bringsBackARightAnswer() {
    assertThat(answer("return right(numbers);")).containsExactly(Toys.TWICE);
  }

  @Test
  void bringsBackAWrongAnswerBitForBit() {
    assertThat(answer("return new double[] {-0.0, Double.NaN};"))
        .usingComparatorWithPrecision(0.0)
        .containsExactly(-0.0, Double.NaN);
  }

  @Test
  void bringsBackNull() {
    assertThat(answer("return null;")).isNull();
  }

  @Test
  void bringsBackWhatWasDoneToTheArguments() {
    double[] numbers = Toys.NUMBERS.clone();
    try (WorkerSubjects subjects = subjects(Toys.method("numbers[1] = 7; return null;"))) {
      Toys.subject(subjects).ask(toy -> toy.twice(numbers, Toys.BOX));
    }
    assertThat(numbers).containsExactly(1, 7, 0.5);
  }

  @Test
  void namesTheStudentsLineOfAnException() {
    Compiled compiled =
        Toys.compiled(
            """
            public double[] twice(double[] numbers, Box box) {
              return new double[] {numbers[3]};
            }
            """);
    try (WorkerSubjects subjects = subjects(compiled)) {
      Subject<Toy> subject = Toys.subject(subjects);

      Finding finding = catchThrowableOfType(Finding.class, () -> Toys.ask(subject));

      assertThat(finding.status()).isEqualTo(Status.CRASHED);
      assertThat(finding.facts())
          .contains(Fact.line("Answer.java:10"))
          .contains(Fact.got("ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3"));
    }
  }

  @Test
  void saysNotAttemptedForAStub() {
    try (WorkerSubjects subjects =
        subjects(Toys.method("throw new UnsupportedOperationException(\"write me\");"))) {
      Subject<Toy> subject = Toys.subject(subjects);

      Finding finding = catchThrowableOfType(Finding.class, () -> Toys.ask(subject));

      assertThat(finding.status()).isEqualTo(Status.NOT_ATTEMPTED);
    }
  }

  @Test
  void asksAFreshInstanceEachTimeUnlessAskedAgain() {
    Compiled compiled =
        Toys.compiled(
            """
            private int calls;
            public double[] twice(double[] numbers, Box box) { return new double[] {++calls}; }
            """);
    try (WorkerSubjects subjects = subjects(compiled)) {
      Subject<Toy> subject = Toys.subject(subjects);

      assertThat(Toys.ask(subject)).containsExactly(1);
      assertThat(Toys.ask(subject)).containsExactly(1);
      assertThat(subject.askAgain(toy -> toy.twice(Toys.NUMBERS, Toys.BOX)).value())
          .containsExactly(2);
    }
  }

  @Test
  void keepsWhatWasPrintedAsideFromTheAnswer() {
    String body =
        "System.out.println(\"so far\"); System.err.print(numbers[0]); return right(numbers);";
    try (WorkerSubjects subjects = subjects(Toys.method(body))) {
      Subject<Toy> subject = Toys.subject(subjects);

      assertThat(Toys.ask(subject)).containsExactly(Toys.TWICE);
      assertThat(subject.output()).isEqualTo(new Output("so far\n1.0", false));
    }
  }

  @Test
  void keepsTheBeginningOfALotOfOutput() {
    String body = "for (int i = 0; i < 100_000; i++) { System.out.print('x'); } return null;";
    try (WorkerSubjects subjects = subjects(Toys.method(body))) {
      Subject<Toy> subject = Toys.subject(subjects);
      Toys.ask(subject);

      assertThat(subject.output()).isEqualTo(new Output("x".repeat(8192), true));
    }
  }

  @Test
  void printsNothingMoreThanWasPrinted() {
    try (WorkerSubjects subjects =
        subjects(Toys.method("System.out.print(\"y\".repeat(6000)); return null;"))) {
      Subject<Toy> subject = Toys.subject(subjects);
      Toys.ask(subject);

      assertThat(subject.output()).isEqualTo(new Output("y".repeat(6000), false));
    }
  }

  @Test
  void seesAnEmptyStandardInput() {
    assertThat(answer("return new double[] {System.in.read()};")).containsExactly(-1);
  }

  @Test
  void answersWhileOtherThreadsStillRun() {
    Leftovers leftovers = Leftovers.since();
    String body =
        """
        for (int i = 0; i < 4; i++) { new Thread(() -> { while (true) { Thread.onSpinWait(); } }).start(); }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } }));
        return right(numbers);
        """;
    assertThat(answer(body)).containsExactly(Toys.TWICE);
    leftovers.assertNone();
  }

  private double[] answer(String body) {
    try (WorkerSubjects subjects = subjects(Toys.method(body))) {
      return Toys.ask(Toys.subject(subjects));
    }
  }

  private WorkerSubjects subjects(Compiled compiled) {
    return new WorkerSubjects(compiled, launcher, Toys.LIMITS);
  }
}
