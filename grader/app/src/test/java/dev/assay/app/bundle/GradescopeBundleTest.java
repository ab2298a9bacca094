package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Gradescope bundle, built and run as Gradescope does, from the zip alone. */
@Timeout(300)
class GradescopeBundleTest {
  private static final String METADATA =
      """
      {"id": 7, "created_at": "2026-11-01T10:00:00.000000-07:00",
       "assignment": {"due_date": "2026-12-01T10:00:00.000000-07:00", "total_points": "100.0"},
       "users": [{"id": 11, "email": "a@example.org"}], "previous_submissions": []}
      """;

  @TempDir static Path temporary;
  private static Machine root = new Machine(Path.of(""), Machine.ROOT);

  @BeforeAll
  static void gradescopeBuildsTheImage() throws Exception {
    Machine.assumeAllowed();
    root = new Machine(Files.createDirectory(temporary.resolve("top")), Machine.ROOT);
    Path zip = Bundled.make(temporary.resolve("bundle.zip"), "gradescope");
    Bundled.unpack(zip, root.path("/autograder/source"));
    Files.delete(zip);
    Machine.Ended ended = root.run("bash", "-c", "/autograder/source/setup.sh");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("process     yes").doesNotContain("no archive");
    Files.copy(
        root.path("/autograder/source/run_autograder"), root.path("/autograder/run_autograder"));
    root.path("/autograder/run_autograder").toFile().setExecutable(true, false);
    Files.writeString(root.path("/autograder/submission_metadata.json"), METADATA);
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, 0, 110, namespaces|landlock",
    "WRONG, 0, 37, namespaces|landlock",
    "ENDLESS, 0, 70, namespaces|landlock",
    "HOSTILE, 0, 0, namespaces|landlock",
    "RIGHT, 65534, 110, landlock",
    "WRONG, 65534, 37, landlock",
    "ENDLESS, 65534, 70, landlock",
    "HOSTILE, 65534, 0, landlock"
  })
  void leavesTheResultThatGradescopeReads(
      Submissions submission, int user, int points, String levels) throws Exception {
    Machine.Ended ended = graded(submission, user);

    String text = Files.readString(root.path("/autograder/results/results.json"));
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(Bundled.violations("gradescope", Map.of("results.json", text))).isEmpty();
    JsonNode results = new JsonMapper().readTree(text);
    assertThat(results.path("score").decimalValue()).isEqualByComparingTo(String.valueOf(points));
    assertThat(results.path("output").asText()).containsPattern("isolation +(" + levels + ")");
    assertThat(ended.out() + ended.err()).doesNotContain("FORGED");
    assertThat(root.path("/autograder/results").toFile().list()).containsOnly("results.json");
  }

  @Test
  void leavesAResultThatIsNoGradeIfTheGraderIsKilled() throws Exception {
    Path java = Files.createDirectories(root.path("/broken/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nkill -9 $$\n");
    assertThat(java.toFile().setExecutable(true, false)).isTrue();

    Machine.Ended ended = run(Submissions.RIGHT, Machine.ROOT, "/broken");

    assertNoGrade(ended, "ended without a result");
  }

  @Test
  void leavesAResultThatIsNoGradeIfNothingWasHandedIn() throws Exception {
    Files.createDirectories(root.path("/autograder/results"));
    Path submission = root.path("/autograder/submission");
    Submissions.RIGHT.into(submission);
    Files.move(submission, root.path("/autograder/elsewhere"));

    Machine.Ended ended = root.run("/autograder/run_autograder");

    Files.move(root.path("/autograder/elsewhere"), submission);
    assertNoGrade(ended, "There is no submission at /autograder/submission");
  }

  private static void assertNoGrade(Machine.Ended ended, String why) throws IOException {
    String text = Files.readString(root.path("/autograder/results/results.json"));
    assertThat(ended.code()).isZero();
    assertThat(Bundled.violations("gradescope", Map.of("results.json", text))).isEmpty();
    JsonNode results = new JsonMapper().readTree(text);
    assertThat(results.path("score").asInt()).isZero();
    assertThat(results.path("output").asText()).contains("not your fault");
    assertThat(results.at("/tests/0/output").asText()).contains(why);
  }

  private static Machine.Ended graded(Submissions submission, int user) throws Exception {
    return run(submission, user, System.getProperty("java.home"));
  }

  private static Machine.Ended run(Submissions submission, int user, String java) throws Exception {
    Machine machine = root.as(user);
    submission.into(root.path("/autograder/submission"));
    machine.folder("/autograder/results");
    return machine.run("env", "JAVA_HOME=" + java, "/autograder/run_autograder");
  }
}
