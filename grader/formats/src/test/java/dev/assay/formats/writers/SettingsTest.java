package dev.assay.formats.writers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.formats.Cases;
import dev.assay.formats.Document;
import dev.assay.formats.Formats;
import dev.assay.formats.Graded;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single formats can be set to. */
class SettingsTest {
  @ParameterizedTest
  @CsvSource({"partial, 20.0", "partial, 7", "full, 0.5", "hidden, 250", "zero, 3"})
  void gradescopeScalesAllPointsToTheAssignmentsExactly(String name, String total)
      throws Exception {
    JsonNode root = json(write(new Gradescope(), name, Map.of("total", total)).get(0));
    BigDecimal maximum = BigDecimal.ZERO;
    BigDecimal score = BigDecimal.ZERO;
    for (JsonNode test : root.path("tests")) {
      maximum = maximum.add(number(test, "max_score"));
      score = score.add(number(test, "score"));
    }
    assertThat(maximum).isEqualByComparingTo(total);
    assertThat(number(root, "score")).isEqualByComparingTo(score);
    Graded graded = Cases.graded(name);
    BigDecimal share = graded.points().divide(graded.maximum());
    assertThat(score.subtract(share.multiply(new BigDecimal(total))).abs())
        .isLessThan(new BigDecimal("0.00001"));
  }

  @ParameterizedTest
  @CsvSource({
    "full, 0, 100, 100",
    "full, 1, 6, 6",
    "zero, 1, 6, 1",
    "zero, -5, 5, -5",
    "partial, 0, 10, 6.66666",
    "partial, 1, 6, 4.33333",
    "hidden, 0, 20, 11"
  })
  void vplGradesWithinTheActivitysRange(String name, String least, String most, String grade) {
    String text =
        write(new Vpl(), name, Map.of("grade-min", least, "grade-max", most)).get(0).text();
    assertThat(text).endsWith("\nGrade :=>> " + grade + "\n");
  }

  @Test
  void courseraWritesAPageOfPlainTextIfThatIsAskedFor() throws Exception {
    List<Document> documents = write(new Coursera(), "hostile", Map.of("feedback", "txt"));
    assertThat(documents).extracting(Document::path).contains("txtFeedback.txt");
    assertThat(json(documents.get(0)).path("feedbackType").asText()).isEqualTo("TXT");
  }

  @ParameterizedTest
  @CsvSource({
    "exercise, 1, 0.25",
    "exercise, 2, 0.5",
    "exercise, bonus, 1",
    "check, 1/asks-once, 1",
    "check, 1/size, 0",
    "check, 2/hidden-two, 1"
  })
  void submittyGradesThePartThatATestCaseIsAbout(String setting, String value, String score)
      throws Exception {
    JsonNode data =
        json(write(new Submitty(), "hidden", Map.of(setting, value)).get(0)).path("data");
    assertThat(number(data, "score")).isEqualByComparingTo(score);
    assertThat(data.toString()).doesNotContain(Cases.SECRETS);
  }

  @ParameterizedTest
  @CsvSource({
    "gradescope, total, many",
    "gradescope, total, 0",
    "gradescope, total, 0.0000001",
    "vpl, grade-max, -1",
    "vpl, grade-min, low",
    "coursera, feedback, pdf",
    "submitty, exercise, 7",
    "submitty, check, 1/none"
  })
  void whatMakesNoSenseIsAnErrorThatNamesTheSetting(String format, String setting, String value) {
    SubmissionFormat writer = (SubmissionFormat) Formats.find(format).orElseThrow();
    assertThatThrownBy(() -> write(writer, "partial", Map.of(setting, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(setting)
        .hasMessageContaining(value);
  }

  @Test
  void submittyRefusesAnExerciseTogetherWithACheck() {
    assertThatThrownBy(
            () -> write(new Submitty(), "full", Map.of("exercise", "1", "check", "1/size")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one of the two");
  }

  private static List<Document> write(
      SubmissionFormat format, String name, Map<String, String> chosen) {
    return format.write(Cases.graded(name), Settings.of(format, chosen));
  }

  private static JsonNode json(Document document) throws Exception {
    return new JsonMapper().readTree(document.text());
  }

  private static BigDecimal number(JsonNode node, String key) {
    return new BigDecimal(node.path(key).asText());
  }
}
