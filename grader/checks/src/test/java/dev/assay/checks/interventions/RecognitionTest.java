package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.diagnosis.Diagnosis;
import dev.assay.engine.diagnosis.KnownMistake;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.MisconceptionCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.interventions.misconceptions.Catalog;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which implementations are recognised as a known mistake, and which are not. */
class RecognitionTest {

  static Stream<Catalog<?>> catalogs() {
    return Misconceptions.catalogs().stream();
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  <C> void recognisesEveryWayToMakeAMistake(Catalog<C> catalog) {
    Diagnosis<C> diagnosis = Mistakes.diagnosis(catalog);
    for (Misconception<C> mistake : catalog.mistakes()) {
      for (Supplier<C> way : mistake.ways()) {
        assertThat(named(diagnosis, way)).as(catalog.exercise()).contains(mistake.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  <C> void recognisesNothingInTheSolution(Catalog<C> catalog) {
    assertThat(named(Mistakes.diagnosis(catalog), catalog.solution())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  <C> void asksFewQuestions(Catalog<C> catalog) {
    AtomicInteger asked = new AtomicInteger();
    C solution = catalog.solution().get();
    Mistakes.diagnosis(catalog)
        .explain(
            probe -> {
              asked.incrementAndGet();
              return probe.ask(solution);
            });
    assertThat(asked.get()).isBetween(1, catalog.probes().size());
    assertThat(catalog.probes()).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void recognisesNothingInOtherRightCode() {
    assertThat(effect(CorrectStyles::effectByDifferences)).isEmpty();
    assertThat(effect(CorrectStyles::effectByStreams)).isEmpty();
    assertThat(simulation(CorrectStyles::simulateByStates)).isEmpty();
    assertThat(recovery(CorrectStyles::recoverByCounting)).isEmpty();
    assertThat(recoveryOfAll(CorrectStyles::recoverAllBySums)).isEmpty();
  }

  @Test
  void otherRightCodeIsRight() {
    Scorecard scorecard =
        Graded.with(
            Map.of(
                CausalEffect.class, () -> (CausalEffect) CorrectStyles::effectByDifferences,
                NetworkSimulation.class, () -> (NetworkSimulation) CorrectStyles::simulateByStates,
                SingleNeuronRecovery.class,
                    () -> (SingleNeuronRecovery) CorrectStyles::recoverByCounting,
                AllNeuronsRecovery.class,
                    () -> (AllNeuronsRecovery) CorrectStyles::recoverAllBySums));
    assertThat(scorecard.totals().points()).isEqualByComparingTo("110");
    assertThat(scorecard.exercises())
        .extracting(ExerciseCard::misconception)
        .containsOnly(Optional.empty());
  }

  @Test
  void recognisesNothingInTwoMistakesAtOnce() {
    assertThat(effect((b, zero, one) -> -2 * CorrectStyles.effectByStreams(b, zero, one)))
        .isEmpty();
    assertThat(
            simulation(
                (a, t, seed) ->
                    Matrices.transposed(CorrectStyles.simulateByStates(a, t, seed + 1))))
        .isEmpty();
    assertThat(recovery((x, s) -> CorrectStyles.recoverByCounting(x, x.length - 1 - s))).isEmpty();
    assertThat(recoveryOfAll(x -> new double[x.length][x.length])).isEmpty();
  }

  @Test
  void doesNotNameAnExerciseThatPasses() {
    Misconception<CausalEffect> first = Misconceptions.causalEffect().mistakes().get(0);
    Scorecard scorecard = Graded.with(Map.of(CausalEffect.class, first.implementation()));
    assertThat(scorecard.exercises())
        .extracting(card -> card.misconception().map(MisconceptionCard::id).orElse(""))
        .containsExactly(first.id(), "", "", "");
  }

  private static Optional<String> effect(CausalEffect code) {
    return named(Mistakes.diagnosis(Misconceptions.causalEffect()), () -> code);
  }

  private static Optional<String> simulation(NetworkSimulation code) {
    return named(Mistakes.diagnosis(Misconceptions.networkSimulation()), () -> code);
  }

  private static Optional<String> recovery(SingleNeuronRecovery code) {
    return named(Mistakes.diagnosis(Misconceptions.singleNeuronRecovery()), () -> code);
  }

  private static Optional<String> recoveryOfAll(AllNeuronsRecovery code) {
    return named(Mistakes.diagnosis(Misconceptions.allNeuronsRecovery()), () -> code);
  }

  /** Through the subject's own door, where an exception becomes a finding. */
  private static <C> Optional<String> named(Diagnosis<C> diagnosis, Supplier<C> implementation) {
    return diagnosis
        .explain(probe -> Asked.of(diagnosis.contract(), implementation, probe))
        .map(KnownMistake::id);
  }
}
