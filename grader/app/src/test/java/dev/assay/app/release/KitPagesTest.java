package dev.assay.app.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page leads to, and whether a kit has it. */
class KitPagesTest {
  @TempDir private Path checkout;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](01.md), [b](../A.java), ![c](<pictures/c.svg>), [d](https://example.org/x.md)",
        "[a](01.md#how-far-it-is) [b](#here) [c](../A.java#L12) [folder](pictures) <a href='01.md'>",
        "[a]: 01.md\n[b]: <pictures/c.svg>",
        "run `mvn test -Dexercise=1`, then `mvn -q test -Dexercise=2 # two`",
        "```\nmvn test\n\nOpen next: exercises/A.java\n```",
        "a `[no](link.md)`, 1/2 of `a/b`, `target/scorecard.json`, `.mvn/nothing`",
      })
  void leadsSomewhere(String text) throws Exception {
    assertThat(deadEnds(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [a](02.md)                         | has a link to 02.md
          ![a](pictures/d.svg)               | has a link to pictures/d.svg
          [a](../../grader/docs/feedback.md) | has a link to ../../grader/docs/feedback.md
          [a](../../../README.md)            | has a link to ../../../README.md
          [a](/exercises/A.java)             | has a link to /exercises/A.java
          [a](01.md#nowhere)                 | has a link to 01.md#nowhere
          [a]: 02.md                         | has a link to 02.md
          <img src="d.svg">                  | has a link to d.svg
          `grader/docs/feedback.md`          | names grader/docs/feedback.md, which is not there
          `exercises/B.java`                 | names exercises/B.java, which is not there
          run `mvn verify` now               | names the command mvn verify, which a kit does not know
          `mvn test -Dall=1`                 | names the command mvn test -Dall=1, which a kit does not know
          `grader/assay watch`               | names grader/assay, which is not there
          `assay watch`                      | names the command assay watch, which a kit does not have
          """)
  void leadsNowhere(String text, String said) throws Exception {
    assertThat(deadEnds(text)).containsExactly("exercises/lessons/README.md " + said);
  }

  @Test
  void readsWhatStandsInABlockOfCode() throws Exception {
    assertThat(deadEnds("```\n$ mvn compile -pl solutions\n$ java -cp x Y\n```\n[a](no.md)"))
        .containsExactlyInAnyOrder(
            "exercises/lessons/README.md names the command $ mvn compile -pl solutions, which a"
                + " kit does not know",
            "exercises/lessons/README.md names the command $ java -cp x Y, which a kit does not"
                + " have",
            "exercises/lessons/README.md has a link to no.md");
  }

  private Iterable<String> deadEnds(String text) throws Exception {
    Files.createDirectories(checkout.resolve("grader/docs"));
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("pom.xml", bytes("<exercise/>"));
    files.put("exercises/A.java", bytes("class A {}"));
    files.put("exercises/lessons/01.md", bytes("# One\n\n## How far it is\n"));
    files.put("exercises/lessons/pictures/c.svg", bytes("<svg/>"));
    files.put("exercises/lessons/README.md", bytes("# Here\n\n" + text + "\n"));
    return new KitPages(files, checkout).deadEnds();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
