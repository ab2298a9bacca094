package dev.assay.app.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.app.Talks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A student, from unpacking the kit to full marks, with Maven itself, and with the local repository
 * of this build. {@code grader/bench/kit.sh} does the same on an empty one, which takes the
 * network.
 */
@Timeout(600)
class KitSessionTest {
  private static final Path CHECKOUT =
      Path.of(System.getProperty("basedir", "."), "../..").toAbsolutePath().normalize();

  private static final String SOURCES =
      "exercises/src/main/java/dev/assay/exercises/interventions/";

  @TempDir private Path temporary;

  @Test
  void goesFromUnpackingToFullMarks() throws Exception {
    Path zip = temporary.resolve("kit.zip");
    String[] release = {"release", CHECKOUT.toString(), "--out", zip.toString()};
    assertThat(Talks.code(release)).isZero();
    Path submissions = temporary.resolve("class");
    Path kit = submissions.resolve("me");
    unpack(zip, kit);

    KitRun first = maven(kit);
    assertThat(first.code()).as(first.page()).isZero();
    assertThat(first.page())
        .contains("Assay: Interventions", "0 of 84 visible points")
        .doesNotContain("INFO", "WARN")
        .contains("Open next: " + SOURCES + "CausalEffectExercise.java");
    assertThat(kit.resolve("target/scorecard.json")).isNotEmptyFile();

    write(kit, "lena", "CausalEffect");
    KitRun wrong = maven(kit);
    assertThat(wrong.code()).as(wrong.page()).isNotZero();
    assertThat(wrong.page()).contains("Fix first, in exercise 1").contains("hint 1");

    write(kit, "amara", "CausalEffect");
    KitRun one = maven(kit, "-Dexercise=1");
    assertThat(one.code()).as(one.page()).isZero();
    assertThat(one.page()).contains("18 / 18  all 7 visible pass");

    for (String exercise :
        new String[] {"NetworkSimulation", "SingleNeuronRecovery", "AllNeuronsRecovery"}) {
      write(kit, "amara", exercise);
    }
    KitRun all = maven(kit);
    assertThat(all.code()).as(all.page()).isZero();
    assertThat(all.page()).contains("91 of 84 visible points", "All 31 visible checks pass");

    // All of the kit is handed in, as it is.
    Path out = temporary.resolve("results");
    String[] grade = {
      "grade", submissions.toString(), "--out", out.toString(), "--isolation", "process"
    };
    assertThat(Talks.code(grade)).isZero();
    assertThat(Files.readString(out.resolve("gradebook.csv"))).contains("me,me,graded,110,100,");
  }

  private static KitRun maven(Path kit, String... more) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(more));
    words.add("-o");
    return KitRun.maven(
        kit, Path.of(System.getProperty("localRepository")), words.toArray(String[]::new));
  }

  private static void write(Path kit, String example, String exercise) throws IOException {
    String file = exercise + "Exercise.java";
    Files.copy(
        CHECKOUT.resolve("fixtures/examples").resolve(example).resolve(file),
        kit.resolve(SOURCES).resolve(file),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static void unpack(Path zip, Path folder) throws IOException {
    try (InputStream bytes = Files.newInputStream(zip);
        ZipInputStream in = new ZipInputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        Files.write(target, in.readAllBytes());
      }
    }
  }
}
