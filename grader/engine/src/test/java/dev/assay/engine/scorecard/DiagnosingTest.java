package dev.assay.engine.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.diagnosis.Diagnosis;
import dev.assay.engine.diagnosis.KnownMistake;
import dev.assay.engine.diagnosis.Probe;
import dev.assay.engine.subject.SubjectLink;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Toy;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** When a submission of the toy course is asked about its mistake, and what comes of it. */
class DiagnosingTest {
  private static final int CHECKS = 6;

  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void namesTheMistakeOnTheScorecard() {
    assertThat(doubler(DiagnosingTest::triple, probe()).misconception())
        .contains(new MisconceptionCard("triples", "How often is twice?", "pages/triples.md"));
    assertThat(doubler((values, times) -> values.clone(), probe()).misconception()).isEmpty();
  }

  @Test
  void writesItIntoTheJson() {
    Scorecard scorecard = graded(course(probe()), trusted(DiagnosingTest::triple));
    assertThat(new ScorecardJson().write(scorecard))
        .containsOnlyOnce("\"misconception\" : {\n")
        .contains("\"page\" : \"pages/triples.md\"");
  }

  @Test
  void asksNothingWhereEverythingPasses() {
    assertThat(doubler(DiagnosingTest::twice, probe()).state())
        .isEqualTo(ExerciseCard.State.COMPLETE);
    assertThat(asked).hasValue(0);
  }

  @Test
  void asksNobodyWhoHangsOrIsGone() {
    for (Status status : Status.values()) {
      if (status != Status.PASSED) {
        graded(
            course(probe()),
            exercise -> {
              throw new Finding(status);
            });
      }
    }
    // WRONG alone is an answer; the probe then meets the same finding.
    assertThat(asked).hasValue(1);
  }

  @Test
  void losesNoGradeIfADiagnosisFails() {
    Probe<Doubler> broken =
        doubler -> {
          throw new IllegalStateException("the probe itself is broken");
        };
    ExerciseCard card = doubler(DiagnosingTest::triple, broken);
    assertThat(card.misconception()).isEmpty();
    assertThat(card.checks()).extracting(CheckCard::status).doesNotContain("grader-error");
  }

  @Test
  void changesNothingButTheName() {
    ExerciseCard with = doubler(DiagnosingTest::triple, probe());
    ExerciseCard without = graded(Toy.course(), trusted(DiagnosingTest::triple)).exercises().get(0);
    assertThat(with.checks()).isEqualTo(without.checks());
    assertThat(with.points()).isEqualTo(without.points());
    assertThat(with.state()).isEqualTo(without.state());
  }

  @Test
  void comesAfterAllChecksOfAllExercises() {
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger openedBefore = new AtomicInteger(-1);
    SubjectSource counting =
        new SubjectSource() {
          @Override
          public SubjectLink open(ExerciseSpec exercise) {
            opened.incrementAndGet();
            return trusted(DiagnosingTest::triple).open(exercise);
          }
        };
    Probe<Doubler> noting =
        doubler -> {
          openedBefore.compareAndSet(-1, opened.get());
          return doubler.twice(new double[] {1}, 1);
        };
    graded(course(noting), counting);
    int ofTheOtherExercise = Toy.tableExercise().checks().size();
    assertThat(openedBefore).hasValue(CHECKS + ofTheOtherExercise);
  }

  private Probe<Doubler> probe() {
    return doubler -> {
      asked.incrementAndGet();
      return doubler.twice(new double[] {1, 2.5}, 1);
    };
  }

  private static double[] triple(double[] values, int times) {
    return Arrays.stream(values).map(v -> 3 * v).toArray();
  }

  private static double[] twice(double[] values, int times) {
    return Arrays.stream(values).map(v -> v * (1 << times)).toArray();
  }

  private static Course course(Probe<Doubler> probe) {
    KnownMistake<Doubler> triples =
        new KnownMistake<>(
            "triples",
            "How often is twice?",
            "pages/triples.md",
            0,
            List.of(() -> DiagnosingTest::triple));
    return Toy.course()
        .withDiagnoses(
            List.of(
                new Diagnosis<>(
                    Doubler.class,
                    List.of(triples),
                    List.of(probe),
                    (expected, actual) -> expected == actual)));
  }

  private static ExerciseCard doubler(Doubler implementation, Probe<Doubler> probe) {
    return graded(course(probe), trusted(implementation)).exercises().get(0);
  }

  private static SubjectSource trusted(Doubler implementation) {
    return new TrustedSubjects(Map.of(Doubler.class, () -> implementation));
  }

  private static Scorecard graded(Course course, SubjectSource source) {
    return ValidScorecards.valid(
        new Grading(course, course.exercises(), Toy.SEED)
            .grade(
                new SubmissionReference("toy", "sha256:" + "0".repeat(64), List.of()),
                source,
                new Isolation(Isolation.Level.NONE)));
  }
}
