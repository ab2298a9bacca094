package dev.assay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.engine.scorecard.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for the points of every scorecard, however a course shares them out. */
class AnyScorecardTest {
  @Provide
  Arbitrary<Scorecard> scorecards() {
    return AnyScorecard.all();
  }

  @Property(tries = 40)
  void everyFormatFollowsItsPlatformsRules(
      @ForAll("scorecards") Scorecard card,
      @ForAll Graded.Scoring scoring,
      @ForAll boolean pastDue) {
    Graded graded = Graded.of(card, pastDue, scoring);
    List<String> violations = new ArrayList<>();
    for (Format format : Formats.all()) {
      FormatsTest.rules(format)
          .violations(FormatsTest.written(format, graded))
          .forEach(each -> violations.add(format.name() + ": " + each));
    }
    assertThat(violations).isEmpty();
  }

  @Property(tries = 150)
  void wholePointsSumToTheRoundedTotalsAndNoCheckGetsMoreThanItIsWorth(
      @ForAll("scorecards") Scorecard card, @ForAll Graded.Scoring scoring) {
    List<GradedCheck> checks = Graded.of(card, false, scoring).countedChecks();
    WholePoints whole = WholePoints.of(checks);
    BigDecimal got = sum(checks.stream().map(each -> each.check().points()).toList());
    BigDecimal all = sum(checks.stream().map(each -> each.check().maximum()).toList());
    BigDecimal full =
        sum(
            checks.stream()
                .filter(each -> !each.exercise().bonus())
                .map(each -> each.check().maximum())
                .toList());
    int floors = checks.stream().mapToInt(each -> each.check().points().intValue()).sum();
    int least = Math.max(floors, rounded(full) - 1);
    boolean wouldLookFull = got.compareTo(full) < 0 && rounded(got) >= rounded(full);
    assertThat(whole.sum()).isEqualTo(wouldLookFull ? least : rounded(got));
    assertThat(whole.maxima().stream().mapToInt(Integer::intValue).sum()).isEqualTo(rounded(all));
    for (int i = 0; i < checks.size(); i++) {
      assertThat(whole.points().get(i)).isBetween(0, whole.maxima().get(i));
      assertThat(difference(checks.get(i).check().points(), whole.points().get(i)))
          .isLessThan(BigDecimal.ONE);
      assertThat(difference(checks.get(i).check().maximum(), whole.maxima().get(i)))
          .isLessThan(BigDecimal.valueOf(2));
      for (int j = 0; j < checks.size(); j++) {
        if (checks.get(i).check().points().compareTo(checks.get(j).check().points()) > 0) {
          assertThat(whole.points().get(i)).isGreaterThanOrEqualTo(whole.points().get(j));
        }
      }
    }
  }

  /** Where a course is worth a whole number of points, as nearly all are. */
  @Property(tries = 300)
  void onlyWhatIsAllRightLooksFull(
      @ForAll @IntRange(min = 0, max = 20_000_000) int lost,
      @ForAll @IntRange(min = 1, max = 6) int checks) {
    BigDecimal missing = BigDecimal.valueOf(lost, 6);
    Scorecard card = AnyScorecard.of(20, checks, missing);
    WholePoints whole = WholePoints.of(Graded.of(card, false, Graded.Scoring.ALL).checks());
    assertThat(whole.sum() == 20 * checks).isEqualTo(lost == 0);
  }

  @Property(tries = 60)
  void gradescopesTestsSumToTheAssignmentsPointsAndNoneGetsMore(
      @ForAll("scorecards") Scorecard card, @ForAll @IntRange(min = 1, max = 400) int quarters)
      throws Exception {
    BigDecimal total = Shares.plain(BigDecimal.valueOf(quarters * 25L, 2));
    SubmissionFormat format = (SubmissionFormat) Formats.find("gradescope").orElseThrow();
    Graded graded = Graded.of(card, false, Graded.Scoring.ALL);
    Settings settings = Settings.of(format, Map.of("total", total.toPlainString()));
    JsonNode root = new JsonMapper().readTree(format.write(graded, settings).get(0).text());
    BigDecimal maximum = BigDecimal.ZERO;
    BigDecimal score = BigDecimal.ZERO;
    for (JsonNode test : root.path("tests")) {
      BigDecimal most = number(test, "max_score");
      BigDecimal got = number(test, "score");
      maximum = maximum.add(most);
      score = score.add(got);
      assertThat(got).isNotNegative();
      if (most.signum() > 0) {
        assertThat(got).isLessThanOrEqualTo(most);
        assertThat(got.compareTo(most) == 0)
            .isEqualTo(test.path("status").asText().equals("passed"));
      }
    }
    assertThat(maximum).isEqualByComparingTo(total);
    assertThat(score).isEqualByComparingTo(number(root, "score"));
  }

  @Property(tries = 60)
  void classroom50sScoreIsFullIfTheGradeIs(@ForAll("scorecards") Scorecard card) throws Exception {
    Graded graded = Graded.of(card, false, Graded.Scoring.ALL);
    Format format = Formats.find("classroom50").orElseThrow();
    JsonNode root =
        new JsonMapper()
            .readTree(
                Objects.requireNonNull(FormatsTest.written(format, graded).get("result.json")));
    if (graded.points().compareTo(graded.maximum()) >= 0) {
      assertThat(root.path("score").asInt()).isEqualTo(root.path("max-score").asInt());
    }
  }

  private static BigDecimal number(JsonNode node, String key) {
    return new BigDecimal(node.path(key).asText());
  }

  private static BigDecimal difference(BigDecimal exact, int whole) {
    return exact.subtract(BigDecimal.valueOf(whole)).abs();
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int rounded(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
