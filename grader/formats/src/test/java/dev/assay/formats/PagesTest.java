package dev.assay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages about formats: one for each, with an example that the tests saw, and an index. */
class PagesTest {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));
  private static final Path PAGES = BASE.resolve("../docs/formats");
  private static final Path GOLDEN = BASE.resolve("src/test/resources/golden");
  private static final String INDEX = "README.md";

  /** A mark, and the code fence right below it. */
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?m)^<!-- golden: (?<file>\\S+) -->\n(?<fence>`{3,})\\w*\n(?<text>.*?)\n\\k<fence>$",
          Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern MARK = Pattern.compile("<!-- golden:");

  /** A row of the index: a link to the page, and five more cells. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| \\[(?<name>[a-z0-9-]+)\\]\\(\\k<name>\\.md\\)(?<rest>.*)\\|$");

  static List<String> names() {
    return Formats.all().stream().map(Format::name).toList();
  }

  @Test
  void everyFormatHasAPageAndEveryPageAFormat() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(file -> !file.equals(INDEX))
                  .map(file -> file.replaceFirst("\\.md$", "")))
          .containsExactlyInAnyOrderElementsOf(names());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void itsExamplesAreWhatTheTestsSaw(String name) throws IOException {
    String page = page(name);
    Matcher example = EXAMPLE.matcher(page);
    int examples = 0;
    while (example.find()) {
      examples++;
      assertThat(example.group("file")).startsWith(name + "/");
      assertThat("\n" + Files.readString(GOLDEN.resolve(example.group("file"))) + "\n")
          .contains("\n" + example.group("text") + "\n");
    }
    // Each mark belongs to a fence, or an example would go stale unseen.
    assertThat(examples).isPositive().isEqualTo((int) MARK.matcher(page).results().count());
  }

  @ParameterizedTest
  @MethodSource("names")
  void namesEverySetting(String name) throws IOException {
    List<String> settings =
        Formats.find(name).orElseThrow().settings().stream()
            .map(setting -> "`" + setting.name() + "`")
            .toList();
    String page = page(name);
    assertThat(settings).allSatisfy(setting -> assertThat(page).contains(setting));
  }

  @Test
  void theIndexListsEveryFormatAndNoOther() throws IOException {
    Matcher row = ROW.matcher(page("README"));
    List<String> listed = new ArrayList<>();
    while (row.find()) {
      listed.add(row.group("name"));
      assertThat(row.group("rest").split("\\|", -1))
          .as("the row of %s", row.group("name"))
          .hasSize(6)
          .satisfies(cells -> assertThat(List.of(cells).subList(1, 6)).noneMatch(String::isBlank));
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(names());
  }

  private static String page(String name) throws IOException {
    return Files.readString(PAGES.resolve(name + ".md"));
  }
}
