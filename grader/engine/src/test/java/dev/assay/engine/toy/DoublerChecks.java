package dev.assay.engine.toy;

import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.course.Visibility;
import dev.assay.engine.expect.Expect;
import dev.assay.engine.expect.Tolerance;
import dev.assay.engine.subject.Answer;
import dev.assay.engine.subject.Subject;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The checks of the toy exercise 1. */
@Exercise(
    id = "1",
    name = "doubler",
    title = "Twice as much",
    contract = Doubler.class,
    submission = "dev.assay.engine.toy.DoublerExercise",
    lesson = "toy/doubler.md")
final class DoublerChecks {
  private static final Tolerance EXACT = new Tolerance(0, 0, "doubling is exact");

  @Test
  @Check(order = 1, id = "length", points = "1", value = "returns as many values as it gets")
  void returnsAsManyValues(Subject<Doubler> subject) {
    Expect.length(subject.ask(s -> s.twice(new double[] {1, 2, 3}, 1)), 3);
  }

  @Test
  @Check(order = 2, id = "once", points = "2", hint = 2, value = "doubles once")
  void doublesOnce(Subject<Doubler> subject) {
    Expect.close(subject.ask(s -> s.twice(new double[] {1, -2.5}, 1)), new double[] {2, -5}, EXACT);
  }

  @Test
  @Check(
      order = 3,
      id = "often",
      points = "2.5",
      hint = 2,
      after = "once",
      value = "doubles several times")
  void doublesOften(Subject<Doubler> subject) {
    Expect.close(subject.ask(s -> s.twice(new double[] {3}, 2)), new double[] {12}, EXACT);
  }

  @Property(tries = 40)
  @Check(order = 4, id = "any", points = "3", value = "doubles whatever it gets")
  void doublesAnything(
      @ForAll("values") double[] values, @ForAll("times") int times, Subject<Doubler> subject) {
    double[] expected = Arrays.stream(values).map(v -> v * (1 << times)).toArray();
    Expect.close(subject.ask(s -> s.twice(values, times)), expected, EXACT);
  }

  @Test
  @Check(order = 5, id = "unchanged", points = "0", value = "leaves its argument as it is")
  void leavesItsArgument(Subject<Doubler> subject) {
    double[] values = {1, 2};
    Answer<double[]> answer = subject.ask(s -> s.twice(values, 1));
    Expect.unchanged(answer, "values", new double[] {1, 2}, values);
  }

  @Test
  @Check(
      order = 6,
      id = "repeatable",
      points = "1.5",
      visibility = Visibility.HIDDEN,
      value = "keeps nothing between two calls")
  void keepsNothing(Subject<Doubler> subject) {
    Expect.close(subject.ask(s -> s.twice(new double[] {1}, 1)), new double[] {2}, EXACT);
    Expect.close(subject.askAgain(s -> s.twice(new double[] {1}, 1)), new double[] {2}, EXACT);
  }

  @Provide
  Arbitrary<double[]> values() {
    return Arbitraries.integers()
        .between(0, 20)
        .map(i -> i / 2.0)
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<Integer> times() {
    return Arbitraries.integers().between(0, 4);
  }
}
