package dev.assay.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.solutions.interventions.Notebook;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README says what is so. */
class ReadmeTest {
  private static final Set<String> GOALS = Set.of("test", "verify", "spotless:apply");
  private static final String SUBMISSION = "-Dsubmission=";
  private static final String EXERCISE = "-Dexercise=";

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
  void itCountsTheKnownMistakes() {
    assertThat(readme.mistakes()).isEqualTo(Misconceptions.all().size());
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
