package dev.assay.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.course.CheckSpec;
import dev.assay.solutions.interventions.Notebook;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README says what is so. */
class ReadmeTest {
  private static final Set<String> GOALS = Set.of("test", "verify", "spotless:apply");
  private static final String SUBMISSION = "-Dsubmission=";
  private static final String EXERCISE = "-Dexercise=";
  private static final String HINTS = "-Dhints=";

  private final Readme readme = new Readme();

  @Test
  void itsCommandsNameWhatExists() {
    assertThat(readme.commands()).hasSizeGreaterThan(4).allSatisfy(ReadmeTest::canRun);
  }

  private static void canRun(String command) {
    for (String word : command.substring("mvn ".length()).split(" +", -1)) {
      if (word.startsWith(SUBMISSION)) {
        assertThat(House.ROOT.resolve(word.substring(SUBMISSION.length()))).isDirectory();
      } else if (word.startsWith(EXERCISE)) {
        String wanted = word.substring(EXERCISE.length());
        assertThat(InterventionsCourse.course().select(wanted)).hasSize(1);
      } else if (word.startsWith(HINTS)) {
        assertThat(word.substring(HINTS.length())).matches("[0-3]");
      } else if (!word.equals("-q")) {
        assertThat(GOALS).contains(word);
      }
    }
  }

  @Test
  void itsFirstPageIsWhatTheProgramPrints(@TempDir Path temporary) throws IOException {
    assertThat(readme.blockWith("Assay: Interventions").strip())
        .isEqualTo(Example.of("ada", temporary).page().strip());
  }

  @Test
  void itsMistakeIsWhatTheProgramPrintsAndWrites(@TempDir Path temporary) throws IOException {
    Example bob = Example.of("bob", temporary);
    assertThat(bob.page()).endsWith("\n\n" + readme.blockWith("Fix first"));
    assertThat(readme.blocks("json"))
        .singleElement()
        .satisfies(json -> assertThat(unindented(bob.json())).contains(unindented(json)));
  }

  @Test
  void itsGradesAreThoseOfTheExamples() {
    List<String> expected =
        House.text(Path.of("fixtures/examples/expected.csv"))
            .lines()
            .skip(1)
            .map(line -> line.split(",", 3))
            .map(cells -> cells[0] + " " + cells[1])
            .toList();
    List<String> shown =
        Pattern.compile("(?m)^ *\\d+/37 +(\\w+) +([0-9.]+) of 100$")
            .matcher(readme.blockWith("37 submissions:"))
            .results()
            .map(grade -> grade.group(1) + " " + grade.group(2))
            .toList();
    assertThat(expected).hasSize(37).containsAll(shown);
    assertThat(shown).hasSizeGreaterThan(3);
  }

  @Test
  void itsLinksLeadSomewhere() {
    assertThat(readme.relativeLinks())
        .hasSizeGreaterThan(3)
        .allSatisfy(link -> assertThat(House.ROOT.resolve(link)).exists());
  }

  @Test
  void itsDigitsAreTheNotebooks() {
    Notebook notebook = Notebook.run();
    assertThat(readme.digits())
        .isEqualTo(
            List.of(notebook.effect(), notebook.estimateCorrelation(), notebook.correlation()));
  }

  @Test
  void itCountsTheChecksThatStudentsSee() {
    List<CheckSpec> checks =
        InterventionsCourse.course().exercises().stream()
            .flatMap(exercise -> exercise.checks().stream())
            .toList();
    long visible = checks.stream().filter(CheckSpec::isVisible).count();
    assertThat(House.text(Path.of("README.md")))
        .contains("runs the " + visible + " visible checks")
        .contains("runs " + (checks.size() - visible) + " checks more");
    assertThat(House.text(Path.of("exercises/lessons/README.md")))
        .contains("You see " + visible + " checks")
        .contains((checks.size() - visible) + " more run");
  }

  @Test
  void itCountsTheKnownMistakes() {
    assertThat(readme.mistakes()).isEqualTo(Misconceptions.all().size());
  }

  @Test
  void itCountsTheFormats() {
    long pages =
        House.files(".md").stream()
            .map(House::slashed)
            .filter(file -> file.startsWith("grader/docs/formats/"))
            .filter(file -> !file.endsWith("/README.md"))
            .count();
    assertThat(House.text(Path.of("README.md"))).contains("README.md): " + pages + " of them");
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
