package dev.assay.app.regrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What two scorecards of a student tell, and what a class of them adds up to. */
class ChangesTest {
  private static final String OLD =
      card(
          "s1",
          "c1",
          8,
          check("shape", "is a matrix", "passed", 3, 3),
          check("gone", "x", "passed", 5, 5));

  @Test
  void namesEachCheckThatEndsOtherwiseAndWhy() throws Exception {
    String now =
        card(
            "s1",
            "c2",
            4,
            check("shape", "is a matrix", "passed", 4, 4),
            check("size", "is big", "wrong", 0, 2));
    List<CheckChange> changes = Cards.changes(json(OLD), json(now));
    assertThat(changes)
        .extracting(CheckChange::check)
        .containsExactly("2/shape", "2/size", "2/gone");
    assertThat(changes)
        .extracting(CheckChange::why)
        .containsExactly(
            "it is worth 4, and was worth 3",
            "the check is new",
            "there is no such check any more");
    assertThat(changes)
        .extracting(change -> change.change().toPlainString())
        .containsExactly("1", "0", "-5");
  }

  @Test
  void blamesWhateverIsNotAsItWas() throws Exception {
    String now =
        card(
            "s2",
            "c2",
            5,
            check("shape", "is square", "wrong", 0, 3),
            check("gone", "x", "passed", 5, 5));
    assertThat(Causes.between(json(OLD), json(now)))
        .containsExactly("the submission has changed", "the course has changed");
    assertThat(Cards.changes(json(OLD), json(now)))
        .extracting(CheckChange::why)
        .containsExactly(
            "it says \"is square\" now; the submission has changed, the course has changed");
    assertThat(Causes.between(json(OLD), json(OLD.replace("\"seed\":1", "\"seed\":2"))))
        .containsExactly("another seed");
  }

  @Test
  void takesNoNoticeOfHowLongItTook() throws Exception {
    String slower = OLD.replace("\"millis\":1", "\"millis\":2");
    assertThat(Cards.same(json(OLD), json(slower))).isTrue();
    assertThat(Cards.same(json(OLD), json(OLD.replace("c1", "c2")))).isFalse();
  }

  @Test
  void putsWhoLosesMostFirstAndLeavesOutWhoStays() {
    Changes changes =
        Changes.of(
            List.of(
                student("stays", 10, 10),
                student("gains", 10, 12),
                student("loses", 10, 9),
                student("falls", 10, 2),
                student("rises", 10, 20)));
    assertThat(changes.changed())
        .extracting(StudentChange::id)
        .containsExactly("falls", "loses", "rises", "gains");
    Summary summary = changes.summary();
    assertThat(summary.students()).isEqualTo(5);
    assertThat(summary.changed()).isEqualTo(4);
    assertThat(summary.meanOfThose()).contains(new BigDecimal("0.75"));
    assertThat(summary.meanOfAll()).contains(new BigDecimal("0.60"));
    assertThat(summary.mostDown().orElseThrow().id()).isEqualTo("falls");
    assertThat(summary.mostUp().orElseThrow().id()).isEqualTo("rises");
  }

  @Test
  void hasNoMeanOfNobody() {
    Summary summary = Changes.of(List.of(student("stays", 10, 10))).summary();
    assertThat(summary.meanOfThose()).isEmpty();
    assertThat(summary.mostUp()).isEmpty();
    assertThat(Texts.lines(Changes.of(List.of(student("stays", 10, 10)))))
        .containsExactly("0 of 1 students change, 0 of them in points.");
  }

  @Test
  void tellsWhoseGradeStaysInALine() {
    CheckChange other = new CheckChange("2/size", Optional.empty(), Optional.empty(), "x");
    List<StudentChange> students =
        List.of(student("ada", 5, 5, List.of(other)), student("bob", 5, 5, List.of(other)));
    assertThat(Texts.lines(Changes.of(students)))
        .endsWith("Some checks end otherwise, and the grade stays:", "  ada, bob");
  }

  private static StudentChange student(String id, int before, int after) {
    return student(id, before, after, List.of());
  }

  private static StudentChange student(String id, int before, int after, List<CheckChange> checks) {
    return new StudentChange(
        id,
        id,
        Optional.of(new BigDecimal(before)),
        new BigDecimal(after),
        new BigDecimal(after - before),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        checks);
  }

  private static JsonNode json(String text) throws Exception {
    return new JsonMapper().readTree(text);
  }

  private static String card(String submission, String course, int points, String... checks) {
    return """
        {"tool":{"digest":"t"},"course":{"version":"1","digest":"%s"},"submission":{"digest":"%s"},
        "seed":1,"totals":{"points":%d},"exercises":[{"id":"2","checks":[%s]}],
        "timing":{"millis":1}}
        """
        .formatted(course, submission, points, String.join(",", checks));
  }

  private static String check(String id, String title, String status, int points, int maximum) {
    return """
        {"id":"%s","title":"%s","status":"%s","points":%d,"maximum":%d}"""
        .formatted(id, title, status, points, maximum);
  }
}
