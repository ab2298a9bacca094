package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the program says about itself. */
@Timeout(60)
class HelpTest {
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("--help"),
          List.of("grade", "--help"),
          List.of("export", "--help"),
          List.of("bundle", "--help"),
          List.of("regrade", "--help"),
          List.of("doctor", "--help"),
          List.of("lint", "--help"),
          List.of("watch", "--help"),
          List.of("feedback", "--help"),
          List.of("report", "--help"),
          List.of("items", "--help"),
          List.of("release", "--help"),
          List.of("new", "--help"),
          List.of());

  @Test
  void theHelpIsWhatItWas() throws IOException {
    String said =
        QUESTIONS.stream()
            .map(
                words -> {
                  Ended ended = Commands.here(words.toArray());
                  assertThat(ended.code()).isZero();
                  assertThat(ended.err()).isEmpty();
                  return "$ " + String.join(" ", concat(words)) + "\n" + ended.out();
                })
            .collect(Collectors.joining("\n"));
    // A change is fine once somebody has read it: then it goes to the resource.
    assertThat(said).isEqualToNormalizingNewlines(remembered());
  }

  @Test
  void everyCommandsHelpListsAllExitCodes() {
    for (List<String> words : QUESTIONS) {
      String said = Commands.here(words.toArray()).out().replaceAll("\\s+", " ");
      assertThat(Arrays.asList(ExitCode.values()))
          .allSatisfy(exit -> assertThat(said).contains(exit.code() + " " + exit.meaning()));
    }
  }

  @Test
  void doctorTriesEveryLevelAndSaysWhetherGradeWorks() {
    Ended ended = Commands.here("doctor");
    assertThat(ended.out())
        .contains("Java        " + Runtime.version().feature())
        .containsPattern("memory +\\d+ MiB")
        .containsPattern("(?m)^process +yes, but")
        .containsPattern("(?m)^landlock +(yes, blocked: connect, |no$)")
        .containsPattern("(?m)^namespaces +(yes, blocked: connect, |no$)");
    boolean works = ended.out().contains("\"assay grade\" works here as it is.");
    assertThat(works).isEqualTo(ended.out().contains("yes, blocked"));
    assertThat(ended.code()).isEqualTo(works ? 0 : 4);
  }

  private static List<String> concat(List<String> words) {
    return Stream.concat(Stream.of("assay"), words.stream()).toList();
  }

  private static String remembered() throws IOException {
    try (InputStream resource =
        Objects.requireNonNull(HelpTest.class.getResourceAsStream("help.txt"))) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
