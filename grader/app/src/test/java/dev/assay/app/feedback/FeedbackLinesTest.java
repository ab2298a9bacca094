package dev.assay.app.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of feedback, good ones and what students may hand in instead. */
class FeedbackLinesTest {
  private static final OptionalInt NONE = OptionalInt.empty();

  @TempDir private Path temporary;

  @Test
  void readsWhatItWrote() throws Exception {
    Path file = temporary.resolve(FeedbackLines.NAME);
    FeedbackEntry stars = entry(OptionalInt.of(5), OptionalInt.of(1), OptionalInt.of(45), "");
    FeedbackEntry text = entry(NONE, NONE, NONE, "two\nlines, \u00e4 and \ud83d\ude00 \u202e");
    FeedbackLines.append(file, stars);
    FeedbackLines.append(file, text);
    assertThat(FeedbackLines.of(Files.readString(file)).entries()).containsExactly(stars, text);
    assertThat(Files.readAllLines(file)).hasSize(2);
    assertThat(Files.readString(file)).doesNotContain("null");
  }

  @Test
  void countsLinesThatAreNone() {
    String good =
        "{\"schema\":\"assay/feedback/1\",\"at\":\"2026-11-26T00:00:00Z\",\"exercise\":\"2\","
            + "\"clear\":4,\"hard\":3,\"minutes\":45,\"text\":\"\"}";
    FeedbackLines lines =
        FeedbackLines.of(
            String.join(
                "\n",
                good,
                "",
                "no JSON",
                "[]",
                "null",
                good.replace("\"clear\":4", "\"clear\":6"),
                good.replace("feedback/1", "feedback/9"),
                good.replace("\"exercise\":\"2\"", "\"exercise\":null"),
                good.replace(",\"text\":\"\"", ""),
                "{".repeat(100_000)));
    assertThat(lines.entries()).hasSize(1);
    assertThat(lines.unreadable()).isEqualTo(8);
  }

  @Test
  void aLineThatWasCutOffTakesNoOtherWithIt() throws Exception {
    Path file = temporary.resolve(FeedbackLines.NAME);
    FeedbackEntry first = entry(OptionalInt.of(5), NONE, NONE, "");
    FeedbackEntry second = entry(NONE, OptionalInt.of(1), NONE, "");
    FeedbackLines.append(file, first);
    Files.writeString(file, Files.readString(file) + "{\"schema\":\"assay/fee");
    FeedbackLines.append(file, second);
    FeedbackLines lines = FeedbackLines.of(Files.readString(file));
    assertThat(lines.entries()).containsExactly(first, second);
    assertThat(lines.unreadable()).isEqualTo(1);
  }

  @Test
  void showsNothingThatMovesACursorOrCannotBeSeen() {
    String hostile = "a\u001b[2Jb\u0000c\u202ed\u2028e\tf\ng\u00e4\ud83d\ude00";
    assertThat(entry(NONE, NONE, NONE, hostile).visibleText())
        .isEqualTo("a\ufffd[2Jb\ufffdc\ufffdd\u2028e\tf\ng\u00e4\ud83d\ude00");
  }

  @Test
  void saysWhichNumberIsOutOfItsRange() {
    assertThatThrownBy(() -> entry(OptionalInt.of(0), NONE, NONE, ""))
        .hasMessage("clear is 1 to 5, and not 0.");
    assertThatThrownBy(() -> entry(NONE, NONE, OptionalInt.of(-1), ""))
        .hasMessageContaining("minutes");
    assertThatThrownBy(() -> entry(NONE, NONE, NONE, "  ")).hasMessageContaining("nothing in it");
    assertThatThrownBy(() -> entry(NONE, NONE, NONE, "x".repeat(2001)))
        .hasMessageContaining("2001 characters");
  }

  private static FeedbackEntry entry(
      OptionalInt clear, OptionalInt hard, OptionalInt minutes, String text) {
    return new FeedbackEntry(
        FeedbackEntry.SCHEMA, "2026-11-26T00:00:00Z", "2", clear, hard, minutes, text);
  }
}
