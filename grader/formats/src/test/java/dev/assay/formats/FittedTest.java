package dev.assay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Leaves out what matters least, step by step, and says which step it was. */
class FittedTest {
  private static final Graded LARGE = Graded.of(Cases.large(), false, Graded.Scoring.ALL);

  @Test
  void leavesAResultThatFitsAsItIs() {
    Graded graded = Cases.graded("hostile");
    Graded fitting = Fitted.within(graded, Integer.MAX_VALUE, same -> same, same -> 1);
    assertThat(fitting).isSameAs(graded);
  }

  @Test
  void eachStepLeavesOutMoreAndSaysSoInOneSentence() {
    Set<String> sentences = new LinkedHashSet<>();
    List<Integer> sizes = new ArrayList<>();
    Fitted.within(
        LARGE,
        0,
        graded -> {
          sizes.add(graded.checks().toString().length());
          sentences.addAll(graded.leftOut());
          assertThat(graded.leftOut()).hasSizeLessThanOrEqualTo(1);
          assertThat(graded.points()).isEqualTo(LARGE.points());
          assertThat(graded.checks())
              .extracting(GradedCheck::title)
              .isEqualTo(LARGE.checks().stream().map(GradedCheck::title).toList());
          return graded;
        },
        graded -> 1);
    assertThat(sizes).hasSize(5);
    for (int i = 1; i < sizes.size(); i++) {
      assertThat(sizes.get(i)).isLessThan(sizes.get(i - 1));
    }
    assertThat(sentences)
        .hasSize(4)
        .allMatch(sentence -> sentence.contains("more than this platform takes"));
    assertThat(String.join(" ", sentences)).contains("2000 characters", "200 characters", "why");
  }

  @Test
  void stopsAtTheFirstStepThatFits() {
    List<Graded> tried = new ArrayList<>();
    Graded fitting =
        Fitted.within(
            LARGE,
            10,
            graded -> {
              tried.add(graded);
              return graded;
            },
            graded -> graded.leftOut().isEmpty() ? 11 : 10);
    assertThat(tried).hasSize(2);
    assertThat(fitting.leftOut()).singleElement().asString().contains("2000 characters");
  }
}
