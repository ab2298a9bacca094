package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an author is told about the course. */
@Timeout(120)
class LintCommandTest {
  private static final Path CHECKOUT = Path.of(System.getProperty("basedir", "."), "../..");

  @TempDir private Path temporary;

  @Test
  void saysThatThisCourseIsInOrder() {
    Ended ended = Commands.here("lint", CHECKOUT);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .endsWith("The course is in order.\n")
        .contains("ok   check-can-fail ")
        .doesNotContain("NO ");
    assertThat(ended.code()).isZero();
  }

  @Test
  void endsWith7AndSaysWhatToRepair() throws IOException {
    copy("exercises");
    copy("solutions");
    Files.delete(temporary.resolve("exercises/lessons/05-recover-all-neurons.md"));
    Path stub =
        temporary.resolve(
            "exercises/src/main/java/dev/assay/exercises/interventions/CausalEffectExercise.java");
    Files.writeString(
        stub, Files.readString(stub).replaceFirst("throw new \\w+\\([^;]*;", "return 0;"));
    Ended ended = Commands.here("lint", temporary);
    assertThat(ended.out())
        .contains("NO   stub ")
        .contains("1/asks-once: dev.assay.exercises.interventions.CausalEffectExercise is wrong")
        .contains("NO   one-source ")
        .contains(
            "1: CausalEffectExercise.java is not what its solution makes of it: line 15 is to be")
        .contains("NO   page ")
        .contains("bonus: there is no page exercises/lessons/05-recover-all-neurons.md")
        .contains("ok   solution ")
        .endsWith("3 of 13 rules don't hold.\n");
    assertThat(ended.code()).isEqualTo(7);
  }

  @Test
  void endsWith2WhereThereIsNoCourse() {
    Ended ended = Commands.here("lint", temporary);
    assertThat(ended.err()).contains("There is no folder").contains("assay lint <checkout>");
    assertThat(ended.code()).isEqualTo(2);
  }

  private void copy(String room) throws IOException {
    Path from = CHECKOUT.resolve(room);
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (folder.endsWith("target")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(place(folder));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, place(file));
            return FileVisitResult.CONTINUE;
          }

          private Path place(Path path) {
            return temporary.resolve(room).resolve(from.relativize(path).toString());
          }
        });
  }
}
