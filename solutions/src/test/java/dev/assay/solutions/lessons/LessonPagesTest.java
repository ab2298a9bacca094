package dev.assay.solutions.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LessonPagesTest {
  private static final Pattern TIME =
      Pattern.compile("^Time: about (\\d+) minutes", Pattern.MULTILINE);
  private static final Pattern SOURCE = Pattern.compile("\\bSource: (section|bonus|the summary)");
  private static final Pattern ROW =
      Pattern.compile("^\\| \\[[^]]+]\\((.*)\\) \\|.*\\| (\\d+) min \\|$", Pattern.MULTILINE);

  @Test
  void leadsEveryRelativeLinkToSomethingThatExists() throws IOException {
    for (LessonPage page : LessonPage.all()) {
      List<LessonPage.Link> links =
          page.links().stream().filter(LessonPage.Link::isRelative).toList();
      assertThat(links).as(page.name()).isNotEmpty();
      for (LessonPage.Link link : links) {
        assertThat(page.resolve(link)).as("%s in %s", link, page.name()).exists();
      }
    }
  }

  @Test
  void describesEveryPictureForWhoCannotSeeIt() throws IOException {
    for (LessonPage page : LessonPage.all()) {
      assertThat(page.links())
          .as(page.name())
          .filteredOn(LessonPage.Link::picture)
          .allSatisfy(picture -> assertThat(picture.words()).endsWith(".").hasSizeGreaterThan(60));
    }
  }

  @Test
  void hasSixLessonsWithTheSameSections() throws IOException {
    List<LessonPage> lessons = LessonPage.lessons();
    assertThat(lessons)
        .extracting(page -> page.name().substring(0, 3))
        .containsExactly("01-", "02-", "03-", "04-", "05-", "06-");
    for (LessonPage page : lessons) {
      assertThat(page.text())
          .as(page.name())
          .startsWith("# " + page.name().charAt(1) + ". ")
          .containsPattern(TIME)
          .containsPattern(SOURCE)
          .containsOnlyOnce("\n## Objectives\n")
          .containsOnlyOnce("\n## Open this file next\n");
    }
  }

  @Test
  void endsEveryPageWithTheFileToOpenNext() throws IOException {
    for (LessonPage page : LessonPage.all()) {
      String last = page.text().substring(page.text().lastIndexOf("\n## "));
      assertThat(last).as(page.name()).startsWith("\n## Open this file next\n");
      assertThat(new LessonPage(page.file(), last).links()).as(page.name()).isNotEmpty();
    }
  }

  @Test
  void listsEveryLessonWithItsTime() throws IOException {
    Path contents = LessonPage.FOLDER.resolve("README.md");
    List<MatchResult> rows = ROW.matcher(LessonPage.read(contents).text()).results().toList();

    assertThat(rows)
        .extracting(row -> row.group(1))
        .isEqualTo(LessonPage.lessons().stream().map(LessonPage::name).toList());
    for (MatchResult row : rows) {
      LessonPage page = LessonPage.read(LessonPage.FOLDER.resolve(row.group(1)));
      Matcher time = TIME.matcher(page.text());
      assertThat(time.find()).as(page.name()).isTrue();
      assertThat(time.group(1)).as(page.name()).isEqualTo(row.group(2));
    }
  }
}
