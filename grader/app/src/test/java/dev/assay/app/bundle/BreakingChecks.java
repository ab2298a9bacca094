package dev.assay.app.bundle;

import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.subject.Subject;
import dev.assay.exercises.interventions.NetworkSimulation;
import org.junit.jupiter.api.Test;

/** One check that gives points, and one that breaks. */
@Exercise(
    id = "2",
    name = "simulate",
    title = "Simulate",
    contract = NetworkSimulation.class,
    submission = "dev.assay.exercises.interventions.NetworkSimulationExercise",
    lesson = "none.md")
final class BreakingChecks {

  @Test
  @Check(order = 1, id = "answers", points = "10", value = "answers at all")
  void answers(Subject<NetworkSimulation> subject) {
    subject.ask(s -> s.simulate(new double[][] {{0}}, 1, 1));
  }

  @Test
  @Check(order = 2, id = "breaks", points = "10", value = "breaks")
  void breaks(Subject<NetworkSimulation> subject) {
    double[][] answer = subject.ask(s -> s.simulate(new double[][] {{0}}, 1, 1)).value();
    if (answer.length > 0) {
      throw new IllegalStateException("a fault of the check");
    }
  }
}
