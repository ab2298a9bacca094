package dev.assay.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How {@link Terminal} breaks lines. */
class TerminalTest {

  @Test
  void breaksAtTheLastSpaceThatFits() {
    assertThat(Terminal.wrap("one two three four", 10)).containsExactly("one two", "three four");
  }

  @Test
  void aLineThatFitsStaysAsItIs() {
    assertThat(Terminal.wrap("  0123  67", 10)).containsExactly("  0123  67");
  }

  @Test
  void breaksAWordThatIsTooLong() {
    assertThat(Terminal.wrap("0123456789abc", 10)).containsExactly("0123456789", "abc");
  }

  @Test
  void breaksAWordRatherThanLeaveHalfALineEmpty() {
    assertThat(Terminal.wrap("a 3456789abcdef", 10)).containsExactly("a 3456789a", "bcdef");
  }

  @Test
  void neverBreaksInsideACharacter() {
    String brain = "\ud83e\udde0";
    assertThat(Terminal.wrap(brain.repeat(4), 3)).containsExactly(brain, brain, brain, brain);
  }

  @Test
  void keepsEmptyLines() {
    assertThat(Terminal.wrap("a\n\nb", 10)).containsExactly("a", "", "b");
    assertThat(Terminal.wrap("", 10)).containsExactly("");
  }

  @Test
  void spacesAloneDoNotGoOnForever() {
    assertThat(Terminal.wrap(" ".repeat(10_000), 10)).containsExactly("", "");
  }

  @Test
  void losesNothingButSpaces() {
    String text = "the quick brown fox jumps over the lazy dog ".repeat(50);
    for (int width = 2; width < 60; width++) {
      assertThat(String.join("", Terminal.wrap(text, width)).replace(" ", ""))
          .as("width %d", width)
          .isEqualTo(text.replace(" ", ""));
      int most = width;
      assertThat(Terminal.wrap(text, width))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(most));
    }
  }
}
