package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code assay report}, on what {@code assay grade} left. */
class ReportTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void writesAPageForEachStudentAndNothingElse() throws IOException {
    Path results = graded();
    Ended ended = Commands.here("report", results, "--out", folder.resolve("pages"));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .isEqualTo(
            "2 pages in "
                + folder.resolve("pages")
                + ".\nThe instructor's site: "
                + folder.resolve("pages/staff/index.html")
                + ".\n");
    assertThat(names("pages")).containsExactly("bob.html", "grace.html");
    assertThat(page("pages", "bob"))
        .contains("What to do next", "Your activity", "more were run, too")
        .doesNotContain("never shown to students");
  }

  @Test
  void aClassGetsASiteWhoseLinksLeadToPages() throws IOException {
    assertThat(Commands.here("report", graded(), "--out", folder.resolve("p")).code()).isZero();
    assertThat(page("p/staff", "gradebook")).contains("href=\"students/bob.html\"");
    assertThat(page("p/staff/students", "bob")).contains("never shown to students");
    assertThat(Files.readString(folder.resolve("p/staff/gradebook.csv"))).contains("\r\nbob,");
  }

  @Test
  void staffGetsPagesOfTheFullScorecards() throws IOException {
    assertThat(Commands.here("report", graded(), "--out", folder.resolve("s"), "--staff").code())
        .isZero();
    assertThat(page("s", "bob")).contains("never shown to students");
  }

  @Test
  void makesNoStudentsPageOfAFullScorecard() throws IOException {
    Path full = graded().resolve("scorecards/bob.json");
    Ended ended = Commands.here("report", full, "--out", folder.resolve("pages"));
    assertThat(ended.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(ended.err()).contains("bob.json", "hidden checks, which no student may see");
    assertThat(names("pages")).isEmpty();
  }

  @Test
  void aBrokenScorecardCostsItsOwnPageOnly() throws IOException {
    Path results = graded();
    Files.writeString(results.resolve("students/aaa.json"), "{\"schema\": 1");
    Ended ended = Commands.here("report", results, "--out", folder.resolve("pages"));
    assertThat(ended.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(ended.err())
        .contains(
            "These could not be read; everything else is there:", "aaa.json: it is not the JSON");
    assertThat(names("pages")).containsExactly("bob.html", "grace.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"schema\": 1", "{}", "[]", ""})
  void aBrokenScorecardIsListedOnTheSiteWhichHasTheRest(String broken) throws IOException {
    Path results = graded();
    Path card = results.resolve("scorecards/bob.json");
    Files.writeString(card, broken);
    Ended ended = Commands.here("report", results, "--out", folder.resolve("p"));
    assertThat(ended.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(ended.err())
        .containsOnlyOnce(card + ": it is not the JSON that it should be")
        .contains("\"assay grade\" into the same folder makes them anew.");
    assertThat(page("p/staff", "index"))
        .contains("What could not be read", card.toString(), "grade again into the same folder");
    assertThat(page("p/staff", "gradebook"))
        .contains("students/grace.html", "graded, scorecard unreadable")
        .doesNotContain("students/bob.html");
    assertThat(names("p/staff/students")).containsExactly("grace.html");
    assertThat(names("p")).as("bob's own page is made of another file").contains("bob.html");
  }

  @Test
  void aScorecardOrGradesThatAreGoneCostNoOther() throws IOException {
    Path results = graded();
    Files.delete(results.resolve("scorecards/bob.json"));
    Files.writeString(results.resolve("grades.json"), "{");
    Ended ended = Commands.here("report", results, "--out", folder.resolve("p"));
    assertThat(ended.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(ended.err()).contains("bob.json: there is no such file", "grades.json: it is not");
    assertThat(page("p/staff", "index")).contains("bob.json", "grades.json");
    assertThat(page("p/staff", "gradebook")).contains("students/grace.html");
  }

  @Test
  void theGradebookSaysWhatChangedAGradeAndWhy() throws IOException {
    Path settings = Files.createDirectories(folder.resolve("settings"));
    Files.writeString(
        settings.resolve("times.csv"),
        "student,submitted_at\nbob,2026-11-21T12:00:00Z\ngrace,2026-11-01T12:00:00Z\n");
    Files.writeString(
        settings.resolve("grader.yaml"),
        "due: 2026-11-20T12:00:00Z\nsubmitted: times.csv\nlate: {penalty: 10% per day}\n");
    Files.writeString(
        settings.resolve("adjustments.yaml"),
        "students: {bob: {adjust: [{points: -2, reason: no name in the file, by: Eva}]}}\n");
    Path results =
        graded(
            "--config",
            settings.resolve("grader.yaml").toString(),
            "--adjust",
            settings.resolve("adjustments.yaml").toString());
    assertThat(Commands.here("report", results, "--out", folder.resolve("p")).code()).isZero();
    assertThat(page("p/staff", "gradebook"))
        .contains("href=\"#steps:student=bob\"", "no name in the file", "How grades came about")
        .contains("started day");
    List<String> rows = Files.readAllLines(folder.resolve("p/staff/gradebook.csv"));
    assertThat(rows.get(0)).contains("points,late_penalty,adjustment,final,why");
    assertThat(rows)
        .anyMatch(row -> row.startsWith("bob,37,-3.7,-2,31.3,"))
        .anyMatch(row -> row.startsWith("grace,110,0,0,110,,"));
    assertThat(Files.readString(folder.resolve("p/staff/steps.json")))
        .contains("\"points\":-2,\"after\":31.3,\"step\":\"adjustment\"", "\"by\":\"Eva\"")
        .doesNotContain("grace");
  }

  @Test
  void theGradebookHasNoColumnsForWhatChangedNothing() throws IOException {
    assertThat(Commands.here("report", graded(), "--out", folder.resolve("p")).code()).isZero();
    assertThat(page("p/staff", "gradebook"))
        .contains("the points are final")
        .doesNotContain("late_penalty", "How grades came about");
  }

  @Test
  void thereIsAFeedbackPageOnlyIfAnybodySaidAnything() throws IOException {
    Path results = graded();
    assertThat(Commands.here("report", results, "--out", folder.resolve("p")).code()).isZero();
    assertThat(names("p/staff")).doesNotContain("feedback.html");
    assertThat(page("p/staff", "index"))
        .contains("Nobody handed in feedback")
        .doesNotContain("feedback.html");
    Files.createDirectories(results.resolve("feedback"));
    Files.writeString(
        results.resolve("feedback/bob.jsonl"),
        "{\"schema\":\"assay/feedback/1\",\"exercise\":\"2\",\"clear\":4,\"hard\":2,\"minutes\":50,"
            + "\"text\":\"Lesson 2 helped\",\"at\":\"2026-11-20T12:00:00Z\"}\n");
    assertThat(Commands.here("report", results, "--out", folder.resolve("q")).code()).isZero();
    assertThat(page("q/staff", "feedback")).contains("Lesson 2 helped");
  }

  @Test
  void aMistakesNameLeadsToThoseWhoMakeItInThatExercise() throws IOException {
    assertThat(Commands.here("report", graded(), "--out", folder.resolve("p")).code()).isZero();
    assertThat(page("p/staff", "mistakes"))
        .contains("href=\"#who:exercise=2&amp;mistake=transposed\"");
  }

  @Test
  void saysWhatItNeedsWhereThereIsNothing() {
    Ended ended = Commands.here("report", folder, "--out", folder.resolve("pages"));
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(ended.err()).contains("no folder of results", "assay grade");
  }

  private Path graded(String... more) throws IOException {
    Path results = folder.resolve("results");
    List<Object> words =
        new ArrayList<>(
            List.of(
                "grade",
                Examples.ALL,
                "--only",
                "bob,grace",
                "--isolation",
                "process",
                "--out",
                results));
    words.addAll(List.of(more));
    Ended ended = Commands.here(words.toArray());
    assertThat(ended.code()).as(ended.err()).isZero();
    return results;
  }

  private String page(String where, String id) throws IOException {
    return Files.readString(folder.resolve(where).resolve(id + ".html"));
  }

  private Stream<String> names(String where) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(where))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }
}
