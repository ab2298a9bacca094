package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The PrairieLearn bundle: its image, started as its question says. */
class PrairieLearnBundleTest extends BundleContract {
  private static final String FILE = "results.json";
  private String entryPoint = "";

  PrairieLearnBundleTest() {
    super("prairielearn");
  }

  @Override
  void build(Path bundle, Machine machine) throws Exception {
    buildImage(bundle.resolve("image"), machine);
    entryPoint =
        new JsonMapper()
            .readTree(bundle.resolve("question/info.json").toFile())
            .at("/externalGradingOptions/entrypoint")
            .asText();
    Files.createDirectories(machine.path("/grade/tests"));
    Files.createDirectories(machine.path("/grade/serverFilesCourse"));
    Files.createDirectories(machine.path("/grade/data"));
    Files.writeString(machine.path("/grade/data/data.json"), "{\"variant\": {}}");
  }

  @Override
  Map<String, String> graded(Submissions submission, Machine machine, String javaHome)
      throws Exception {
    submission.into(machine.path("/grade/student"));
    machine.give(machine.path("/grade"));
    Machine.Ended ended = machine.run("env", "JAVA_HOME=" + javaHome, entryPoint);
    assertThat(ended.code()).as(ended.err()).isZero();
    return Map.of(FILE, Files.readString(machine.path("/grade/results/" + FILE)));
  }

  @Override
  BigDecimal fraction(Map<String, String> files) throws IOException {
    return new JsonMapper().readTree(files.get(FILE)).path("score").decimalValue();
  }
}
