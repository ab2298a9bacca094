package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A seed decides a scorecard, and nothing else does: neither company nor the number of judges. */
@Timeout(120)
class SameEverywhereTest {
  @TempDir private Path temporary;

  @Test
  void theSameSeedMakesTheSameScorecards() throws Exception {
    Examples examples =
        new Examples(temporary.resolve("class"))
            .handIn("ada", "ada", Examples.SECOND)
            .handIn("bob", "bob", Examples.SECOND)
            .handIn("nadia", "nadia", Examples.SECOND);

    Map<String, String> one = graded(examples, "one", "--jobs", "1");

    assertThat(one).containsOnlyKeys("ada", "bob", "nadia");
    assertThat(graded(examples, "two", "--jobs", "2")).isEqualTo(one);
    // Who is alone is graded in the program's own JVM.
    assertThat(graded(examples, "alone", "--only", "bob"))
        .hasSize(1)
        .containsEntry("bob", one.get("bob"));
  }

  private Map<String, String> graded(Examples examples, String out, Object... more)
      throws Exception {
    Results results = new Results(temporary.resolve(out));
    List<Object> words = new ArrayList<>(List.of("grade", examples.folder()));
    words.addAll(List.of("--out", results.folder(), "--isolation", "process"));
    words.addAll(List.of("--exercise", "2", "--seed", "7"));
    words.addAll(List.of(more));
    assertThat(Commands.here(words.toArray()).code()).isZero();
    return results.scorecardsWithoutTiming();
  }
}
