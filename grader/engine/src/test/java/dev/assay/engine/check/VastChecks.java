package dev.assay.engine.check;

import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.expect.Expect;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.toy.Doubler;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** A property over a space in which shrinking takes thousands of tries. */
@Exercise(
    id = "v",
    name = "vast",
    title = "Vast",
    contract = Doubler.class,
    submission = "dev.assay.engine.toy.DoublerExercise",
    lesson = "none.md")
final class VastChecks {
  static final int TRIES = 10;

  @Property(tries = TRIES)
  @Check(order = 1, id = "vast", points = "1", value = "is right for many numbers")
  void isRight(
      @ForAll @Size(30) double[] values,
      @ForAll @DoubleRange(min = 1) double first,
      Subject<Doubler> subject) {
    if (values[0] > 0 && values[29] > values[15]) {
      Expect.length(subject.ask(s -> s.twice(values, 0)), 30);
    } else {
      Expect.length(subject.ask(s -> s.twice(new double[] {first}, 0)), first > 1e6 ? 1 : 0);
    }
  }
}
