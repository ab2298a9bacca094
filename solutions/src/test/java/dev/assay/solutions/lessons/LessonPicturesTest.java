package dev.assay.solutions.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonPicturesTest {
  private static final Path COMMITTED = LessonPage.FOLDER.resolve("pictures");

  @Test
  void drawsTheCommittedPicturesByteForByte(@TempDir Path folder) throws IOException {
    LessonPictures.main(new String[] {folder.toString()});

    assertThat(names(COMMITTED)).isEqualTo(names(folder)).hasSize(7);
    for (String name : names(folder)) {
      assertThat(COMMITTED.resolve(name))
          .as("%s; the Javadoc of LessonPictures says how to draw it anew", name)
          .hasSameBinaryContentAs(folder.resolve(name));
    }
  }

  @Test
  void drawsEveryPictureOfALessonAndNoOther() throws IOException {
    List<String> shown =
        LessonPage.lessons().stream()
            .flatMap(page -> page.links().stream())
            .filter(LessonPage.Link::picture)
            .map(LessonPage.Link::target)
            .distinct()
            .toList();

    assertThat(shown)
        .containsExactlyElementsOf(
            LessonPictures.all().stream().map(p -> "pictures/" + p.fileName()).toList());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
