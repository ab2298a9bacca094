package dev.assay.checks.interventions;

import dev.assay.engine.course.WrongProgram;
import dev.assay.exercises.interventions.AllNeuronsRecovery;
import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NetworkSimulation;
import dev.assay.exercises.interventions.SingleNeuronRecovery;
import dev.assay.solutions.interventions.AllNeuronsRecoverySolution;
import dev.assay.solutions.interventions.CausalEffectSolution;
import dev.assay.solutions.interventions.NetworkSimulationSolution;
import dev.assay.solutions.interventions.SingleNeuronRecoverySolution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Programs whose numbers are right, but not what they do besides: they ask too often, leave
 * something out, change their arguments, or keep something for the next call. Without them nobody
 * would see whether the checks for that can fail.
 */
final class Flaws {
  private static final CausalEffect EFFECT = new CausalEffectSolution();
  private static final NetworkSimulation SIMULATION = new NetworkSimulationSolution();
  private static final SingleNeuronRecovery RECOVERY = new SingleNeuronRecoverySolution();
  private static final AllNeuronsRecovery ALL_NEURONS = new AllNeuronsRecoverySolution();

  private Flaws() {}

  /** All of them, in the order of the exercises. */
  static List<WrongProgram> all() {
    return List.of(
        flaw("asks-again", CausalEffect.class, Flaws::askingAgain, "asks-once"),
        flaw("empties-its-argument", CausalEffect.class, Flaws::emptying, "unchanged"),
        flaw("remembers-the-effect", CausalEffect.class, Flaws::effectOfTheFirst, "repeatable"),
        flaw("scales-in-place", NetworkSimulation.class, Flaws::scaling, "unchanged"),
        flaw("remembers-x", NetworkSimulation.class, Flaws::activityOfTheFirst, "repeatable"),
        flaw("only-the-others", SingleNeuronRecovery.class, Flaws::others, "shape"),
        flaw("sorts-in-place", SingleNeuronRecovery.class, Flaws::sorting, "unchanged"),
        flaw("remembers-it", SingleNeuronRecovery.class, Flaws::effectsOfTheFirst, "repeatable"),
        flaw("centres-in-place", AllNeuronsRecovery.class, Flaws::centring, "unchanged"),
        flaw("remembers-r", AllNeuronsRecovery.class, Flaws::matrixOfTheFirst, "repeatable"),
        flaw("within-ten", AllNeuronsRecovery.class, Flaws::withinTen, "units"));
  }

  private static <C> WrongProgram flaw(
      String id, Class<C> contract, Supplier<? extends C> program, String fails) {
    return new WrongProgram(
        id, WrongProgram.Kind.FLAW, contract, program, List.of(fails), Optional.empty());
  }

  private static CausalEffect askingAgain() {
    return (neuronB, zero, one) -> {
      double effect = EFFECT.estimate(neuronB, zero, one);
      return neuronB.respond(one).length == one.length ? effect : 0;
    };
  }

  private static CausalEffect emptying() {
    return (neuronB, zero, one) -> {
      double effect = EFFECT.estimate(neuronB, zero, one);
      Arrays.fill(one, 0);
      return effect;
    };
  }

  private static CausalEffect effectOfTheFirst() {
    List<Double> kept = new ArrayList<>();
    return (neuronB, zero, one) -> {
      kept.add(EFFECT.estimate(neuronB, zero, one));
      return kept.get(0);
    };
  }

  private static NetworkSimulation scaling() {
    return (connectivity, timesteps, seed) -> {
      double[][] x = SIMULATION.simulate(connectivity, timesteps, seed);
      connectivity[0][0] += 1;
      return x;
    };
  }

  private static NetworkSimulation activityOfTheFirst() {
    List<double[][]> kept = new ArrayList<>();
    return (connectivity, timesteps, seed) -> {
      kept.add(SIMULATION.simulate(connectivity, timesteps, seed));
      return kept.get(0);
    };
  }

  private static SingleNeuronRecovery others() {
    return (x, selected) -> {
      double[] effects = RECOVERY.recover(x, selected);
      return IntStream.range(0, effects.length)
          .filter(neuron -> neuron != selected)
          .mapToDouble(neuron -> effects[neuron])
          .toArray();
    };
  }

  private static SingleNeuronRecovery sorting() {
    return (x, selected) -> {
      double[] effects = RECOVERY.recover(x, selected);
      Arrays.sort(x[0]);
      return effects;
    };
  }

  private static SingleNeuronRecovery effectsOfTheFirst() {
    List<double[]> kept = new ArrayList<>();
    return (x, selected) -> {
      kept.add(RECOVERY.recover(x, selected));
      return kept.get(0);
    };
  }

  private static AllNeuronsRecovery centring() {
    return x -> {
      double[][] r = ALL_NEURONS.recoverAll(x);
      double mean = Arrays.stream(x[0]).average().orElse(0);
      Arrays.setAll(x[0], t -> x[0][t] - mean);
      return r;
    };
  }

  private static AllNeuronsRecovery matrixOfTheFirst() {
    List<double[][]> kept = new ArrayList<>();
    return x -> {
      kept.add(ALL_NEURONS.recoverAll(x));
      return kept.get(0);
    };
  }

  /** Takes an outcome of more than 10 for one of 10. */
  private static AllNeuronsRecovery withinTen() {
    return x ->
        ALL_NEURONS.recoverAll(
            Arrays.stream(x)
                .map(row -> Arrays.stream(row).map(v -> Math.max(-10, Math.min(10, v))).toArray())
                .toArray(double[][]::new));
  }
}
