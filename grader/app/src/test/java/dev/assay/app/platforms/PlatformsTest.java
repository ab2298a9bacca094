package dev.assay.app.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.app.ExitCode;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Places;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Platforms;
import dev.assay.app.platform.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each platform puts a submission, and where each document of its formats goes. */
class PlatformsTest {
  @TempDir private Path temporary;
  private Places places = Places.in(Path.of(""));

  static List<Platform> all() {
    return Platforms.all();
  }

  @BeforeEach
  void aWorkingFolder() throws Exception {
    places = Places.in(temporary);
    Files.createDirectories(temporary.resolve("here"));
  }

  @ParameterizedTest
  @CsvSource({
    "gradescope, /autograder/submission",
    "prairielearn, /grade/student",
    "coursera, /shared/submission",
    "inginious, /task/student",
    "codio, /home/codio/workspace",
    "exercism, /solution",
    "artemis, /here/assignment",
    "coderunner, /here/submission",
    "pawtograder, /here/submission",
    "autolab, /here/handin",
    "submitty, /here/.",
    "vpl, /here/.",
    "markus, /here/.",
    "autograder-io, /here/.",
    "codegrade, /here/.",
    "classroom50, /here/.",
    "github, /here/."
  })
  void findsTheSubmission(String platform, String folder) throws Exception {
    places.with(folder + "/A.java", "class A {}");
    HandedIn found = Platforms.find(platform).find(places.place(Map.of()));
    assertThat(found.path()).isEqualTo(temporary.resolve(folder.substring(1)));
  }

  @Test
  void everyPlatformIsTriedAbove() {
    assertThat(all()).hasSize(17);
  }

  @ParameterizedTest
  @MethodSource("all")
  void takesAFolderFromTheCommandLineInstead(Platform platform) throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("elsewhere"));
    HandedIn found = platform.find(places.place(Map.of(), folder.toString()));
    assertThat(found.path()).isEqualTo(folder);
    assertThat(found.files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "prairielearn, results.json, /grade/results/results.json",
    "coursera, feedback.json, /shared/feedback.json",
    "coursera, htmlFeedback.html, /shared/htmlFeedback.html",
    "inginious, __feedback.json, /.__output/__feedback.json",
    "exercism, results.json, /output/results.json",
    "submitty, validation_results.json, /here/validation_results.json",
    "artemis, TEST-assay.xml, /here/target/surefire-reports/TEST-assay.xml",
    "pawtograder, feedback.json, /here/feedback.json",
    "classroom50, result.json, /here/result.json"
  })
  void deliversFiles(String platform, String document, String file) throws Exception {
    send(Platforms.find(platform).reports(places.place(Map.of())).get(0), document);
    assertThat(places.text(file)).isEqualTo("text\n");
    assertThat(places.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"coderunner", "vpl", "markus", "autolab", "autograder-io", "github", "codegrade"})
  void deliversToStandardOutputWhereThePlatformListensThere(String platform) throws Exception {
    send(Platforms.find(platform).reports(places.place(Map.of())).get(0), "stdout.txt");
    assertThat(places.out()).isEqualTo("text\n");
  }

  @Test
  void codegradesPointsGoToDescriptor3() throws Exception {
    places.with("/proc/self/fdinfo/3", "flags:\t02\n").with("/proc/self/fd/3", "");
    send(new CodeGrade().reports(places.place(Map.of())).get(0), "fd3.jsonl");
    assertThat(places.text("/proc/self/fd/3")).isEqualTo("text\n");
    assertThat(places.out()).isEmpty();
  }

  @Test
  void githubGetsASummaryAndAnOutputWhereItAsksForThem() throws Exception {
    places.with("/runner/summary", "theirs\n").with("/runner/output", "theirs=1\n");
    Place place =
        places.place(
            Map.of("GITHUB_STEP_SUMMARY", "/runner/summary", "GITHUB_OUTPUT", "/runner/output"));
    for (Report report : new Github().reports(place)) {
      send(report, "x");
    }
    assertThat(places.text("/runner/summary")).isEqualTo("theirs\ntext\n");
    assertThat(places.text("/runner/output")).isEqualTo("theirs=1\nresult=text\n");
    assertThat(places.out()).isEqualTo("text\n");
  }

  @Test
  void exercismNamesFoldersOnTheCommandLine() throws Exception {
    Path in = Files.createDirectory(temporary.resolve("in"));
    Path out = temporary.resolve("out");
    Place place = places.place(Map.of(), "two-fer", in.toString(), out.toString());
    assertThat(new Exercism().find(place).path()).isEqualTo(in);
    send(new Exercism().reports(place).get(0), "results.json");
    assertThat(out.resolve("results.json")).hasContent("text\n");
  }

  @Test
  void vplNamesTheStudentsFilesAndTheScale() throws Exception {
    Map<String, String> newer =
        Map.of("VPL_SUBFILE0", "A.java", "VPL_SUBFILE1", "my B.java", "VPL_SUBFILES", "A.java");
    assertThat(new Vpl().find(places.place(newer)).files()).containsExactly("A.java", "my B.java");
    Map<String, String> older =
        Map.of("VPL_SUBFILES", "A.java\nB.java\n", "VPL_GRADEMAX", "20", "VPL_GRADEMIN", "none");
    assertThat(new Vpl().find(places.place(older)).files()).containsExactly("A.java", "B.java");
    assertThat(new Vpl().reports(places.place(older)).get(0).settings())
        .isEqualTo(Map.of("grade-max", "20"));
  }

  @Test
  void submittyNamesTheFolderOfTheTestCaseUnlessItLeadsOut() throws Exception {
    places.with("/here/test02/A.java", "").with("/elsewhere/A.java", "");
    String input = "{\"testcase_prefix\": \"%s\", \"username\": \"ada\"}";
    places.with("/here/custom_validator_input.json", input.formatted("test02"));
    HandedIn found = new Submitty().find(places.place(Map.of()));
    assertThat(found.path()).isEqualTo(temporary.resolve("here/test02"));
    assertThat(found.id()).isEqualTo("ada");
    places.with("/here/custom_validator_input.json", input.formatted("../elsewhere"));
    assertThat(new Submitty().find(places.place(Map.of())).path())
        .isEqualTo(temporary.resolve("here/."));
  }

  @Test
  void classroom50TellsItsFormatWhatTheEnvironmentSays() {
    Place place = places.place(Map.of("CLASSROOM", "java", "OWNER", "ada", "COMMIT_URL", "u"));
    assertThat(new Classroom50().reports(place).get(0).settings())
        .isEqualTo(Map.of("classroom", "java", "owner", "ada", "commit", "u"));
  }

  @Test
  void whereAFailureLeavesNoResultTheExitCodeSaysIt() {
    assertThat(all())
        .filteredOn(platform -> platform.afterFailure() != ExitCode.DONE)
        .extracting(Platform::name)
        .containsExactly("classroom50", "codio", "github");
  }

  private static void send(Report report, String document) throws Exception {
    report.route().apply(document).send("text\n");
  }
}
