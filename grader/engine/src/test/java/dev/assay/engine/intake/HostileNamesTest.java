package dev.assay.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HostileNamesTest {
  private static final String SAFE = "[A-Za-z0-9_][A-Za-z0-9._-]*";

  @Property(tries = 200, seed = "1")
  void letsNoNameEscape(@ForAll("names") List<String> names) throws IOException {
    HandmadeZip zip = new HandmadeZip();
    names.forEach(name -> zip.file(name, Samples.source("OneExercise")));
    byte[] tar =
        Tars.make(
            out -> {
              for (String name : names) {
                Tars.file(out, name, Samples.source("OneExercise"));
              }
            });
    Path folder = Files.createTempDirectory("intake");
    try {
      Path inner = Files.createDirectory(folder.resolve("inner"));
      Samples.write(inner, "a.zip", zip.bytes());
      Samples.write(inner, "b.tar.gz", tar);
      assertHarmless(Samples.read(inner));
      assertHarmless(Samples.read(inner.resolve("a.zip")));
      assertHarmless(Samples.read(inner.resolve("b.tar.gz")));
      try (Stream<Path> all = Files.walk(folder)) {
        assertThat(all).hasSize(4);
      }
    } finally {
      Files.deleteIfExists(folder.resolve("inner/a.zip"));
      Files.deleteIfExists(folder.resolve("inner/b.tar.gz"));
      Files.deleteIfExists(folder.resolve("inner"));
      Files.delete(folder);
    }
  }

  @Property(tries = 500, seed = "1")
  void survivesAnyBytes(@ForAll byte[] noise, @ForAll boolean zip) throws IOException {
    byte[] whole =
        zip
            ? new HandmadeZip().file("a/OneExercise.java", Samples.source("OneExercise")).bytes()
            : Tars.make(out -> Tars.file(out, "a/OneExercise.java", "class A {}"));
    // Keeps the first bytes, so that it is still taken for an archive, and the last ones of a zip.
    for (int i = 0; i < noise.length; i++) {
      int at = 2 + Math.floorMod(noise[i] * 31 + i * 17, whole.length - 2);
      whole[at] ^= noise[i];
    }
    Path file = Files.createTempFile("intake", zip ? ".zip" : ".tgz");
    try {
      assertHarmless(Samples.read(Files.write(file, whole)));
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 1000, seed = "1")
  void makesSafeAndUniqueIds(@ForAll("names") List<String> names) {
    List<String> originals = names.stream().distinct().toList();
    List<String> ids = StudentIds.unique(originals, originals);
    assertThat(ids).allMatch(id -> id.matches(SAFE)).allMatch(id -> id.length() <= 140);
    assertThat(ids.stream().map(id -> id.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    assertThat(ids).noneMatch(id -> id.matches("(?i)(con|nul|aux|prn|com1)(\\..*)?"));
  }

  @Provide
  Arbitrary<List<String>> names() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "..",
            ".",
            "",
            "a",
            "A",
            "alice",
            "ALICE",
            "src",
            "OneExercise.java",
            "oneexercise.JAVA",
            "\\",
            "C:",
            "<script>",
            "x\ny",
            "\u202eavaj",
            "CON",
            "nul.txt",
            "é",
            "王伟",
            "x.zip",
            "-rf",
            "__MACOSX",
            ".git",
            "a".repeat(300),
            "submission_1",
            "a_1_2_OneExercise.java",
            "B C_1_assignsubmission_file_",
            "\u0000",
            "student",
            "student-2",
            "💥");
    return parts
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join("/", list))
        .list()
        .ofMaxSize(6);
  }

  private static void assertHarmless(ClassSubmissions read) {
    for (Submission submission : read.submissions()) {
      assertThat(submission.id()).matches(SAFE);
      assertThat(submission.student().name()).doesNotContainPattern("[\\p{Cntrl}\u202e]");
      assertThat(submission.files().keySet())
          .allMatch(name -> !name.startsWith("/") && !("/" + name + "/").contains("/../"));
      assertThat(submission.notices())
          .allMatch(notice -> notice.file().length() < 410)
          .allMatch(notice -> notice.file().chars().noneMatch(Character::isISOControl));
    }
  }
}
