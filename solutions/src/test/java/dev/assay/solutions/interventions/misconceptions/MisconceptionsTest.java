package dev.assay.solutions.interventions.misconceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.solutions.interventions.AllNeuronsRecoverySolution;
import dev.assay.solutions.interventions.CausalEffectSolution;
import dev.assay.solutions.interventions.NetworkSimulationSolution;
import dev.assay.solutions.interventions.SingleNeuronRecoverySolution;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for every misconception: it is wrong, has a name of its own, and a sentence. */
class MisconceptionsTest {

  @Test
  void givesAnotherAnswerThanTheSolutionOnSomeInput() {
    assertThat(
            sameAs(
                new CausalEffectSolution(), CausalEffectMisconceptions.all(), Probe.causalEffect()))
        .isEmpty();
    assertThat(
            sameAs(
                new NetworkSimulationSolution(),
                NetworkSimulationMisconceptions.all(),
                Probe.networkSimulation()))
        .isEmpty();
    assertThat(
            sameAs(
                new SingleNeuronRecoverySolution(),
                SingleNeuronRecoveryMisconceptions.all(),
                Probe.singleNeuronRecovery()))
        .isEmpty();
    assertThat(
            sameAs(
                new AllNeuronsRecoverySolution(),
                AllNeuronsRecoveryMisconceptions.all(),
                Probe.allNeuronsRecovery()))
        .isEmpty();
  }

  @Test
  void onlyThreeAreInvisibleOnTheDataOfTheNotebook() {
    List<String> invisible = new ArrayList<>();
    invisible.addAll(
        sameAs(
            new CausalEffectSolution(),
            CausalEffectMisconceptions.all(),
            Probe.causalEffect().subList(0, 1)));
    invisible.addAll(
        sameAs(
            new NetworkSimulationSolution(),
            NetworkSimulationMisconceptions.all(),
            Probe.networkSimulation().subList(0, 1)));
    invisible.addAll(
        sameAs(
            new SingleNeuronRecoverySolution(),
            SingleNeuronRecoveryMisconceptions.all(),
            Probe.singleNeuronRecovery().subList(0, 1)));
    invisible.addAll(
        sameAs(
            new AllNeuronsRecoverySolution(),
            AllNeuronsRecoveryMisconceptions.all(),
            Probe.allNeuronsRecovery().subList(0, 1)));
    assertThat(invisible).containsExactly("hard-coded", "single-precision", "all-timesteps");
  }

  @Test
  void onlyOnePairCannotBeToldApart() {
    List<String> pairs = new ArrayList<>();
    pairs.addAll(equalPairs(CausalEffectMisconceptions.all(), Probe.causalEffect()));
    pairs.addAll(equalPairs(NetworkSimulationMisconceptions.all(), Probe.networkSimulation()));
    pairs.addAll(
        equalPairs(SingleNeuronRecoveryMisconceptions.all(), Probe.singleNeuronRecovery()));
    pairs.addAll(equalPairs(AllNeuronsRecoveryMisconceptions.all(), Probe.allNeuronsRecovery()));
    assertThat(pairs).containsExactly("one-noise-vector-reused = seeds-inside-the-loop");
  }

  @Test
  void simulationIsRightWhereNothingIsReplaced() {
    for (Probe<NetworkSimulation> probe : Probe.networkSimulation()) {
      assertThat(probe.answerOf(SimulationAttempt.right()))
          .isDeepEqualTo(probe.answerOf(new NetworkSimulationSolution()));
    }
  }

  @Test
  void idsAreUniqueWithinAContract() {
    assertThat(Misconceptions.all())
        .hasSize(51)
        .extracting(misconception -> misconception.contract().getSimpleName() + misconception.id())
        .doesNotHaveDuplicates();
  }

  @Test
  void idsAreInKebabCase() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Misconception<>("Not kebab", "?", String.class, () -> ""))
        .withMessageContaining("Not kebab");
  }

  @Test
  void sentencesAreShortAndEndProperly() {
    assertThat(Misconceptions.all())
        .extracting(Misconception::sentence)
        .allSatisfy(sentence -> assertThat(sentence).matches(".{39,159}[.?]"))
        .doesNotHaveDuplicates();
  }

  @Test
  void implementationsFulfilTheirTypeAndAreNewEachTime() {
    assertThat(Misconceptions.all())
        .allSatisfy(
            misconception -> {
              Object first = misconception.implementation().get();
              assertThat(first).isInstanceOf(misconception.contract());
              assertThat(misconception.implementation().get()).isNotSameAs(first);
            });
  }

  /** The mistakes that answer like the solution to all probes. */
  private static <C> List<String> sameAs(
      C solution, List<Misconception<C>> mistakes, List<Probe<C>> probes) {
    return mistakes.stream()
        .filter(mistake -> agree(solution, mistake.implementation().get(), probes))
        .map(Misconception::id)
        .toList();
  }

  private static <C> List<String> equalPairs(
      List<Misconception<C>> mistakes, List<Probe<C>> probes) {
    List<String> pairs = new ArrayList<>();
    for (Misconception<C> one : mistakes) {
      for (Misconception<C> other : mistakes.subList(mistakes.indexOf(one) + 1, mistakes.size())) {
        if (agree(one.implementation().get(), other.implementation().get(), probes)) {
          pairs.add(one.id() + " = " + other.id());
        }
      }
    }
    return pairs;
  }

  private static <C> boolean agree(C one, C other, List<Probe<C>> probes) {
    return probes.stream()
        .allMatch(probe -> Tolerance.same(probe.answerOf(one), probe.answerOf(other)));
  }
}
