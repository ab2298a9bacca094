package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The INGInious bundle: its image, and its task, started as the platform's container does. */
class InginiousBundleTest extends BundleContract {
  private static final String FILE = "__feedback.json";
  private static final String PROBLEM = "exercise-2";

  private Path task = Path.of("");

  InginiousBundleTest() {
    super("inginious");
  }

  @Override
  void build(Path bundle, Machine machine) throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/python3")), "A task is run by Python 3");
    buildImage(bundle.resolve("image"), machine);
    task = bundle.resolve("task");
  }

  @Test
  void theTaskIsOneThatInginiousTakes() throws Exception {
    Object yaml =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(task.resolve("task.yaml")));
    JsonNode json = new JsonMapper().valueToTree(yaml);
    assertThat(json.properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder(
            "name", "environment_type", "environment_id", "environment_parameters", "problems");
    assertThat(json.path("name").isTextual()).isTrue();
    assertThat(json.path("environment_type").asText()).isEqualTo("docker");
    assertThat(task.resolveSibling("image/Dockerfile"))
        .content()
        .contains("org.inginious.grading.name=\"" + json.path("environment_id").asText() + "\"");
    JsonNode parameters = json.path("environment_parameters");
    assertThat(parameters.path("network_grading").isBoolean()).isTrue();
    assertThat(Integer.parseInt(parameters.at("/limits/time").asText())).isEqualTo(600);
    assertThat(Integer.parseInt(parameters.at("/limits/memory").asText())).isEqualTo(2000);
    assertThat(json.path("problems").properties()).hasSize(1);
    JsonNode problem = json.path("problems").path(PROBLEM);
    assertThat(problem.path("type").asText()).isEqualTo("code");
    assertThat(problem.path("language").asText()).isEqualTo("java");
    assertThat(problem.path("name").isTextual()).isTrue();
    assertThat(problem.path("header").isTextual()).isTrue();
    assertThat(problem.path("optional").isBoolean()).isTrue();
  }

  @Override
  Map<String, String> graded(Submissions submission, Machine machine, String javaHome)
      throws Exception {
    Path folder = machine.path("/task");
    Bundled.delete(folder);
    Bundled.copy(task, folder);
    Files.createDirectory(folder.resolve("student"));
    ObjectNode start = new JsonMapper().createObjectNode();
    start.put("type", "start").put("debug", false).put("run_as_root", false);
    start
        .putObject("input")
        .put(PROBLEM, answer(submission))
        .put("@username", "ada")
        .put("@lang", "en")
        .put("@time", "2026-11-01 10:00:00.000000");
    Files.writeString(
        Files.createDirectories(machine.path("/.__input")).resolve("__inputdata.json"),
        start.toString());
    Path output = machine.folder("/.__output");
    Files.write(output.resolve(FILE), new byte[0]);
    machine.give(output);
    machine.give(folder);

    machine.run(
        "env",
        "PATH=/usr/bin:/bin",
        "JAVA_HOME=" + javaHome,
        "sh",
        "-c",
        "cd /task && exec /task/run");

    assertThat(output.toFile().list()).containsExactly(FILE);
    return Map.of(FILE, Files.readString(output.resolve(FILE)));
  }

  /** There is one box for it, so that a helper class goes into the same file. */
  private static String answer(Submissions submission) throws IOException {
    Path handedIn = Files.createTempDirectory("answer");
    try {
      submission.into(handedIn);
      String text = Files.readString(handedIn.resolve("NetworkSimulationExercise.java"));
      Path helper = handedIn.resolve("Forgery.java");
      if (Files.exists(helper)) {
        String more = Files.readString(helper);
        int end = text.indexOf(';') + 1;
        int start = more.indexOf("/**");
        text =
            text.substring(0, end)
                + more.substring(more.indexOf(';') + 1, start)
                + text.substring(end)
                + more.substring(start);
      }
      return text;
    } finally {
      Bundled.delete(handedIn);
    }
  }

  @Override
  BigDecimal fraction(Map<String, String> files) throws IOException {
    return new JsonMapper().readTree(files.get(FILE)).path("grade").decimalValue().movePointLeft(2);
  }
}
