package dev.assay.checks.interventions;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.SubmissionReference;
import dev.assay.engine.scorecard.ValidScorecards;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.interventions.AllNeuronsRecoverySolution;
import dev.assay.solutions.interventions.CausalEffectSolution;
import dev.assay.solutions.interventions.NetworkSimulationSolution;
import dev.assay.solutions.interventions.SingleNeuronRecoverySolution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Scorecards of implementations that are in this JVM. */
final class Graded {
  /** Made once: its digest reads every class. */
  private static final Course COURSE = InterventionsCourse.course();

  private static final SubmissionReference NOBODY =
      new SubmissionReference("test", "sha256:" + "0".repeat(64), List.of());

  private Graded() {}

  /** All reference solutions. */
  static Scorecard solutions() {
    return with(Map.of());
  }

  /** The reference solutions, some of them replaced. */
  static Scorecard with(Map<Class<?>, Supplier<?>> replaced) {
    Map<Class<?>, Supplier<?>> implementations =
        new HashMap<>(
            Map.of(
                CausalEffect.class, CausalEffectSolution::new,
                NetworkSimulation.class, NetworkSimulationSolution::new,
                SingleNeuronRecovery.class, SingleNeuronRecoverySolution::new,
                AllNeuronsRecovery.class, AllNeuronsRecoverySolution::new));
    implementations.putAll(replaced);
    return by(new TrustedSubjects(implementations));
  }

  /** The exercise that asks for a contract. */
  static ExerciseSpec exercise(Class<?> contract) {
    return COURSE.exercises().stream()
        .filter(spec -> spec.contract().equals(contract))
        .findFirst()
        .orElseThrow();
  }

  /** One implementation, on its own exercise. */
  static ExerciseCard alone(Class<?> contract, Supplier<?> implementation, long seed) {
    ExerciseSpec exercise = exercise(contract);
    return ValidScorecards.valid(
            new Grading(COURSE, List.of(exercise), seed)
                .grade(
                    NOBODY,
                    new TrustedSubjects(Map.of(contract, implementation)),
                    new Isolation(Isolation.Level.NONE)))
        .exercises()
        .get(COURSE.exercises().indexOf(exercise));
  }

  /** Whatever a source has, on all exercises. */
  static Scorecard by(SubjectSource source) {
    return ValidScorecards.valid(
        new Grading(COURSE, COURSE.exercises(), InterventionsCourse.STUDENT_SEED)
            .grade(NOBODY, source, new Isolation(Isolation.Level.NONE)));
  }
}
