package dev.assay.engine.check;

import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.toy.Doubler;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Checks in a class that nobody can make an instance of. */
@Exercise(
    id = "u",
    name = "unmakeable",
    title = "Unmakeable",
    contract = Doubler.class,
    submission = "dev.assay.engine.toy.DoublerExercise",
    lesson = "none.md")
final class UnmakeableChecks {

  UnmakeableChecks() {
    throw new IllegalStateException("no instance");
  }

  @Test
  @Check(order = 1, id = "example", points = "1", value = "is an example")
  void isAnExample(Subject<Doubler> subject) {}

  @Property
  @Check(order = 2, id = "property", points = "1", value = "is a property")
  void isAProperty(@ForAll int number, Subject<Doubler> subject) {}
}
