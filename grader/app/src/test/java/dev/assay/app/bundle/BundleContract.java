package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every bundle is held to, for exercise 2 alone: built and run as its platform does, from the
 * bundle alone, without a network, by root and by somebody without privileges.
 */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BundleContract {
  @TempDir static Path temporary;

  private final String platform;
  private Machine root = new Machine(Path.of(""), Machine.ROOT);

  BundleContract(String platform) {
    this.platform = platform;
  }

  @BeforeAll
  void thePlatformTakesTheBundle() throws Exception {
    Machine.assumeAllowed();
    Path folder = Files.createDirectory(temporary.resolve(platform));
    root = new Machine(Files.createDirectory(folder.resolve("top")), Machine.ROOT);
    Path bundle = Bundled.make(folder.resolve("bundle"), platform, "--exercise", "2");
    build(bundle, root);
    Path java = Files.createDirectories(root.path("/broken/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nkill -9 $$\n");
    assertThat(java.toFile().setExecutable(true, false)).isTrue();
  }

  /** Lays out the machine, and builds what the platform builds. */
  abstract void build(Path bundle, Machine machine) throws Exception;

  /**
   * Has a submission graded.
   *
   * @param javaHome where Java is
   * @return what the platform reads, by the names of the format's documents
   */
  abstract Map<String, String> graded(Submissions submission, Machine machine, String javaHome)
      throws Exception;

  /** The grade, as a fraction. */
  abstract BigDecimal fraction(Map<String, String> files) throws IOException;

  /** The level of isolation is in the result. */
  void saysHowTheSubmissionWasShutIn(Map<String, String> files, int user) {
    assertThat(String.join("\n", files.values()))
        .containsPattern("isolation")
        .containsPattern(user == Machine.ROOT ? "namespaces|landlock" : "landlock");
  }

  /** What a result that is no grade says. */
  String excuse() {
    return "not your fault";
  }

  /** The machine that the bundle was built on. */
  Machine root() {
    return root;
  }

  /** Who runs a grader there. */
  List<Integer> users() {
    return List.of(Machine.ROOT, Machine.NOBODY);
  }

  /** What the platform's rules say against a result. */
  List<String> violations(Map<String, String> files) {
    return Bundled.violations(platform, files);
  }

  /** An endless submission takes long, and who stops it shows the Gradescope bundle's test. */
  List<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    for (int user : users()) {
      cases.add(Arguments.of(Submissions.RIGHT, user, new BigDecimal("1")));
      cases.add(Arguments.of(Submissions.WRONG, user, new BigDecimal("0.425")));
      cases.add(Arguments.of(Submissions.HOSTILE, user, new BigDecimal("0")));
    }
    cases.add(Arguments.of(Submissions.ENDLESS, Machine.NOBODY, new BigDecimal("0")));
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void leavesTheResultThatThePlatformReads(Submissions submission, int user, BigDecimal fraction)
      throws Exception {
    Map<String, String> files = graded(submission, root.as(user), System.getProperty("java.home"));

    assertThat(violations(files)).isEmpty();
    assertThat(fraction(files)).isEqualByComparingTo(fraction);
    saysHowTheSubmissionWasShutIn(files, user);
    assertThat(String.join("\n", files.values()))
        .doesNotContainPattern("(?m)^(Grade :=>> 100|Comment :=>> FORGED|::error::FORGED)");
  }

  @Test
  void leavesAResultThatIsNoGradeIfTheGraderIsKilled() throws Exception {
    Map<String, String> files = graded(Submissions.RIGHT, root, "/broken");

    assertThat(violations(files)).isEmpty();
    assertThat(String.join("\n", files.values())).contains(excuse());
  }

  /** Runs what a Dockerfile runs after it has installed packages. */
  static void buildImage(Path image, Machine machine) throws Exception {
    Path assay = machine.path("/assay");
    Bundled.copy(image, assay);
    for (String line : Files.readAllLines(assay.resolve("Dockerfile"))) {
      if (line.startsWith("RUN sh ")) {
        Machine.Ended ended = machine.run(line.substring("RUN ".length()).split(" "));
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(assay.resolve("assay.jsa")).isRegularFile();
      }
    }
    assertThat(assay.resolve("lib")).isDirectory();
  }
}
