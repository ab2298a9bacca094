package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.app.ExitCode;
import dev.assay.engine.course.CoursePackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A check of the course that breaks, told to platforms by the whole program: a right submission
 * gets what the platform has for a failure of the grader, and not what its other checks gave it.
 */
@Timeout(300)
class GraderErrorTest {
  private static final Path TARGET = Path.of(System.getProperty("basedir", ".")).resolve("target");
  private static final String WHY = "2/breaks: The check itself failed";

  @TempDir private Path root;

  @Test
  void gradescopeSaysThatTheAutograderFailed() throws Exception {
    Machine.Ended ended = grade("gradescope", "autograder/submission", Map.of());

    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.DONE.code());
    JsonNode result = json("gradescope", "autograder/results/results.json");
    assertThat(result.path("score").asInt()).isZero();
    assertThat(result.path("output").asText()).contains("not your fault");
    assertThat(result.path("tests")).hasSize(1);
    assertThat(result.at("/tests/0/output").asText()).contains(WHY);
  }

  @Test
  void prairieLearnTakesItForNotGradable() throws Exception {
    Machine.Ended ended = grade("prairielearn", "grade/student", Map.of());

    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.DONE.code());
    JsonNode result = json("prairielearn", "grade/results/results.json");
    assertThat(result.path("gradable").asBoolean(true)).isFalse();
    assertThat(result.has("score")).isFalse();
    assertThat(result.toString()).contains("not your fault");
    assertThat(ended.err()).contains(WHY);
  }

  @Test
  void inginiousTakesItForACrash() throws Exception {
    Machine.Ended ended = grade("inginious", "task/student", Map.of());

    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.DONE.code());
    JsonNode result = json("inginious", ".__output/__feedback.json");
    assertThat(result.path("result").asText()).isEqualTo("crash");
    assertThat(result.has("grade")).isFalse();
    assertThat(ended.err()).contains(WHY);
  }

  @Test
  void githubsJobFailsAndHasNothingToReport() throws Exception {
    Machine.Ended ended =
        grade(
            "github",
            "work",
            Map.of(
                "GITHUB_WORKSPACE", "/work",
                "GITHUB_STEP_SUMMARY", "/summary",
                "GITHUB_OUTPUT", "/output"));

    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.GRADER_FAULT.code());
    assertThat(root.resolve("summary")).content().contains("not your fault");
    String output = Files.readString(root.resolve("output")).replaceFirst("^result=", "");
    assertThat(Bundled.violations("github-classroom", Map.of("result.txt", output))).isEmpty();
    JsonNode result = new JsonMapper().readTree(Base64.getDecoder().decode(output.strip()));
    assertThat(result.path("status").asText()).isEqualTo("error");
    assertThat(result.path("max_score").asInt()).isZero();
  }

  @Test
  void withoutTheBrokenCheckTheSameSubmissionIsGraded() throws Exception {
    Machine.Ended ended = grade("gradescope", "autograder/submission", Map.of("UNBROKEN", "yes"));

    assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.DONE.code());
    JsonNode result = json("gradescope", "autograder/results/results.json");
    assertThat(result.path("score").asInt()).isEqualTo(10);
  }

  private JsonNode json(String format, String file) throws IOException {
    Path path = root.resolve(file);
    String text = Files.readString(path);
    String name = path.getFileName().toString();
    assertThat(Bundled.violations(format, Map.of(name, text))).isEmpty();
    return new JsonMapper().readTree(text);
  }

  /** The packaged program, with a second course beside the one that it has. */
  private Machine.Ended grade(String platform, String folder, Map<String, String> environment)
      throws Exception {
    Submissions.RIGHT.into(root.resolve(folder));
    Path services = Files.createDirectories(root.resolve("more/META-INF/services"));
    Files.writeString(
        services.resolve(CoursePackage.class.getName()), BreakingCourse.class.getName() + "\n");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(
                    ":",
                    root.resolve("more").toString(),
                    TARGET.resolve("test-classes").toString(),
                    TARGET.resolve("classes").toString(),
                    TARGET.resolve("classes/lib") + "/*"),
                "dev.assay.app.Assay"));
    command.addAll(List.of("grade", "--platform", platform, "--platform-root", root.toString()));
    command.addAll(List.of("--course", "breaking", "--isolation", "process"));
    Path out = root.resolve("out.txt");
    Path err = root.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new Machine.Ended(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
