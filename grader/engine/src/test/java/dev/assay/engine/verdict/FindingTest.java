package dev.assay.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statuses, and findings that carry them. */
class FindingTest {

  @Test
  void tellsItsFactsALineEach() {
    Finding finding = new Finding(Status.WRONG, Fact.called("twice()"), Fact.got("null"));
    assertThat(finding).isInstanceOf(AssertionError.class).hasMessage("called: twice()\ngot: null");
  }

  @Test
  void keepsACopyOfItsFacts() {
    List<Fact> facts = new ArrayList<>(List.of(Fact.note("a")));
    Finding finding = new Finding(Status.WRONG, facts);
    facts.clear();
    assertThat(finding.facts()).containsExactly(Fact.note("a"));
  }

  @Test
  void askingAgainMakesSenseAfterAnAnswerOrAnExceptionOnly() {
    assertThat(Status.values())
        .filteredOn(status -> !status.isFinal())
        .containsExactly(Status.PASSED, Status.WRONG, Status.CRASHED);
  }

  @Test
  void everyStatusHasAKeyAndASentence() {
    assertThat(Status.values())
        .allSatisfy(status -> assertThat(status.key()).matches("[a-z]+(-[a-z]+)*"))
        .allSatisfy(status -> assertThat(status.sentence()).isNotBlank());
    assertThat(Status.OUT_OF_MEMORY.key()).isEqualTo("out-of-memory");
  }
}
