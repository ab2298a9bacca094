package dev.assay.solutions.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.solutions.interventions.misconceptions.Catalog;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every misconception has its page, and every page says what the code computes. */
class MisconceptionPagesTest {
  private static final Path CHECKOUT = LessonPage.FOLDER.resolve("../..").normalize();
  private static final Path PAGES = CHECKOUT.resolve(Catalog.PAGES);

  private static final Pattern PARTS =
      Pattern.compile(
          """
          # [^\\n]{5,60}

          > [^\\n]+

          ## What happens

          .+

          ## Why it is tempting

          .+

          ## In numbers

          ```
          .+
          ```

          .+

          ## Check yourself

          .+

          Back to [^\\n]+
          """,
          Pattern.DOTALL);

  /** What only code has: a statement's end, a call with an assignment, a loop. */
  private static final Pattern CODE =
      Pattern.compile(";\\s*$|\\w = \\w+\\(|\\bfor \\(|\\+=", Pattern.MULTILINE);

  static Stream<Catalog<?>> catalogs() {
    return Misconceptions.catalogs().stream();
  }

  @Test
  void thereIsAPageForEveryMisconceptionAndNoOther() throws IOException {
    TreeSet<String> expected =
        catalogs()
            .flatMap(MisconceptionPagesTest::pages)
            .collect(Collectors.toCollection(TreeSet::new));
    expected.add(Catalog.PAGES + "/README.md");
    try (Stream<Path> files = Files.walk(PAGES)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> CHECKOUT.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  <C> void saysWhatTheCodeComputes(Catalog<C> catalog) throws IOException {
    for (Misconception<C> mistake : catalog.mistakes()) {
      String page = Files.readString(CHECKOUT.resolve(catalog.page(mistake)));
      assertThat(page)
          .as("%s; the Javadoc of MisconceptionPages says how to renew it", catalog.page(mistake))
          .isEqualTo(MisconceptionPages.renewed(page, catalog, mistake));
    }
  }

  @Test
  void listsEveryMisconception() throws IOException {
    assertThat(PAGES.resolve("README.md")).hasContent(MisconceptionPages.contents());
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  <C> void hasAllPartsAndNoCode(Catalog<C> catalog) throws IOException {
    for (Misconception<C> mistake : catalog.mistakes()) {
      String page = Files.readString(CHECKOUT.resolve(catalog.page(mistake)));
      assertThat(page).as(mistake.id()).matches(PARTS).doesNotContainPattern(CODE);
    }
  }

  @Test
  void leadsEveryLinkToSomethingThatExists() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(PAGES)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      List<LessonPage.Link> links = LessonPage.read(file).links();
      assertThat(links).as(file.toString()).isNotEmpty();
      for (LessonPage.Link link : links) {
        assertThat(Objects.requireNonNull(file.getParent()).resolve(link.target()).normalize())
            .as("%s in %s", link, file)
            .exists();
      }
    }
  }

  private static <C> Stream<String> pages(Catalog<C> catalog) {
    return catalog.mistakes().stream().map(catalog::page);
  }
}
