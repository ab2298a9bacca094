package dev.assay.app.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
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
  void oneLineOfASolutionIsFound() {
    assertThat(
            leaksWith(
                "exercises/lessons/09.md",
                "So:\n   x[to][t+1] = Sigmoid.sigmoid(input + noise[to]);"))
        .singleElement()
        .asString()
        .startsWith("exercises/lessons/09.md has line ")
        .endsWith(" of NetworkSimulationSolution.java");
  }

  @Test
  void aSolutionInAJarInAJarIsFoundByItsNameAndByItsCode() throws IOException {
    String name = "dev/assay/solutions/interventions/NetworkSimulationSolution.class";
    byte[] solution = classFile(name);
    byte[] inner = GraderJar.zip(Map.of("a/b.bin", solution));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(GraderJar.zip(Map.of("lib/inner.dat", inner)));
    }
    assertThat(leaksWith("notes.txt", packed.toByteArray()))
        .contains(
            "notes.txt!unpacked!lib/inner.dat!a/b.bin has the class"
                + " dev.assay.solutions.interventions.NetworkSimulationSolution",
            "notes.txt!unpacked!lib/inner.dat!a/b.bin has the code of"
                + " dev.assay.solutions.interventions.NetworkSimulationSolution.simulate");
  }

  @Test
  void aRenamedCopyOfASolutionIsFoundByItsCode() throws IOException {
    byte[] solution =
        classFile("dev/assay/solutions/interventions/NetworkSimulationSolution.class");
    // Names of the same length only, so that the file stays a class file.
    byte[] sameLength =
        new String(solution, StandardCharsets.ISO_8859_1)
            .replace("SimulationSolution", "SimulationHarmless")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(leaksWith("lib/x.class", sameLength))
        .contains(
            "lib/x.class has the code of"
                + " dev.assay.solutions.interventions.NetworkSimulationSolution.simulate");
  }

  @Test
  void aMisconceptionIsFound() throws IOException {
    assertThat(leaksWith("x.class", classFile("dev/assay/checks/interventions/Flaws.class")))
        .anyMatch(leak -> leak.contains("the class dev.assay.checks.interventions.Flaws"));
  }

  @Test
  void theTitleOfAHiddenCheckIsFound() {
    assertThat(leaksWith("hint.txt", "It computes in double precision where large inputs cancel."))
        .singleElement()
        .asString()
        .contains("the title of the hidden check");
  }

  @Test
  void anExpectedNumberOfAHiddenCheckIsFoundAsTextAndAsBytes() {
    double golden = golden();
    assertThat(leaksWith("data.csv", "a,b\n1," + golden + "\n"))
        .singleElement()
        .asString()
        .contains("an expected number of a hidden check");
    byte[] bytes = ByteBuffer.allocate(16).putLong(0x0102030405060708L).putDouble(golden).array();
    assertThat(leaksWith("data.bin", bytes))
        .singleElement()
        .asString()
        .contains("an expected number of a hidden check");
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

  /** Some number that only a hidden check expects. */
  private double golden() {
    return kit.secrets().someNumber();
  }

  private List<String> leaksWith(String name, String text) {
    return leaksWith(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> leaksWith(String name, byte[] bytes) {
    try {
      Path planted = Files.createTempDirectory(temporary, "planted");
      Files.createDirectories(planted.resolve(name).getParent());
      Files.write(planted.resolve(name), bytes);
      return new ArrayList<>(Proof.of(Contents.of(planted), kit.secrets()).leaks());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private String text(String path) {
    return new String(Objects.requireNonNull(kit.files().get(path)), StandardCharsets.UTF_8);
  }

  private static byte[] classFile(String name) throws IOException {
    try (var in = ReleaseTest.class.getClassLoader().getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
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
