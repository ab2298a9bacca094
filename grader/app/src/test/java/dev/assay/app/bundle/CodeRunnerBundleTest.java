package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The CodeRunner bundle: installed on a server, its template filled in as Moodle does. */
class CodeRunnerBundleTest extends BundleContract {
  private static final String PYTHON = "/usr/bin/python3";
  private static final String FILE = "stdout.json";
  private static final String ANSWER = "NetworkSimulationExercise.java";

  private String template = "";

  CodeRunnerBundleTest() {
    super("coderunner");
  }

  @Override
  void build(Path bundle, Machine machine) throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of(PYTHON)), "A template is run by Python 3");
    Bundled.copy(bundle.resolve("jobe/assay"), machine.path("/opt/assay"));
    Machine.Ended ended = machine.run("sh", "/opt/assay/install.sh", "coderunner");
    assertThat(ended.code()).as(ended.err()).isZero();
    template = Files.readString(bundle.resolve("template.py"));
  }

  @Override
  Map<String, String> graded(Submissions submission, Machine machine, String javaHome)
      throws Exception {
    Path run = machine.path("/jobe/run");
    Bundled.delete(run);
    submission.into(run);
    String answer = Files.readString(run.resolve(ANSWER));
    Files.delete(run.resolve(ANSWER));
    Files.writeString(
        run.resolve("prog.py"),
        template
            .replace("{{ STUDENT_ANSWER | e('py') }}", escaped(answer))
            .replace("{{ ATTACHMENTS | e('py') }}", String.join(",", names(run))));
    machine.give(run);
    Machine.Ended ended =
        machine.run(
            "env",
            "JAVA_HOME=" + javaHome,
            "sh",
            "-c",
            "cd /jobe/run && exec " + PYTHON + " prog.py");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    return Map.of(FILE, ended.out());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  @Override
  BigDecimal fraction(Map<String, String> files) throws IOException {
    return new JsonMapper().readTree(files.get(FILE)).path("fraction").decimalValue();
  }
}
