package dev.assay.checks.interventions;

import dev.assay.engine.course.CourseProof;
import dev.assay.engine.course.WrongProgram;
import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.interventions.AllNeuronsRecoverySolution;
import dev.assay.solutions.interventions.CausalEffectSolution;
import dev.assay.solutions.interventions.NetworkSimulationSolution;
import dev.assay.solutions.interventions.SingleNeuronRecoverySolution;
import dev.assay.solutions.interventions.misconceptions.Catalog;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What shows that the checks of the course are right. */
final class InterventionsProof {
  private InterventionsProof() {}

  /** The solutions, the misconceptions with the flaws, and the points of the exercises. */
  static CourseProof proof() {
    return new CourseProof(
        Map.of(
            CausalEffect.class, CausalEffectSolution::new,
            NetworkSimulation.class, NetworkSimulationSolution::new,
            SingleNeuronRecovery.class, SingleNeuronRecoverySolution::new,
            AllNeuronsRecovery.class, AllNeuronsRecoverySolution::new
            // assay:new solution
            ),
        Stream.of(
                Misconceptions.catalogs().stream().flatMap(InterventionsProof::programs),
                Flaws.all().stream(),
                SmallOnly.all().stream()
                // assay:new mistakes
                )
            .flatMap(programs -> programs)
            .toList(),
        Map.of(
            "1", new BigDecimal(20),
            "2", new BigDecimal(40),
            "3.2", new BigDecimal(40),
            "bonus", new BigDecimal(10)
            // assay:new points
            ));
  }

  private static <C> Stream<WrongProgram> programs(Catalog<C> catalog) {
    return catalog.mistakes().stream().map(mistake -> program(mistake, catalog.page(mistake)));
  }

  private static WrongProgram program(Misconception<?> misconception, String page) {
    // What each costs, and on which check first, stands in a table beside the tests.
    return new WrongProgram(
        misconception.id(),
        WrongProgram.Kind.MISCONCEPTION,
        misconception.contract(),
        misconception.implementation(),
        List.of(),
        Optional.of(page));
  }
}
