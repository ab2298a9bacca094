package dev.assay.app.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.assay.app.Courses;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/**
 * The item analysis of the example class, which {@code src/test/scipy/item_analysis.py} computed
 * with SciPy from the same gradebook.
 */
class SciPyTest {
  private static final double CLOSE = 1e-12;

  @Test
  void agreesOnEveryCheck() throws Exception {
    JsonNode golden = golden();
    ItemAnalysis analysis = analysis();
    assertThat(analysis.students()).isEqualTo(golden.path("students").asInt());
    assertThat(analysis.items()).hasSize(golden.path("items").size()).hasSizeGreaterThan(40);
    for (ItemStatistics item : analysis.items()) {
      JsonNode want = golden.path("items").path(item.exercise() + "/" + item.check());
      close(item.difficulty(), want.path("difficulty"));
      close(item.discrimination(), want.path("discrimination"));
      close(item.upperLower(), want.path("upperLower"));
    }
  }

  @Test
  void agreesOnEveryExerciseAndOnAllOfThem() throws Exception {
    JsonNode golden = golden();
    for (ExerciseStatistics exercise : analysis().exercises()) {
      JsonNode want = golden.path("exercises").path(exercise.exercise());
      close(exercise.mean(), want.path("mean"));
      close(exercise.deviation(), want.path("deviation"));
      close(exercise.alpha(), want.path("alpha"));
      close(exercise.error(), want.path("error"));
      List<Double> quantiles = new ArrayList<>();
      want.path("quantiles").forEach(each -> quantiles.add(each.asDouble()));
      assertThat(exercise.quantiles()).isEqualTo(quantiles);
    }
  }

  @Test
  void followsItsSchema() throws Exception {
    assertThat(ItemsSchema.violations(ItemTables.json(analysis()))).isEmpty();
  }

  private static void close(Statistic is, JsonNode want) {
    assertThat(want.isNumber()).as("there is a golden number").isTrue();
    assertThat(is.value().orElseThrow()).isCloseTo(want.asDouble(), within(CLOSE));
  }

  private static ItemAnalysis analysis() throws Exception {
    List<Item> items = Item.of(Courses.find("").course());
    List<List<Answer>> rows = new ArrayList<>();
    try (InputStream in = resource("example-class.csv");
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(in)) {
      for (NamedCsvRecord each : csv) {
        Map<String, String> row = each.getFieldsAsMap();
        rows.add(items.stream().map(item -> answer(row, item)).toList());
      }
    }
    return ItemAnalysis.of(new Sheet(items, rows));
  }

  private static Answer answer(Map<String, String> row, Item item) {
    double points = Double.parseDouble(Objects.requireNonNull(row.get(item.name())));
    return new Answer(
        points > 0 ? Answer.Kind.PASSED : Answer.Kind.FAILED, points, OptionalLong.empty());
  }

  private static JsonNode golden() throws IOException {
    try (InputStream in = resource("example-class.golden.json")) {
      return new JsonMapper().readTree(in);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SciPyTest.class.getResourceAsStream(name));
  }
}
