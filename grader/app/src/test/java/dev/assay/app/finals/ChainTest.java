package dev.assay.app.finals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.app.finals.Step.Kind;
import dev.assay.app.late.Amount;
import dev.assay.app.late.LatePolicy;
import dev.assay.app.late.Penalty;
import dev.assay.app.late.Unit;
import dev.assay.app.settings.Adjustments;
import dev.assay.app.settings.Adjustments.ByHand;
import dev.assay.app.settings.Adjustments.Comment;
import dev.assay.app.settings.Adjustments.Points;
import dev.assay.app.settings.Settings;
import dev.assay.app.settings.SubmissionTimes;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How a final grade comes about. */
class ChainTest {
  private static final OffsetDateTime DUE = OffsetDateTime.parse("2026-11-20T23:59:00+01:00");

  @Test
  void withoutAnySettingsTheGradeIsWhatTheChecksGave() {
    FinalGrade grade = new Chain(Settings.NONE, Adjustments.NONE).grade(standing("ada", "60"));
    assertThat(grade.grade()).contains(new BigDecimal(60));
    assertThat(grade.latePenalty()).contains(BigDecimal.ZERO);
    assertThat(grade.adjustment()).contains(BigDecimal.ZERO);
    assertThat(grade.chain()).extracting(Step::kind).containsExactly(Kind.CHECKS);
  }

  @Test
  void takesOffForLatenessFirstAndThenWhatWasDoneByHand() {
    FinalGrade grade =
        chain(adjusted(points("-2.5", "copied a loop"), points("1", "a nice proof")), 30)
            .grade(standing("ada", "60"));
    assertThat(grade.chain())
        .extracting(
            Step::kind, step -> step.points().toPlainString(), step -> step.after().toPlainString())
        .containsExactly(
            tuple(Kind.CHECKS, "60", "60"),
            tuple(Kind.LATE, "-12", "48"),
            tuple(Kind.ADJUSTMENT, "-2.5", "45.5"),
            tuple(Kind.ADJUSTMENT, "1", "46.5"));
    assertThat(grade.chain().get(1).text()).isEqualTo("1 d 6 h late: 2 started days at 10% each");
    assertAddsUp(grade);
  }

  @Test
  void neverFallsBelowZero() {
    FinalGrade grade = chain(adjusted(points("-70", "x")), 0).grade(standing("ada", "60"));
    assertThat(grade.grade().orElseThrow()).isZero();
    assertThat(grade.chain().get(2).kind()).isEqualTo(Kind.NOT_BELOW_ZERO);
    assertAddsUp(grade);
  }

  @Test
  void aGradeByHandReplacesWhateverCameBefore() {
    ByHand byHand =
        new ByHand(
            List.of(), Optional.of(points("80", "graded by hand")), Optional.empty(), List.of());
    FinalGrade grade = chain(byHand, 30).grade(standing("ada", "60"));
    assertThat(grade.grade().orElseThrow()).isEqualByComparingTo("80");
    assertAddsUp(grade);
    FinalGrade ungraded =
        chain(byHand, 30)
            .grade(new Standing("ada", "", "", Optional.empty(), Optional.empty(), Map.of()));
    assertThat(ungraded.grade().orElseThrow()).isEqualByComparingTo("80");
    assertThat(ungraded.raw()).isEmpty();
  }

  @Test
  void whoIsExcusedHasNoGradeWhichIsNoZero() {
    ByHand byHand = new ByHand(List.of(), Optional.empty(), Optional.of("ill"), List.of());
    FinalGrade grade = chain(byHand, 0).grade(standing("ada", "60"));
    assertThat(grade.grade()).isEmpty();
    assertThat(grade.excused()).contains("ill");
    assertThat(grade.raw()).contains(new BigDecimal(60));
  }

  @Test
  void whoseTimeNobodyKnowsLosesNothingAndThatIsTold() {
    GradesFile file =
        GradesFile.of(
            settings(Map.of()),
            Adjustments.NONE,
            List.of(standing("ada", "60"), standing("bob", "1")));
    assertThat(file.students().get(0).grade()).contains(new BigDecimal(60));
    assertThat(file.doubts())
        .containsExactly(
            "Nothing says when ada, bob handed in, so lateness costs them nothing. Give a file with"
                + " \"submitted:\" in grader.yaml.");
  }

  @Test
  void tellsNamesThatAreNobodysAndCommentsOnWhatIsNotThere() {
    Adjustments adjustments =
        new Adjustments(
            Path.of("adjustments.yaml"),
            Map.of(
                "ada",
                new ByHand(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(comment("A.java", 7), comment("A.java", 8), comment("B.java", 1))),
                "adda",
                new ByHand(List.of(), Optional.empty(), Optional.of("ill"), List.of())));
    assertThat(GradesFile.of(Settings.NONE, adjustments, List.of(standing("ada", "60"))).doubts())
        .containsExactly(
            "adjustments.yaml: there is no student \"adda\" in this class. Did you mean \"ada\"?",
            "adjustments.yaml: ada has no line 8 in A.java, which a comment is about: it ends with"
                + " line 7.",
            "adjustments.yaml: ada handed in no file B.java, which a comment is about. There are:"
                + " dev/A.java.");
  }

  private static void assertAddsUp(FinalGrade grade) {
    assertThat(
            grade
                .raw()
                .orElseThrow()
                .add(grade.latePenalty().orElseThrow())
                .add(grade.adjustment().orElseThrow()))
        .isEqualByComparingTo(grade.grade().orElseThrow());
  }

  private static Chain chain(ByHand byHand, int hoursLate) {
    return new Chain(
        settings(Map.of("ada", new SubmissionTimes.Timed(DUE.plusHours(hoursLate), 2))),
        new Adjustments(Path.of("adjustments.yaml"), Map.of("ada", byHand)));
  }

  private static Settings settings(Map<String, SubmissionTimes.Timed> times) {
    return new Settings(
        Optional.of(DUE),
        Optional.empty(),
        Optional.empty(),
        0,
        new LatePolicy(
            new Penalty.PerUnit(
                new Amount(BigDecimal.TEN, Amount.Measure.PERCENT_OF_RAW), Unit.DAY, true),
            Duration.ZERO,
            BigDecimal.ZERO),
        Map.of(),
        new SubmissionTimes(Path.of("times.csv"), times));
  }

  private static ByHand adjusted(Points... points) {
    return new ByHand(List.of(points), Optional.empty(), Optional.empty(), List.of());
  }

  private static Points points(String points, String reason) {
    return new Points(new BigDecimal(points), reason, Optional.empty());
  }

  private static Comment comment(String file, int line) {
    return new Comment(Optional.of(file), OptionalInt.of(line), "Look.", Optional.empty());
  }

  private static Standing standing(String id, String raw) {
    return new Standing(
        id,
        id,
        id,
        Optional.of(new BigDecimal(raw)),
        Optional.of(new BigDecimal(100)),
        Map.of("dev/A.java", 7));
  }
}
