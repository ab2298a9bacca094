package dev.assay.engine.lint;

import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.toy.Doubler;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import org.junit.jupiter.api.Test;

/** Checks that tell a student nothing of use. */
@Exercise(
    id = "1",
    name = "doubler",
    title = "Twice as much",
    contract = Doubler.class,
    submission = "dev.assay.engine.toy.DoublerExercise",
    lesson = "toy/doubler.md")
final class RudeChecks {
  private static final Fact EXPECTED = Fact.expected("2");
  private static final Fact GOT = Fact.got("3");

  @Test
  @Check(order = 1, id = "says-no-more", points = "1", value = "says too little")
  void saysNoMore(Subject<Doubler> subject) {
    tell(subject, EXPECTED);
  }

  @Test
  @Check(order = 2, id = "says-it-backwards", points = "1", value = "says it backwards")
  void saysItBackwards(Subject<Doubler> subject) {
    tell(subject, GOT, EXPECTED);
  }

  @Test
  @Check(order = 3, id = "says-test-failed", points = "1", value = "speaks of itself")
  void saysTestFailed(Subject<Doubler> subject) {
    tell(subject, EXPECTED, GOT, Fact.note("Test failed."));
  }

  @Test
  @Check(order = 4, id = "says-far-too-much", points = "1", value = "says far too much")
  void saysFarTooMuch(Subject<Doubler> subject) {
    tell(subject, EXPECTED, Fact.got("0, ".repeat(300)));
  }

  @Test
  @Check(order = 5, id = "says-it-well", points = "1", value = "says it well")
  void saysItWell(Subject<Doubler> subject) {
    tell(subject, EXPECTED, GOT);
  }

  private static void tell(Subject<Doubler> subject, Fact... facts) {
    if (subject.ask(s -> s.twice(new double[] {1}, 1)).value().length == 1) {
      throw new Finding(Status.WRONG, facts);
    }
  }
}
