package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code assay grade --platform}, as its words have it. */
@Timeout(60)
class PlatformGradingTest {
  @TempDir private Path root;

  @Test
  void gradesTheOneSubmissionAndPrintsNothing() throws IOException {
    handIn("autograder/submission/in/a/folder");

    Ended ended = graded("--exercise", "1");

    assertThat(ended).isEqualTo(new Ended(0, "", ""));
    assertThat(result().path("score").asInt()).isEqualTo(20);
    assertThat(result().path("output").asText()).contains("isolation   process");
  }

  @Test
  void countsVisibleChecksAloneIfAskedTo() throws IOException {
    handIn("autograder/submission");

    Ended ended = graded("--exercise", "1", "--score", "visible");

    assertThat(ended.code()).isZero();
    assertThat(result().path("score").asInt()).isEqualTo(18);
  }

  @Test
  void anExerciseAloneIsTheWholeAssignmentEvenIfItIsABonus() throws IOException {
    handIn("autograder/submission");

    assertThat(graded("--exercise", "bonus").code()).isZero();

    assertThat(result().path("output").asText()).startsWith("0 of 7 visible points.");
    double maximum = 0;
    for (JsonNode test : result().path("tests")) {
      maximum += test.path("max_score").asDouble();
    }
    assertThat(maximum).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --platform moodle             | There is no platform "moodle". There are: artemis, autograder-io,
          --platform vpl --score some   | --score is one of [all, visible], and not "some".
          --platform vpl --hints 4      | --hints is 0 to 3, and not 4.
          --platform vpl --platform-root /no/such | --platform-root: there is no folder /no/such.
          --force                       | A platform that starts the grader needs --platform
          """)
  void endsWith2ForWordsThatMeanNothing(String words, String says) {
    Ended ended = Commands.here((Object[]) ("grade " + words).split(" "));
    assertThat(ended.err()).contains(says);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
  }

  private void handIn(String folder) throws IOException {
    Path target = Files.createDirectories(root.resolve(folder));
    Files.copy(Examples.ALL.resolve("ada").resolve(Examples.FIRST), target.resolve(Examples.FIRST));
  }

  private Ended graded(Object... more) {
    Object[] words = new Object[7 + more.length];
    Object[] first = {
      "grade", "--platform", "gradescope", "--platform-root", root, "--isolation", "process"
    };
    System.arraycopy(first, 0, words, 0, first.length);
    System.arraycopy(more, 0, words, first.length, more.length);
    return Commands.here(words);
  }

  private JsonNode result() throws IOException {
    return new JsonMapper().readTree(root.resolve("autograder/results/results.json").toFile());
  }
}
