package dev.assay.engine.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hints by their reference. */
class HintsTest {
  private final Hints hints =
      new Hints(Map.of("3.2.1", "look", "3.2.2", "look again", "3.2.4", "no"));

  @Test
  void findsAHintByItsReference() {
    assertThat(hints.text("3.2.2")).contains("look again");
    assertThat(hints.text("3.2.3")).isEmpty();
  }

  @Test
  void countsTheRungsUpToTheFirstThatIsMissing() {
    assertThat(hints.count("3.2")).isEqualTo(2);
    assertThat(hints.count("3")).isZero();
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hints.read(HintsTest.class, "none.properties"))
        .withMessage("There are no hints: none.properties is missing beside " + HintsTest.class);
  }
}
