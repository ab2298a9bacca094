package dev.assay.engine.report;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a submission says or prints, the page stays a page. */
class HostileTextTest {

  @ParameterizedTest
  @CsvSource({
    "'\u001b[2J\u001b[31mred', '?[2J?[31mred'",
    "'abc\u202edcba', 'abc?dcba'",
    "'nul\0nul', 'nul?nul'",
    "'bell\u0007back\b', 'bell?back?'",
    "'zero\u200bwidth', 'zero?width'",
    "'c1\u009b31m', 'c1?31m'",
    "'tab\there', 'tab here'",
  })
  void aControlCharacterBecomesAQuestionMark(String said, String shown) {
    assertThat(fact(said)).containsExactly(shown);
    assertThat(printed(said)).containsExactly(shown);
  }

  @Test
  void lettersOfAllAlphabetsStay() {
    String said = "\u03bc = \u00bd, \u4e16\u754c, \ud83e\udde0";
    assertThat(fact(said)).containsExactly(said);
    assertThat(printed(said)).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\f"})
  void everyKindOfLineEndStaysInsideTheIndentation(String end) {
    assertThat(fact("a" + end + "Open next: /etc/passwd"))
        .containsExactly("a", "Open next: /etc/passwd");
  }

  @Test
  void aLineOf10000CharactersIsWrappedAndShortened() {
    String start = "start" + "x".repeat(79);
    String end = "y".repeat(80) + "end";
    String said = start + "-".repeat(10_000 - start.length() - end.length()) + end;
    List<String> lines = fact(said);
    assertThat(lines).hasSize(10).startsWith(start).contains("(... 111 lines left out ...)");
    assertThat(lines.get(9)).endsWith("end");
    assertThat(lines.subList(0, 7)).allSatisfy(line -> assertThat(line).hasSize(84));
  }

  @Test
  void aFactOfTenLinesIsShownWhole() {
    assertThat(fact("x".repeat(840))).hasSize(10).allSatisfy(x -> assertThat(x).hasSize(84));
  }

  @Test
  void onlyTheBeginningOfTheOutputIsShown() {
    assertThat(printed("1\n2\n3\n4\n5\n")).containsExactly("1", "2", "3", "4", "5");
    assertThat(printed("1\n2\n3\n4\n5\n6\n"))
        .containsExactly("1", "2", "3", "4", "5", "(and more)");
    assertThat(printed("-".repeat(10_000))).hasSize(6).endsWith("(and more)");
  }

  @Test
  void outputThatWasCutBeforeSaysSo() {
    Outcome cut = Outcome.of(Status.WRONG).printing("1\n2\n", true);
    assertThat(Pages.printed(Pages.of(scorecard(bonus(cut)))))
        .containsExactly("1", "2", "(and more)");
  }

  @Test
  void aHalfSurrogatePairIsNoCharacter() {
    assertThat(Terminal.harmless("a\ud83e")).isEqualTo("a?");
    assertThat(Terminal.harmless("\udde0b")).isEqualTo("?b");
  }

  private static List<String> fact(String said) {
    Outcome outcome = Outcome.of(Status.WRONG, Fact.got(said));
    return Pages.labelled(Pages.of(scorecard(bonus(outcome))), "got");
  }

  private static List<String> printed(String said) {
    Outcome outcome = Outcome.of(Status.WRONG).printing(said, false);
    return Pages.printed(Pages.of(scorecard(bonus(outcome))));
  }
}
