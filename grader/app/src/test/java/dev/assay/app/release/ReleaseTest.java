package dev.assay.app.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** This course's kit: what is in it, what may not be, and a student's session with it. */
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseTest {
  private static final Path CHECKOUT =
      Path.of(System.getProperty("basedir", "."), "../..").toAbsolutePath().normalize();

  private static final String SOURCES =
      "exercises/src/main/java/dev/assay/exercises/interventions/";

  private final Path temporary;
  private final Kit kit;
  private final Path folder;

  ReleaseTest(@TempDir Path temporary) throws IOException, Complaint {
    this.temporary = temporary;
    kit = Kit.of(Courses.find(""), CHECKOUT);
    folder = temporary.resolve("kit");
    byte[] zip = GraderJar.zip(kit.files());
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        Files.write(target, in.readAllBytes());
      }
    }
  }

  @Test
  void hasWhatAStudentNeeds() {
    assertThat(kit.files().keySet())
        .contains(
            "pom.xml",
            "README.md",
            "LICENSE",
            "exercises/lessons/01-causality.md",
            "exercises/src/main/java/dev/assay/exercises/given/RandomState.java",
            SOURCES + "CausalEffect.java",
            SOURCES + "CausalEffectExercise.java",
            Kit.GRADER);
    assertThat(text("pom.xml")).doesNotContain("[[", "%{").contains("<version>3.");
    assertThat(text("README.md")).doesNotContain("[[").contains("| 3.2 | [Recover one");
  }

  @Test
  void stubsAreTheCheckedInOnes() throws IOException {
    for (String stub : List.of("CausalEffect", "NetworkSimulation", "SingleNeuronRecovery")) {
      assertThat(text(SOURCES + stub + "Exercise.java"))
          .isEqualToNormalizingNewlines(
              Files.readString(CHECKOUT.resolve(SOURCES + stub + "Exercise.java")));
    }
  }

  @Test
  void hasNothingThatItMayNot() throws IOException {
    Proof proof = Proof.of(Contents.of(folder), kit.secrets());
    assertThat(proof.leaks()).isEmpty();
    assertThat(proof.holds()).isTrue();
    assertThat(proof.looked().get("classes")).isGreaterThan(1000);
    assertThat(proof.sought())
        .containsKeys(
            "lines of source",
            "methods as bytecode",
            "names of classes",
            "numbers of hidden checks",
            "texts of hidden checks");
  }

  @Test
  void leadsToNothingThatItDoesNotHave() {
    assertThat(kit.pages().count()).isGreaterThan(80);
    assertThat(kit.pages().deadEnds()).isEmpty();
  }

  @Test
  void aStudentsSessionGoesFromNothingToEveryVisiblePoint()
      throws IOException, InterruptedException {
    KitRun first = KitRun.grader(folder);
    assertThat(first.code()).as(first.page()).isZero();
    assertThat(first.page()).contains("0 of 84 visible points");
    Path work = temporary.resolve("session");
    copy(folder, work);
    // What somebody handed in who got everything.
    copy(CHECKOUT.resolve("fixtures/examples/amara"), work.resolve(SOURCES));
    KitRun solved = KitRun.grader(work);
    assertThat(solved.code()).as(solved.page()).isZero();
    assertThat(solved.page())
        .contains("91 of 84 visible points")
        .contains("All 31 visible checks pass; 16 more");
    // One mistake: the kit shows the same smallest input as the checkout.
    Files.copy(
        CHECKOUT.resolve("fixtures/examples/bob/NetworkSimulationExercise.java"),
        work.resolve(SOURCES + "NetworkSimulationExercise.java"),
        StandardCopyOption.REPLACE_EXISTING);
    KitRun wrong = KitRun.grader(work);
    assertThat(wrong.code()).as(wrong.page()).isEqualTo(1);
    assertThat(wrong.page())
        .contains("expected    result[0][2] = 0.25743282643402965")
        .contains("lost        8 points here");
  }

  private String text(String path) {
    return new String(Objects.requireNonNull(kit.files().get(path)), StandardCharsets.UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
