package dev.assay.app.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.app.ExitCode;
import dev.assay.app.Talks;
import dev.assay.app.Terminals;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A student says something, hands it in, and the course staff has it. */
@Timeout(60)
class FeedbackCommandTest {
  private static final String SOURCES = "exercises/src/main/java";
  private static final String EXERCISE =
      "dev/assay/exercises/interventions/CausalEffectExercise.java";

  @TempDir private Path temporary;

  @BeforeEach
  void aCheckout() throws Exception {
    Path source = temporary.resolve("class/nora").resolve(SOURCES).resolve(EXERCISE);
    Files.createDirectories(source.getParent());
    Files.copy(
        Path.of(System.getProperty("basedir", "."), "../../fixtures/examples/ada")
            .resolve("CausalEffectExercise.java"),
        source);
  }

  @Test
  void whatIsSaidIsBesideTheSubmissionAndThenBesideTheScorecard() throws Exception {
    Path checkout = temporary.resolve("class/nora");
    String[] words = {"feedback", checkout.toString(), "-e", "1", "--clear", "4", "--text", "<b>"};
    assertThat(Talks.code(words)).isZero();
    FeedbackLines said = FeedbackLines.of(Files.readString(checkout.resolve("feedback.jsonl")));
    assertThat(said.entries()).singleElement().extracting(FeedbackEntry::exercise).isEqualTo("1");

    Path out = temporary.resolve("out");
    String[] grade = {
      "grade",
      temporary.resolve("class").toString(),
      "--out",
      out.toString(),
      "--isolation",
      "process",
      "--exercise",
      "1"
    };
    assertThat(Talks.code(grade)).isZero();
    assertThat(Files.readString(out.resolve("feedback/nora.jsonl")))
        .isEqualTo(Files.readString(checkout.resolve("feedback.jsonl")));
    String scorecard = Files.readString(out.resolve("scorecards/nora.json"));
    assertThat(scorecard).doesNotContain("feedback");
  }

  @Test
  void aTextThatIsTooLongOrAPlaceThatCannotBeWrittenIsSaid() throws Exception {
    Path checkout = temporary.resolve("class/nora");
    String[] words = {"feedback", checkout.toString(), "-e", "1", "--text", "x".repeat(2001)};
    assertThat(Talks.complaint(words)).contains("2001 characters, and at most 2000 are kept.");
    // Whoever runs this may be allowed to write everywhere, but no file is a folder.
    Files.createDirectory(checkout.resolve("feedback.jsonl"));
    words[5] = "fine";
    assertThat(Talks.code(words)).isEqualTo(ExitCode.FILES.code());
  }

  @Test
  void aTextThatIsTooLongIsAskedForAgainInATerminal() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "apt-get install bsdutils");
    Path checkout = temporary.resolve("class/nora");
    try (Terminals terminal = Terminals.running(temporary, "feedback", checkout.toString())) {
      for (String answer : new String[] {"9", "2", "6", "4", "", "45"}) {
        terminal.await("? ");
        terminal.press(answer + "\n");
      }
      terminal.await("What else should we know? ");
      terminal.press("x".repeat(2001) + "\n");
      terminal.await("at most 2000 are kept.");
      terminal.await("What else should we know? ");
      terminal.press("Fine.\n");
      terminal.await("Thank you.");
      assertThat(terminal.end()).isZero();
    }
    FeedbackLines said = FeedbackLines.of(Files.readString(checkout.resolve("feedback.jsonl")));
    assertThat(said.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.exercise()).isEqualTo("2");
              assertThat(entry.clear()).hasValue(4);
              assertThat(entry.hard()).isEmpty();
              assertThat(entry.minutes()).hasValue(45);
              assertThat(entry.text()).isEqualTo("Fine.");
            });
  }

  @Test
  void whatIsOffIsSaidAndNothingIsWritten() {
    String checkout = temporary.resolve("class/nora").toString();
    assertThat(Talks.complaint("feedback", checkout, "-e", "1", "--clear", "9"))
        .contains("clear is 1 to 5, and not 9.");
    assertThat(Talks.complaint("feedback", checkout, "--clear", "3"))
        .contains("--exercise is one of 1, 2, 3.2, bonus.");
    assertThat(Talks.complaint("feedback", checkout, "-e", "7", "--clear", "3"))
        .contains("There is no exercise \"7\"");
    assertThat(Talks.complaint("feedback", checkout, "-e", "1")).contains("nothing in it");
    assertThat(Talks.complaint("feedback", temporary.toString(), "-e", "1", "--clear", "3"))
        .contains("There is no folder");
    assertThat(temporary.resolve("class/nora/feedback.jsonl")).doesNotExist();
  }
}
