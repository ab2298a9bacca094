package dev.assay.engine.check;

import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.toy.Doubler;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Checks that fail themselves, each in another way. */
@Exercise(
    id = "f",
    name = "faulty",
    title = "Faulty",
    contract = Doubler.class,
    submission = "dev.assay.engine.toy.DoublerExercise",
    lesson = "none.md")
final class FaultyChecks {

  @Test
  @Check(order = 1, id = "throws", points = "1", value = "throws")
  void fails(Subject<Doubler> subject) {
    double[] answer = subject.ask(s -> s.twice(new double[] {1}, 1)).value();
    if (answer.length > 0) {
      throw new IllegalStateException("a fault of the check");
    }
  }

  @Test
  @Check(order = 2, id = "inside-jdk", points = "1", value = "throws inside the JDK")
  @SuppressWarnings("NullAway") // That is the fault.
  void failsInsideTheJdk(Subject<Doubler> subject) {
    Objects.requireNonNull(null, "inside");
  }

  @Property(tries = 20)
  @Check(order = 3, id = "property", points = "1", value = "throws in a property")
  void failsInAProperty(@ForAll @IntRange(max = 100) int number, Subject<Doubler> subject) {
    if (number >= 0) {
      throw new IllegalStateException("a fault at " + number);
    }
  }

  @Test
  @Disabled("on holiday")
  @Check(order = 4, id = "disabled", points = "1", value = "is disabled")
  void isDisabled(Subject<Doubler> subject) {}

  @Property
  @net.jqwik.api.Disabled("on holiday, too")
  @Check(order = 5, id = "disabled-property", points = "1", value = "is a disabled property")
  void isADisabledProperty(@ForAll int number, Subject<Doubler> subject) {}

  @Test
  @Check(order = 6, id = "assumes", points = "1", value = "assumes what isn't so")
  void assumes(Subject<Doubler> subject) {
    Assumptions.abort("not today");
  }

  @Test
  @Check(order = 7, id = "sound", points = "1", value = "is sound")
  void isSound(Subject<Doubler> subject) {
    subject.ask(s -> s.twice(new double[] {1}, 1));
  }
}
