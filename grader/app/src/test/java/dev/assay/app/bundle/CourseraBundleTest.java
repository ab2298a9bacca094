package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Coursera bundle: its image, started as its Dockerfile says. */
class CourseraBundleTest extends BundleContract {
  private String entryPoint = "";

  CourseraBundleTest() {
    super("coursera");
  }

  @Override
  void build(Path bundle, Machine machine) throws Exception {
    buildImage(bundle, machine);
    entryPoint =
        Files.readAllLines(bundle.resolve("Dockerfile")).stream()
            .filter(line -> line.startsWith("ENTRYPOINT"))
            .map(line -> line.replaceAll("[^/]*\"([^\"]+)\".*", "$1"))
            .findFirst()
            .orElseThrow();
  }

  @Override
  Map<String, String> graded(Submissions submission, Machine machine, String javaHome)
      throws Exception {
    Path shared = machine.folder("/shared");
    submission.into(shared.resolve("submission"));
    Files.deleteIfExists(shared.resolve("htmlFeedback.html"));
    Machine.Ended ended =
        machine.run("env", "JAVA_HOME=" + javaHome, "partId=Zb6wb", entryPoint, "partId", "Zb6wb");
    assertThat(ended.code()).as(ended.err()).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> left = Files.list(shared)) {
      for (Path file : left.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Override
  BigDecimal fraction(Map<String, String> files) throws IOException {
    return new JsonMapper()
        .readTree(files.get("feedback.json"))
        .path("fractionalScore")
        .decimalValue();
  }
}
