package dev.assay.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.CourseProof;
import dev.assay.engine.course.Hints;
import dev.assay.engine.course.WrongProgram;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.toy.Doubler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of a wrong answer has to help. */
class FactsReadWellTest {
  private static final WrongProgram WRONG =
      new WrongProgram(
          "any",
          WrongProgram.Kind.MISCONCEPTION,
          Doubler.class,
          () -> (Doubler) (values, times) -> values,
          List.of(),
          Optional.empty());

  private static final Evidence EVIDENCE =
      new Evidence(
          Course.of("rude", "Rude", "1", "sha256:0", "src", List.of(RudeChecks.class)),
          new Hints(Map.of()),
          new CourseProof(Map.of(), List.of(WRONG), Map.of()),
          Path.of(""),
          new TrustedSubjects(Map.of()));

  @Test
  void complainsOfEachRudeCheckAndOfNoOther() {
    Ruling ruling = new FactsReadWell().look(EVIDENCE);
    assertThat(ruling.defects())
        .extracting(Defect::where)
        .containsExactly(
            "1/says-no-more on any",
            "1/says-it-backwards on any",
            "1/says-test-failed on any",
            "1/says-far-too-much on any");
  }

  @Test
  void doesNotHoldForNothing() {
    Evidence nothing =
        new Evidence(
            EVIDENCE.course(),
            EVIDENCE.hints(),
            new CourseProof(Map.of(), List.of(), Map.of()),
            Path.of(""),
            new TrustedSubjects(Map.of()));
    assertThat(new FactsReadWell().look(nothing).holds()).isFalse();
  }
}
