package dev.assay.engine.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On a contract that asks for the double of a number. */
class DiagnosisTest {
  /** Right for 0 and 2, wrong elsewhere; so is nothing else. */
  private final KnownMistake<DoubleUnaryOperator> square =
      mistake("square", 0, () -> DiagnosisTest::square);

  private final KnownMistake<DoubleUnaryOperator> triple =
      mistake("triple", 0, () -> DiagnosisTest::triple);

  private final KnownMistake<DoubleUnaryOperator> negativeFails =
      mistake("negative-fails", 0, () -> DiagnosisTest::rootOrFailure);

  @Test
  void namesTheOneThatExplainsEveryAnswer() {
    assertThat(named(x -> x * x, 2, 3)).isEqualTo("square");
    assertThat(named(x -> 3 * x, 2, 3)).isEqualTo("triple");
  }

  @Test
  void saysNothingAboutARightAnswer() {
    assertThat(named(x -> 2 * x, 2, 3)).isEmpty();
  }

  @Test
  void saysNothingWhereAMistakeExplainsAllAnswersButOne() {
    assertThat(named(x -> x < 5 ? x * x : 0, 2, 3, 7)).isEmpty();
  }

  @Test
  void countsNumbersWithinTheTolerance() {
    assertThat(named(x -> x * x + 1e-9, 2, 3)).isEqualTo("square");
    assertThat(named(x -> x * x + 1e-3, 2, 3)).isEmpty();
  }

  @Test
  void knowsOneMistakeThatIsMadeInTwoWays() {
    KnownMistake<DoubleUnaryOperator> either =
        new KnownMistake<>(
            "either",
            "?",
            "page.md",
            0,
            List.of(() -> DiagnosisTest::square, () -> DiagnosisTest::triple));
    Diagnosis<DoubleUnaryOperator> diagnosis = diagnosis(List.of(either), 2, 5);
    assertThat(name(diagnosis, x -> 3 * x)).isEqualTo("either");
    assertThat(name(diagnosis, x -> x * x)).isEqualTo("either");
    // The one way here, the other way there: that is no way at all.
    assertThat(name(diagnosis, x -> x > 2 ? 3 * x : x * x)).isEmpty();
  }

  @Test
  void namesTheMostSpecificOfSeveral() {
    KnownMistake<DoubleUnaryOperator> general = mistake("power", 1, () -> DiagnosisTest::square);
    KnownMistake<DoubleUnaryOperator> specific =
        mistake("exactly-square", 2, () -> DiagnosisTest::square);
    assertThat(name(diagnosis(List.of(specific, general), 2, 3), DiagnosisTest::square))
        .isEqualTo("exactly-square");
    assertThat(name(diagnosis(List.of(general, specific), 2, 3), DiagnosisTest::square))
        .isEqualTo("exactly-square");
  }

  @Test
  void saysNothingIfTwoAreEquallySpecific() {
    KnownMistake<DoubleUnaryOperator> twin = mistake("twin", 0, () -> DiagnosisTest::square);
    assertThat(name(diagnosis(List.of(square, twin), 2, 3), DiagnosisTest::square)).isEmpty();
  }

  @Test
  void comparesExceptionsByTheirType() {
    assertThat(answering(-1, crash("ArithmeticException: negative"))).isEqualTo("negative-fails");
    assertThat(answering(-1, crash("NullPointerException: oh"))).isEmpty();
  }

  @Test
  void saysNothingAboutWhoDoesNotAnswer() {
    for (Status status : List.of(Status.TIMEOUT, Status.OUT_OF_MEMORY, Status.NOT_ATTEMPTED)) {
      assertThat(answering(-1, new Finding(status, Fact.got("ArithmeticException: negative"))))
          .as("%s", status)
          .isEmpty();
    }
  }

  @Test
  void saysNothingWithoutAQuestion() {
    assertThat(named(DiagnosisTest::square)).isEmpty();
  }

  @Test
  void stopsAskingWhenNoMistakeIsLeft() {
    List<Probe<DoubleUnaryOperator>> asked = new ArrayList<>();
    diagnosis(List.of(square, triple), 2, 3, 4, 5)
        .explain(
            probe -> {
              asked.add(probe);
              return 0.0;
            });
    assertThat(asked).hasSize(1);
  }

  @Test
  void computesWhatAMistakeRepliesOnce() {
    AtomicInteger made = new AtomicInteger();
    Supplier<DoubleUnaryOperator> counted =
        () -> {
          made.incrementAndGet();
          return DiagnosisTest::square;
        };
    Diagnosis<DoubleUnaryOperator> diagnosis =
        diagnosis(List.of(mistake("counted", 0, counted)), 2, 3);
    assertThat(made).hasValue(0);
    for (int submission = 0; submission < 5; submission++) {
      assertThat(name(diagnosis, DiagnosisTest::square)).isEqualTo("counted");
    }
    assertThat(made).hasValue(2);
  }

  @Test
  void comparesNestedArraysNullsAndShapes() {
    Object matrix = new double[][] {{1, 2}, {3, Double.NaN}};
    assertThat(same(matrix, new double[][] {{1, 2}, {3, Double.NaN}})).isTrue();
    assertThat(same(matrix, new double[][] {{1, 2}, {3, 4}})).isFalse();
    assertThat(same(matrix, new double[][] {{1, 2}})).isFalse();
    assertThat(same(matrix, new double[][] {{1, 2}, {3}})).isFalse();
    assertThat(same(matrix, new double @Nullable [][] {{1, 2}, null})).isFalse();
    assertThat(same(matrix, null)).isFalse();
    assertThat(same(matrix, 1.0)).isFalse();
    assertThat(same(null, null)).isTrue();
    assertThat(same("word", "word")).isTrue();
  }

  @Test
  void refusesTwoMistakesOfOneName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> diagnosis(List.of(square, square), 2))
        .withMessageContaining("square");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KnownMistake<>("empty", "?", "page.md", 0, List.of()))
        .withMessageContaining("empty");
  }

  private String named(DoubleUnaryOperator submission, double... inputs) {
    return name(diagnosis(List.of(square, triple), inputs), submission);
  }

  private String answering(double input, Finding finding) {
    return diagnosis(List.of(square, negativeFails), input)
        .explain(
            probe -> {
              throw finding;
            })
        .map(KnownMistake::id)
        .orElse("");
  }

  private static boolean same(@Nullable Object expected, @Nullable Object actual) {
    return new Reply.Value(expected).explains(new Reply.Value(actual), DiagnosisTest::near);
  }

  private static String name(
      Diagnosis<DoubleUnaryOperator> diagnosis, DoubleUnaryOperator submission) {
    return diagnosis.explain(probe -> probe.ask(submission)).map(KnownMistake::id).orElse("");
  }

  private static Diagnosis<DoubleUnaryOperator> diagnosis(
      List<KnownMistake<DoubleUnaryOperator>> mistakes, double... inputs) {
    List<Probe<DoubleUnaryOperator>> probes = new ArrayList<>();
    for (double input : inputs) {
      probes.add(code -> code.applyAsDouble(input));
    }
    return new Diagnosis<>(DoubleUnaryOperator.class, mistakes, probes, DiagnosisTest::near);
  }

  private static KnownMistake<DoubleUnaryOperator> mistake(
      String id, int specificity, Supplier<DoubleUnaryOperator> way) {
    return new KnownMistake<>(id, "?", "page.md", specificity, List.of(way));
  }

  private static double square(double x) {
    return x * x;
  }

  private static double triple(double x) {
    return 3 * x;
  }

  private static double rootOrFailure(double x) {
    if (x < 0) {
      throw new ArithmeticException("negative");
    }
    return Math.sqrt(x);
  }

  private static Finding crash(String got) {
    return new Finding(Status.CRASHED, Fact.got(got));
  }

  private static boolean near(double expected, double actual) {
    return Double.compare(expected, actual) == 0 || Math.abs(expected - actual) < 1e-6;
  }
}
