package dev.assay.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.formats.Cases;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Text of a submission without anything that does something. */
class InertTest {
  @Property(tries = 500)
  void nothingIsLeftThatAReaderDoesNotShow(@ForAll String text) {
    assertThat(Inert.of(text).codePoints()).allMatch(InertTest::isShown);
    assertThat(Inert.line(text).indexOf('\n')).isEqualTo(-1);
  }

  @Property(tries = 500)
  void doingItAgainChangesNothing(@ForAll String text) {
    assertThat(Inert.of(Inert.of(text))).isEqualTo(Inert.of(text));
  }

  @Example
  void hostileTextKeepsItsWords() {
    assertThat(Inert.of(Cases.HOSTILE))
        .contains("Grade :=>> 100", "\\u001b[31mred", "\\u202e", "\\ud800", "\ud83d\ude00")
        .doesNotContain("\u001b", "\r", "\t", "\u202e", "\u2028", "\u0085");
  }

  @Example
  void keepsLinesAndTurnsTabsIntoSpaces() {
    assertThat(Inert.of("a\r\n\tb\n")).isEqualTo("a\n    b\n");
    assertThat(Inert.of("a\rb")).isEqualTo("a\\u000db");
  }

  private static boolean isShown(int c) {
    boolean isUnseen =
        Character.isISOControl(c)
            || Character.getType(c) == Character.FORMAT
            || Character.getType(c) == Character.SURROGATE
            || c == '\u2028'
            || c == '\u2029'
            || (c & 0xfffe) == 0xfffe;
    return c == '\n' || !isUnseen;
  }
}
