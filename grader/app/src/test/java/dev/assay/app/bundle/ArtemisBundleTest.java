package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The Artemis bundle: its image, and its script in the folder of a build, the results of which are
 * collected by the path that the README names, and read as Artemis reads them.
 */
class ArtemisBundleTest extends BundleContract {
  private static final String BUILD = "/var/tmp/testing-dir";
  private static final String FORGED = "<testsuite><testcase name=\"2/forged\"/></testsuite>";
  private static final Pattern RESULT_PATH = Pattern.compile("`([^`]+)` as the result path");
  private static final Pattern WEIGHT =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([0-9.]+) (?:\\(bonus\\) )?\\|");

  private String script = "";
  private String resultPath = "";
  private final Map<String, BigDecimal> weights = new HashMap<>();

  ArtemisBundleTest() {
    super("artemis");
  }

  @Override
  void build(Path bundle, Machine machine) throws Exception {
    buildImage(bundle.resolve("image"), machine);
    script = "#!/bin/bash\ncd " + BUILD + "\n" + Files.readString(bundle.resolve("build.sh"));
    String readme = Files.readString(bundle.resolve("README.md"));
    Matcher path = RESULT_PATH.matcher(readme);
    assertThat(path.find()).isTrue();
    resultPath = path.group(1);
    for (MatchResult row : WEIGHT.matcher(readme).results().toList()) {
      weights.put(row.group(1), new BigDecimal(row.group(2)));
    }
  }

  @Override
  Map<String, String> graded(Submissions submission, Machine machine, String javaHome)
      throws Exception {
    Path folder = machine.path(BUILD);
    Bundled.delete(folder);
    submission.into(folder.resolve("assignment"));
    // What a student commits there is no result.
    Path forged = folder.resolve("assignment/target/surefire-reports/TEST-forged.xml");
    Files.createDirectories(forged.getParent());
    Files.writeString(forged, FORGED);
    Files.writeString(machine.path("/var/tmp/script.sh"), script);
    machine.give(folder);

    machine.run("env", "JAVA_HOME=" + javaHome, "bash", "/var/tmp/script.sh");

    Machine.Ended moved =
        machine
            .as(Machine.ROOT)
            .run(
                "bash",
                "-c",
                "shopt -s globstar && mkdir -p %1$s/results && mv %1$s/%2$s %1$s/results"
                    .formatted(BUILD, resultPath));
    assertThat(moved.code()).as(moved.err()).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> collected = Files.list(folder.resolve("results"))) {
      for (Path file : collected.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  /** Tests that pass say nothing, so that there is no place for it. */
  @Override
  void saysHowTheSubmissionWasShutIn(Map<String, String> files, int user) {
    assertThat(files).containsOnlyKeys("TEST-assay.xml");
  }

  /** What passes is worth its weight, and the rest is worth nothing. */
  @Override
  BigDecimal fraction(Map<String, String> files) throws IOException {
    BigDecimal points = BigDecimal.ZERO;
    Map<String, Boolean> passed = new HashMap<>();
    files.values().forEach(file -> passed.putAll(tests(file)));
    assertThat(weights).containsOnlyKeys(passed.keySet());
    for (Map.Entry<String, BigDecimal> test : weights.entrySet()) {
      if (passed.getOrDefault(test.getKey(), false)) {
        points = points.add(test.getValue());
      }
    }
    BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return points.divide(all, MathContext.DECIMAL32);
  }

  /**
   * As Artemis' parser reads a file: the suite's own name is left out, a skipped test is dropped,
   * and a test fails if there is a failure or an error in it.
   */
  private static Map<String, Boolean> tests(String xml) {
    Map<String, Boolean> tests = new HashMap<>();
    NodeList cases = parsed(xml).getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      Element test = (Element) cases.item(i);
      if (!has(test, "skipped")) {
        tests.put(test.getAttribute("name"), !has(test, "failure") && !has(test, "error"));
      }
    }
    return tests;
  }

  private static Element parsed(String xml) {
    try {
      String valid = xml.replaceAll("[^\t\r\n -\uD7FF\uE000-\uFFFD\\x{10000}-\\x{10FFFF}]", "");
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(valid)))
          .getDocumentElement();
    } catch (Exception exception) {
      throw new AssertionError("Artemis ignores a file that is no XML: " + xml, exception);
    }
  }

  private static boolean has(Element test, String name) {
    for (Node child = test.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
