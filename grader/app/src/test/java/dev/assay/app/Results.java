package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.assay.engine.scorecard.ValidScorecards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a run left in its folder.
 *
 * @param folder the folder of results
 */
record Results(Path folder) {
  /** A student's scorecard, as a file. */
  Path file(String student) {
    return folder.resolve("scorecards").resolve(student + ".json");
  }

  /** What a student may see of it, as a file. */
  Path studentFile(String student) {
    return folder.resolve("students").resolve(student + ".json");
  }

  /** A student's scorecard. */
  JsonNode scorecard(String student) throws IOException {
    return new JsonMapper().readTree(file(student).toFile());
  }

  /** All scorecards by student, none of which may be torn or off its schema. */
  Map<String, String> scorecards() throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Path file : files()) {
      String text = Files.readString(file);
      assertThat(ValidScorecards.violations(text)).as("of %s", file).isEmpty();
      all.put(file.getFileName().toString().replace(".json", ""), text);
    }
    return all;
  }

  /** All scorecards by student, up to the one part that may differ between two runs. */
  Map<String, String> scorecardsWithoutTiming() throws IOException {
    Map<String, String> all = scorecards();
    all.replaceAll((student, text) -> withoutTimingText(text));
    return all;
  }

  /** A student's scorecard, up to that part. */
  String withoutTiming(String student) throws IOException {
    return withoutTimingText(Files.readString(file(student)));
  }

  private static String withoutTimingText(String scorecard) {
    assertThat(scorecard).containsOnlyOnce("\"timing\"");
    return scorecard.substring(0, scorecard.indexOf("\"timing\""));
  }

  /** When each scorecard was written. */
  Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> all = new TreeMap<>();
    for (Path file : files()) {
      all.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
    }
    return all;
  }

  /** What {@code run.json} says. */
  JsonNode run() throws IOException {
    return new JsonMapper().readTree(folder.resolve("run.json").toFile());
  }

  /** Where a student stands by {@code run.json}. */
  JsonNode standing(String student) throws IOException {
    for (JsonNode each : run().path("students")) {
      if (each.path("id").asText().equals(student)) {
        return each;
      }
    }
    throw new AssertionError("There is no " + student + " in run.json");
  }

  /** The rows of the gradebook by student, each by column. */
  Map<String, Map<String, String>> gradebook() throws IOException {
    Map<String, Map<String, String>> rows = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofNamedCsvRecord(folder.resolve("gradebook.csv"))) {
      csv.forEach(row -> rows.put(row.getField("student"), row.getFieldsAsMap()));
    }
    return rows;
  }

  /** A student's row of the gradebook by column. */
  Map<String, String> row(String student) throws IOException {
    Map<String, String> row = gradebook().get(student);
    assertThat(row).as("the row of %s", student).isNotNull();
    return Objects.requireNonNull(row);
  }

  /** Copies the folder and all in it. */
  Results copiedTo(Path target) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Files.copy(path, target.resolve(folder.relativize(path).toString()));
      }
    }
    return new Results(target);
  }

  /** What a killed run was about to write has another name yet, and is none. */
  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("scorecards"))) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList());
    }
  }
}
