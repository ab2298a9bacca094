package dev.assay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies where, how long it is, and what stands in no file. */
class TreeTest {
  /** A folder of somebody's machine, as an absolute path. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.$})/-])/(work|root|home|tmp|Users|mnt)/|[A-Z]:\\\\Users");

  /** A host that a build gets packages from; Maven's settings name one, not a project. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          "(?i)https?://[^/\\s\"]*(repo|registry|pypi|artifactory|nexus|jfrog|mirror|proxy)"
              + "|\\b(repo\\d?\\.maven|registry\\.npmjs|pypi\\.org|files\\.pythonhosted)");

  /** It shows that a scorecard with such a path is refused. */
  private static final String SHOWS_A_MACHINE_PATH =
      "grader/engine/src/test/java/dev/assay/engine/scorecard/InvalidScorecardsTest.java";

  @Test
  void theTopHoldsFourRoomsAndThreeFiles() throws IOException {
    try (Stream<Path> entries = Files.list(House.ROOT)) {
      assertThat(entries.map(path -> path.getFileName().toString()))
          .filteredOn(name -> !name.startsWith(".") && !name.equals("target"))
          .containsExactlyInAnyOrder(
              "LICENSE", "README.md", "exercises", "fixtures", "grader", "pom.xml", "solutions");
    }
  }

  @Test
  void everyPackageMakesAPromise() {
    Set<Path> packages = new TreeSet<>();
    House.files(".java").stream()
        .filter(file -> House.slashed(file).matches(".*src/(main|test)/java/.*"))
        .forEach(file -> packages.add(file.getParent()));
    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(House.ROOT.resolve(folder).resolve("package-info.java"))
                    .content()
                    .startsWith("/**")
                    .contains("@NullMarked"));
  }

  @Test
  void noFileIsLong() {
    assertThat(House.files(".java"))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(lines(f)).isLessThanOrEqualTo(400));
  }

  @Test
  void mostFilesAreShort() {
    List<Long> lengths =
        House.files(".java").stream()
            .filter(file -> House.slashed(file).contains("src/main/java/"))
            .map(TreeTest::lines)
            .sorted()
            .toList();
    assertThat(lengths.get(lengths.size() / 2)).isLessThan(70);
  }

  @Test
  void noFileKnowsTheMachineItWasWrittenOn() {
    assertThat(findings(MACHINE_PATH))
        .filteredOn(finding -> !finding.startsWith(SHOWS_A_MACHINE_PATH))
        // Where Codio puts a submission, on its own machines.
        .filteredOn(finding -> !finding.contains("/home/codio/workspace"))
        // And where GitHub's runners check out, and keep their own files.
        .filteredOn(finding -> !finding.contains("/home/runner"))
        .isEmpty();
  }

  @Test
  void noFileNamesARegistry() {
    assertThat(findings(REGISTRY)).isEmpty();
  }

  private static List<String> findings(Pattern pattern) {
    return House.files().stream()
        .filter(TreeTest::isText)
        .flatMap(
            file ->
                House.text(file)
                    .lines()
                    .filter(line -> pattern.matcher(line).find())
                    .map(line -> House.slashed(file) + ": " + line.strip()))
        .toList();
  }

  private static boolean isText(Path file) {
    return Stream.of(".png", ".jar", ".zip", ".gz", ".class")
        .noneMatch(ending -> file.toString().endsWith(ending));
  }

  private static long lines(Path file) {
    return House.text(file).lines().count();
  }
}
