package dev.assay.app.release;

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

/** Whatever Java the author's guide quotes stands in the second course, word for word. */
class AuthorsGuideTest {
  private static final Path GUIDE =
      Path.of(System.getProperty("basedir", "."), "../docs/authors.md");

  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  @Test
  void everySampleStandsInTheCourse() throws IOException {
    List<String> sources = sources();
    List<String> samples = new ArrayList<>();
    Matcher java = JAVA.matcher(Files.readString(GUIDE));
    while (java.find()) {
      samples.add(java.group(1));
    }
    assertThat(samples)
        .hasSizeGreaterThan(5)
        .allSatisfy(sample -> assertThat(sources).anyMatch(source -> source.contains(sample)));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Matcher link = LINK.matcher(Files.readString(GUIDE));
    assertThat(link.results().map(result -> result.group(1)))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(GUIDE.resolveSibling(target)).exists());
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SecondCourse.FIXTURE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file).replace("\r\n", "\n"));
      }
    }
    return sources;
  }
}
