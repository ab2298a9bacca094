package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.engine.scorecard.ValidScorecards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Grading again: what is said before, what is written after, and that nothing is lost. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegradeTest {
  private Results graded = new Results(Path.of(""));
  private Path temporary = Path.of("");
  private Examples examples = new Examples(Path.of(""));
  private Results results = new Results(Path.of(""));

  @BeforeAll
  void gradeAndThenChangeTheCourse(@TempDir Path folder) throws Exception {
    examples =
        new Examples(folder.resolve("class"))
            .handIn("ada", "ada", Examples.FIRST)
            .handIn("bob", "ada", Examples.FIRST)
            .handIn("lena", "lena", Examples.FIRST);
    results = new Results(folder.resolve("out"));
    Ended ended = Commands.here(examples.cheaply(results.folder()));
    assertThat(ended.code()).as(ended.err()).isZero();
    // As if the course had been another, in which ada's size was wrong and all else the same.
    for (String student : List.of("ada", "bob", "lena")) {
      rewrite(student, results.scorecard(student).at("/course/digest").asText(), "sha256:older");
    }
    JsonNode size = results.scorecard("ada").at("/exercises/0/checks");
    assertThat(size.findValuesAsText("id")).contains("size");
    String card = Files.readString(results.file("ada"));
    String start = card.substring(card.indexOf("\"id\" : \"size\""));
    String check = start.substring(0, start.indexOf("\"visibility\""));
    rewrite(
        "ada",
        check,
        check
            .replace("\"passed\"", "\"wrong\"")
            .replace("\"points\" : 3", "\"points\" : 0")
            .replace("\"lost\" : 0", "\"lost\" : 3"));
    rewrite(
        "ada",
        "\"points\" : 20,\n    \"maximum\" : 100",
        "\"points\" : 17,\n    \"maximum\" : 100");
    assertThat(results.scorecard("ada").at("/totals/points").asInt()).isEqualTo(17);
    graded = results;
  }

  @BeforeEach
  void haveResultsOfOnesOwn(@TempDir Path folder) throws Exception {
    temporary = folder;
    results = graded.copiedTo(folder.resolve("out"));
  }

  @Test
  void saysWhoChangesAndWhyAndWritesNothing() throws Exception {
    Map<String, String> before = files();
    Ended ended = regrade();
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains(
            "1 of 3 students change, 1 of them in points.",
            "mean change    +3 of those, +1 of the class",
            "most up        +3  ada",
            "1/size               wrong 0 of 3 -> passed 3 of 3",
            "the course has changed",
            "Nothing is written yet.")
        .doesNotContain("most down", "bob", "lena");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void appliesAPreviewWithoutGradingAgainAndKeepsWhatItReplaces() throws Exception {
    Map<String, String> before = files();
    regrade();
    Results preview = new Results(results.folder().resolve("regrade"));
    Map<String, String> previewed = preview.scorecards();
    Ended applied = regrade("--apply");
    assertThat(applied.code()).as(applied.err()).isZero();
    // Timing included: the very bytes that were shown.
    assertThat(results.scorecards()).isEqualTo(previewed);
    assertThat(results.row("ada")).containsEntry("points", "20").containsEntry("final", "20");
    assertThat(results.standing("ada").path("points").asInt()).isEqualTo(20);
    assertThat(results.folder().resolve("regrade")).doesNotExist();
    Path kept = history().get(0);
    for (String name : before.keySet()) {
      assertThat(kept.resolve(name)).hasContent(before.get(name));
    }
    assertThat(kept.resolve("changes.csv")).content().contains("1/size,wrong,passed,0,3");
    assertThat(ValidScorecards.violations(Files.readString(results.studentFile("ada")))).isEmpty();
    // And then there is nothing to do for anybody.
    assertThat(regrade().out()).contains("0 of 3 students change");
    var times = results.times();
    Commands.here(examples.cheaply(results.folder()));
    assertThat(results.times()).isEqualTo(times);
  }

  @Test
  void neverWritesOverAnEarlierHistory() throws Exception {
    regrade("--apply");
    rewrite("bob", results.scorecard("bob").at("/course/digest").asText(), "sha256:again");
    regrade("--apply");
    assertThat(history()).hasSize(2);
  }

  @Test
  void gradesWithAnotherSeedAndAppliesThatOne() throws Exception {
    Ended ended = regrade("--seed", "4711");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("the course has changed, another seed");
    assertThat(results.run().path("seed").asLong()).isNotEqualTo(4711);
    regrade("--apply");
    assertThat(results.run().path("seed").asLong()).isEqualTo(4711);
    assertThat(results.scorecard("lena").path("seed").asLong()).isEqualTo(4711);
  }

  @Test
  void appliesNothingToStudentsWhoWereNotAskedFor() throws Exception {
    regrade();
    String bob = Files.readString(results.file("bob"));
    regrade("--only", "ada", "--apply");
    assertThat(results.row("ada")).containsEntry("points", "20");
    assertThat(Files.readString(results.file("bob"))).isEqualTo(bob);
  }

  @Test
  void tellsProgramsTheSame() throws Exception {
    List<JsonNode> events = new ArrayList<>();
    for (String line : regrade("--format", "json-lines").out().lines().toList()) {
      events.add(new JsonMapper().readTree(line));
    }
    assertThat(events)
        .extracting(event -> event.path("event").asText())
        .containsExactly("change", "summary");
    assertThat(events.get(0).path("change").asInt()).isEqualTo(3);
    assertThat(events.get(0).at("/checks/0/check").asText()).isEqualTo("1/size");
    assertThat(events.get(1).at("/checks/1~1size/students").asInt()).isEqualTo(1);
    assertThat(regrade("--format", "csv").out())
        .startsWith("\ufeffstudent,name,points_before,points_after,change,")
        .contains("ada,ada,17,20,3,20,20,the course has changed,1/size,wrong,passed,0,3,");
  }

  @Test
  void saysWhereSubmissionsWereIfTheyAreGone() throws Exception {
    Path run = results.folder().resolve("run.json");
    String gone = temporary.resolve("gone").toString();
    Files.writeString(run, Files.readString(run).replace(examples.folder().toString(), gone));
    Ended ended = regrade();
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("The submissions were in " + gone, "assay regrade " + results.folder());
    assertThat(regrade(examples.folder()).out()).contains("1 of 3 students change");
  }

  @Test
  void appliesNothingIfAStudentWouldVanish() throws Exception {
    Examples fewer =
        new Examples(temporary.resolve("class"))
            .handIn("ada", "ada", Examples.FIRST)
            .handIn("lena", "lena", Examples.FIRST);
    Map<String, String> before = files();
    Ended ended = regrade(fewer.folder(), "--apply");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("but no submission any more, of bob.");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void refusesAFolderThatNothingWasGradedInto() {
    Ended ended = Commands.here("regrade", temporary);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("There is no run.json in " + temporary);
  }

  private Ended regrade(Object... more) {
    List<Object> words = new ArrayList<>(List.of("regrade", results.folder()));
    words.addAll(List.of(more));
    return Commands.here(words.toArray());
  }

  private void rewrite(String student, String was, String is) throws IOException {
    String card = Files.readString(results.file(student));
    assertThat(card).contains(was);
    Files.writeString(results.file(student), card.replace(was, is));
  }

  /** All files of the results by name, but previews and locks. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(results.folder())) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = results.folder().relativize(path).toString();
        if (!name.startsWith("regrade") && !name.equals(".lock")) {
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }

  private List<Path> history() throws IOException {
    try (Stream<Path> folders = Files.list(results.folder().resolve("history"))) {
      return folders.sorted().toList();
    }
  }
}
