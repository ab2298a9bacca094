package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The GitHub bundle: the steps of its workflows, run as a runner runs them. Those that need the
 * network are not run, and the folders that they check out are laid.
 */
class GithubBundleTest extends BundleContract {
  private static final String WORKSPACE = "/home/runner/work/course/course";
  private static final String TEMP = "/home/runner/work/_temp";
  private static final String ANNOTATIONS = "annotations.txt";
  private static final String SUMMARY = "summary.md";
  private static final String OUTPUT = "result.txt";
  private static final String NO_RESULT = "failure() && steps.assay.outputs.result == ''";

  private Path bundle = Path.of("");

  GithubBundleTest() {
    super("github");
  }

  @Override
  void build(Path made, Machine machine) {
    bundle = made;
  }

  @Override
  Map<String, String> graded(Submissions submission, Machine machine, String javaHome)
      throws Exception {
    Path workspace = machine.path(WORKSPACE);
    Bundled.delete(workspace);
    Bundled.copy(bundle, workspace.resolve("grader"));
    submission.into(workspace.resolve("submission"));
    return run("student/.github/workflows/grade-mine.yml", machine, javaHome);
  }

  @Test
  void gradesAClassAndKeepsWhatItLeaves() throws Exception {
    Path workspace = root().path(WORKSPACE);
    Bundled.delete(workspace);
    Bundled.copy(bundle, workspace);
    Submissions.RIGHT.into(workspace.resolve("submissions/grace"));
    Submissions.WRONG.into(workspace.resolve("submissions/bob"));

    Map<String, String> files =
        run(".github/workflows/grade-class.yml", root(), System.getProperty("java.home"));

    String summary = files.getOrDefault(SUMMARY, "");
    assertThat(Bundled.violations("github-class-summary", Map.of("class-summary.md", summary)))
        .isEmpty();
    assertThat(summary).contains("grace", "bob");
    assertThat(workspace.resolve("results/gradebook.csv")).content().contains("grace", "bob");
  }

  /** Runs the only job of a workflow, and says what GitHub has of it. */
  private Map<String, String> run(String workflow, Machine machine, String javaHome)
      throws Exception {
    Path temp = machine.path(TEMP);
    Bundled.delete(temp);
    Files.createDirectories(temp);
    for (String file : List.of("summary", "output", "env")) {
      Files.writeString(temp.resolve(file), "");
    }
    machine.give(machine.path("/home/runner"));
    StringBuilder printed = new StringBuilder();
    boolean failed = false;
    for (Map<String, Object> step : Workflow.read(bundle.resolve(workflow)).steps()) {
      String script = step.getOrDefault("run", "").toString();
      if (script.isEmpty() || installs(script) || !isDue(step, failed, temp)) {
        continue;
      }
      Files.writeString(temp.resolve("step.sh"), script);
      Machine.Ended ended = machine.run(command(javaHome));
      failed |= ended.code() != 0;
      printed.append(ended.out());
    }
    Map<String, String> files = new TreeMap<>();
    keep(files, ANNOTATIONS, printed.toString());
    keep(files, SUMMARY, Files.readString(temp.resolve("summary")));
    keep(files, OUTPUT, Files.readString(temp.resolve("output")).replaceFirst("^result=", ""));
    assertThat(failed)
        .as(printed.toString())
        .isEqualTo(!files.containsKey(OUTPUT) && !isClass(workflow));
    return files;
  }

  private static boolean isClass(String workflow) {
    return workflow.endsWith("class.yml");
  }

  private static void keep(Map<String, String> files, String name, String text) {
    if (!text.isEmpty()) {
      files.put(name, text);
    }
  }

  /** Nothing but what a runner without a network can't do. */
  private static boolean installs(String script) {
    return script.lines().allMatch(line -> line.startsWith("sudo ") || line.startsWith("#"));
  }

  /** The conditions that our workflows have, and no other. */
  private static boolean isDue(Map<String, Object> step, boolean failed, Path temp)
      throws IOException {
    String condition = step.getOrDefault("if", "success()").toString();
    assertThat(condition).isIn("success()", "always()", NO_RESULT);
    return switch (condition) {
      case "success()" -> !failed;
      case NO_RESULT -> failed && Files.size(temp.resolve("output")) == 0;
      default -> true;
    };
  }

  private static String[] command(String javaHome) {
    List<String> words = new ArrayList<>(List.of("env", "JAVA_HOME=" + javaHome));
    words.add("PATH=" + javaHome + "/bin:/usr/bin:/bin");
    words.addAll(List.of("CI=true", "GITHUB_ACTIONS=true", "GITHUB_ACTOR=ada"));
    words.add("GITHUB_WORKSPACE=" + WORKSPACE);
    words.add("GITHUB_STEP_SUMMARY=" + TEMP + "/summary");
    words.add("GITHUB_OUTPUT=" + TEMP + "/output");
    words.add("GITHUB_ENV=" + TEMP + "/env");
    words.add("RUNNER_TEMP=" + TEMP);
    words.addAll(List.of("sh", "-c", "cd " + WORKSPACE + " && exec bash -e " + TEMP + "/step.sh"));
    return words.toArray(String[]::new);
  }

  @Override
  List<String> violations(Map<String, String> files) {
    List<String> violations = new ArrayList<>();
    Map<String, String> formats =
        Map.of(
            ANNOTATIONS, "github-annotations",
            SUMMARY, "github-summary",
            OUTPUT, "github-classroom");
    files.forEach(
        (file, text) ->
            violations.addAll(
                Bundled.violations(formats.getOrDefault(file, file), Map.of(file, text))));
    return violations;
  }

  @Override
  BigDecimal fraction(Map<String, String> files) throws IOException {
    JsonNode result =
        new JsonMapper()
            .readTree(Base64.getDecoder().decode(files.getOrDefault(OUTPUT, "").strip()));
    BigDecimal points = BigDecimal.ZERO;
    for (JsonNode test : result.path("tests")) {
      points = points.add(test.path("score").decimalValue());
    }
    return points.divide(result.path("max_score").decimalValue(), MathContext.DECIMAL32);
  }
}
