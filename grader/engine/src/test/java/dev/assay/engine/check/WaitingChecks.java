package dev.assay.engine.check;

import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.expect.Expect;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.toy.Doubler;
import org.junit.jupiter.api.Test;

/** Checks that wait for each other; each passes if the answer to its number has one entry. */
@Exercise(
    id = "w",
    name = "waiting",
    title = "Waiting",
    contract = Doubler.class,
    submission = "dev.assay.engine.toy.DoublerExercise",
    lesson = "none.md")
final class WaitingChecks {

  @Test
  @Check(order = 1, id = "a", points = "1", value = "comes first")
  void comesFirst(Subject<Doubler> subject) {
    asks(subject, 1);
  }

  @Test
  @Check(order = 2, id = "b", points = "1", after = "a", value = "comes second")
  void comesSecond(Subject<Doubler> subject) {
    asks(subject, 2);
  }

  @Test
  @Check(order = 3, id = "c", points = "1", after = "b", value = "comes third")
  void comesThird(Subject<Doubler> subject) {
    asks(subject, 3);
  }

  @Test
  @Check(
      order = 4,
      id = "d",
      points = "1",
      after = {"a", "c"},
      value = "comes last")
  void comesLast(Subject<Doubler> subject) {
    asks(subject, 4);
  }

  private static void asks(Subject<Doubler> subject, int number) {
    Expect.length(subject.ask(s -> s.twice(new double[] {number}, 1)), 1);
  }
}
