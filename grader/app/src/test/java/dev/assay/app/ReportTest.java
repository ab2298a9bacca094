package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    assertThat(ended.err()).contains("No page could be made of:", "aaa.json", "no scorecard");
    assertThat(names("pages")).containsExactly("bob.html", "grace.html");
  }

  @Test
  void saysWhatItNeedsWhereThereIsNothing() {
    Ended ended = Commands.here("report", folder, "--out", folder.resolve("pages"));
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(ended.err()).contains("no folder of results", "assay grade");
  }

  private Path graded() throws IOException {
    Path results = folder.resolve("results");
    Ended ended =
        Commands.here(
            "grade",
            Examples.ALL,
            "--only",
            "bob,grace",
            "--isolation",
            "process",
            "--out",
            results);
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
