package dev.assay.engine.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.exhibit.Exhibit;
import dev.assay.engine.exhibit.Showing;
import dev.assay.engine.subject.CheckoutSubjects;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Table;
import dev.assay.engine.toy.Toy;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a submission answers for the eye. */
class ExhibitingTest {
  private static final SubmissionReference NOBODY =
      new SubmissionReference("nobody", "sha256:" + "0".repeat(64), List.of());

  /** What only the exhibit asks for. */
  private static final double SHOWN = 0.123456;

  private static final Doubler RIGHT =
      (values, times) -> Arrays.stream(values).map(v -> v * (1 << times)).toArray();

  private final Course bare = Toy.course();
  private final Course course =
      bare.withExhibits(
          List.of(
              new Exhibit<>(
                  "doubled",
                  "Doubled",
                  "twice({0.123456}, 1)",
                  Doubler.class,
                  doubler -> doubler.twice(new double[] {SHOWN}, 1),
                  yours -> new Showing("", Showing.Layout.ROW, List.of()))));

  @Test
  void theAnswerIsOnTheScorecardAndOnWhatAStudentSees() {
    Scorecard full = grade(course, RIGHT);
    ExhibitCard card = new ExhibitCard("doubled", List.of("0.2469"));
    assertThat(full.exercises().get(0).exhibit()).hasValue(card);
    assertThat(full.exercises().get(1).exhibit()).isEmpty();
    Scorecard seen = StudentView.of(full, false);
    assertThat(seen.exercises().get(0).exhibit()).hasValue(card);
    ScorecardJson json = new ScorecardJson();
    assertThat(json.read(json.write(seen)).exercises().get(0).exhibit()).hasValue(card);
  }

  @Test
  void isAskedAfterEveryVisibleCheckAndBeforeEveryHiddenOne() {
    List<Double> asked = new ArrayList<>();
    grade(
        course,
        (values, times) -> {
          asked.add(values.length == 0 ? 0.0 : values[0]);
          return RIGHT.twice(values, times);
        });
    // The hidden check of this exercise asks twice.
    assertThat(asked).hasSizeGreaterThan(40).containsOnlyOnce(SHOWN);
    assertThat(asked.indexOf(SHOWN)).isEqualTo(asked.size() - 3);
  }

  @Test
  void noGradeDependsOnIt() {
    List<Doubler> answers =
        List.of(
            (values, times) -> values[0] == SHOWN ? new double[] {7} : RIGHT.twice(values, times),
            (values, times) -> values[0] == SHOWN ? new double[999] : RIGHT.twice(values, times),
            (values, times) -> {
              if (values.length > 0 && values[0] == SHOWN) {
                throw new IllegalStateException("no");
              }
              return RIGHT.twice(values, times);
            });
    for (Doubler answer : answers) {
      assertThat(grade(course, answer).totals()).isEqualTo(grade(bare, RIGHT).totals());
    }
  }

  @Test
  void whoWasNotJudgedIsNotAsked() {
    assertThat(exhibit(grade(course, (values, times) -> values))).isPresent();
    assertThat(
            exhibit(
                grade(
                    course,
                    (values, times) -> {
                      throw new UnsupportedOperationException("later");
                    })))
        .isEmpty();
    Grading other = new Grading(course, List.of(Toy.tableExercise()), Toy.SEED);
    assertThat(exhibit(grade(other, RIGHT))).isEmpty();
  }

  @Test
  void whatHangsInItIsNotCountedAgainstTheChecks() {
    Compiled compiled =
        Toy.compiler().compile(Toy.files(Toy.DOUBLER, Toy.doubler(Toy.LOOP + Toy.RIGHT)));
    ExerciseSpec exercise = Toy.doublerExercise();
    try (CheckoutSubjects subjects =
        new CheckoutSubjects(compiled, Toy.class.getClassLoader(), Toy.LIMITS)) {
      for (int i = 0; i < 3; i++) {
        assertThat(
                status(new Subject<>(Doubler.class, () -> subjects.openAside(exercise))).status())
            .isEqualTo(Status.TIMEOUT);
      }
      assertThat(status(new Subject<>(Doubler.class, () -> subjects.open(exercise))).facts())
          .asString()
          .doesNotContain("Not run");
    }
  }

  private static Finding status(Subject<Doubler> subject) {
    try (subject) {
      return Assertions.catchThrowableOfType(
          Finding.class, () -> subject.ask(doubler -> doubler.twice(new double[] {1}, 1)));
    }
  }

  private static Optional<ExhibitCard> exhibit(Scorecard card) {
    return card.exercises().get(0).exhibit();
  }

  private static Scorecard grade(Course course, Doubler doubler) {
    return grade(new Grading(course, course.exercises(), Toy.SEED), doubler);
  }

  private static Scorecard grade(Grading grading, Doubler doubler) {
    Table table = (rows, columns) -> new double[rows][columns];
    return ValidScorecards.valid(
        grading.grade(
            NOBODY,
            new TrustedSubjects(Map.of(Doubler.class, () -> doubler, Table.class, () -> table)),
            new Isolation(Isolation.Level.NONE)));
  }
}
