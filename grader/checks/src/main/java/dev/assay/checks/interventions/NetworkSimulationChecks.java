package dev.assay.checks.interventions;

import dev.assay.engine.course.Check;
import dev.assay.engine.course.Exercise;
import dev.assay.engine.course.Reference;
import dev.assay.engine.course.Visibility;
import dev.assay.engine.expect.Expect;
import dev.assay.engine.subject.Answer;
import dev.assay.engine.subject.Literals;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.exercises.given.RandomState;
import dev.assay.exercises.interventions.NetworkSimulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The checks of exercise 2. */
@Exercise(
    id = "2",
    name = "network-simulation",
    title = "Simulate a network",
    contract = NetworkSimulation.class,
    submission = "dev.assay.exercises.interventions.NetworkSimulationExercise",
    lesson = "exercises/lessons/02-simulated-system.md")
class NetworkSimulationChecks {
  private static final NetworkSimulation REFERENCE = Reference.of(NetworkSimulation.class);

  /** Neuron 0 excites 1 and inhibits 2, 1 excites 0: nothing in it is symmetric. */
  private static final double[][] SMALL = {{0, 2, 0}, {1, 0, 0}, {-1, 0, 0.5}};

  /** More timesteps than anybody makes room for without asking how many there are. */
  private static final int LONG = 1200;

  @Test
  @Check(
      order = 1,
      id = "shape",
      points = "0",
      value = "returns a row per neuron and a column per timestep")
  void hasTheShape(Subject<NetworkSimulation> subject) {
    Expect.shape(simulate(subject, new Network(SMALL, 5, 1)), 3, 5);
    Expect.shape(simulate(subject, new Network(new double[][] {{0}}, 1, 1)), 1, 1);
  }

  @Test
  @Check(
      order = 2,
      id = "starts-at-zero",
      points = "2",
      after = "shape",
      value = "starts at zero, and does not stay there")
  void startsAtZero(Subject<NetworkSimulation> subject) {
    for (Network network : Network.atBothSizes(SMALL, 5, anySeed(subject))) {
      Answer<double @Nullable [][]> answer = simulate(subject, network);
      double[][] x = shaped(answer, network);
      for (int neuron = 0; neuron < x.length; neuron++) {
        expectCell(answer, x, neuron, 0, x[neuron][0] == 0, "is 0: every neuron starts at zero");
        expectCell(answer, x, neuron, 1, x[neuron][1] != 0, "is not 0: noise moves every neuron");
      }
    }
  }

  @Test
  @Check(
      order = 3,
      id = "between-0-and-1",
      points = "2",
      hint = 2,
      after = {"shape", "starts-at-zero"},
      value = "stays between 0 and 1")
  void staysBetweenZeroAndOne(Subject<NetworkSimulation> subject) {
    for (Network network : Network.atBothSizes(SMALL, 5, anySeed(subject))) {
      Answer<double @Nullable [][]> answer = simulate(subject, network);
      double[][] x = shaped(answer, network);
      for (int neuron = 0; neuron < x.length; neuron++) {
        for (int t = 1; t < x[neuron].length; t++) {
          boolean inside = x[neuron][t] > 0 && x[neuron][t] < 1;
          expectCell(answer, x, neuron, t, inside, "lies between 0 and 1: it is a sigmoid");
        }
      }
    }
  }

  @Test
  @Check(
      order = 4,
      id = "influence",
      points = "8",
      hint = 2,
      after = "shape",
      value = "lets a connection change the neuron that it points to, and no other")
  void changesTheNeuronThatAConnectionPointsTo(Subject<NetworkSimulation> subject) {
    double[][] connectivity = {{0.5, 1, 0}, {1, 0, 0}, {0, 1, 0}};
    for (Network without : Network.atBothSizes(connectivity, 4, anySeed(subject))) {
      // Nobody listens to the last neuron, so whatever happens to it stays there.
      int last = without.size() - 1;
      Network with =
          new Network(Matrices.copy(without.connectivity()), without.timesteps(), without.seed());
      with.connectivity()[last][last - 2] = 3;
      double[][] before = shaped(simulate(subject, without), without);
      Answer<double @Nullable [][]> answer = simulate(subject, with);
      double[][] after = shaped(answer, with);
      for (int neuron = 0; neuron <= last; neuron++) {
        boolean changed = !Rules.TOLERANCE.accepts(before[neuron][2], after[neuron][2]);
        if (changed != (neuron == last)) {
          throw wrongInfluence(answer, neuron, before[neuron][2], after[neuron][2], last);
        }
      }
    }
  }

  @Test
  @Check(
      order = 5,
      id = "strong-connections",
      points = "8",
      hint = 2,
      after = "shape",
      value = "sends activity the way the connections point")
  void followsStrongConnections(Subject<NetworkSimulation> subject) {
    // So strong that noise makes no difference: in column 2 a neuron is at 1 if its input excites,
    // at 0 if it inhibits. Each neuron has one input, and column 1 is above 0.05 for every noise
    // above -2.9. No stronger, because e^x / (1 + e^x) is a sigmoid, too, but not above x = 709.
    double[][] ring = {{0, 600, 0, 0}, {0, 0, -600, 0}, {0, 0, 0, 600}, {600, 0, 0, 0}};
    double[] expected = {1, 0, 1, 1};
    for (Network network : Network.atBothSizes(ring, 4, seedOfMildNoise(subject, 4 * 4))) {
      Answer<double @Nullable [][]> answer = simulate(subject, network);
      double[][] x = shaped(answer, network);
      Expect.close(
          new Answer<double @Nullable []>(
              "column 2 of " + answer.call(),
              IntStream.range(0, x.length).mapToDouble(neuron -> x[neuron][2]).toArray()),
          IntStream.range(0, x.length).mapToDouble(neuron -> expected[neuron % 4]).toArray(),
          Rules.TOLERANCE);
    }
  }

  @Test
  @Check(
      order = 6,
      id = "unconnected",
      points = "10",
      hint = 2,
      value = "gives neurons without connections the right noise")
  void addsTheNoise(Subject<NetworkSimulation> subject) {
    int seed = anySeed(subject);
    for (Network network :
        List.of(
            new Network(new double[3][3], 6, seed),
            new Network(new double[12][12], 24, seed),
            new Network(new double[2][2], LONG, seed))) {
      int n = network.size();
      Answer<double @Nullable [][]> answer = simulate(subject, network);
      // Which way the matrix lies is for other checks: the noise is the same.
      double[][] x = answer.value();
      boolean lying =
          x != null && x.length == network.timesteps() && x[0] != null && x[0].length == n;
      Expect.close(
          lying
              ? new Answer<double @Nullable [][]>(
                  answer.call(), Matrices.transposed(Expect.shape(answer, network.timesteps(), n)))
              : answer,
          network.simulatedBy(REFERENCE),
          Rules.TOLERANCE);
    }
  }

  @Test
  @Check(
      order = 7,
      id = "symmetric",
      visibility = Visibility.AFTER_DUE_DATE,
      points = "3",
      hint = 2,
      after = {"shape", "unconnected"},
      value = "is right where every connection has an equal way back")
  void isRightForSymmetricConnections(Subject<NetworkSimulation> subject) {
    double[][] symmetric = {{0.5, 2, -1}, {2, 0, 1}, {-1, 1, 0}};
    for (Network network : Network.atBothSizes(symmetric, 6, anySeed(subject))) {
      expectReference(subject, network);
    }
  }

  @Property(tries = 60)
  @Check(
      order = 8,
      id = "any-network",
      points = "2",
      hint = 3,
      after = "shape",
      value = "is right for any small network")
  void isRightForAnyNetwork(
      @ForAll("networks") Network network, Subject<NetworkSimulation> subject) {
    expectReference(subject, network);
  }

  @Test
  @Check(
      order = 9,
      id = "precision",
      visibility = Visibility.HIDDEN,
      points = "1",
      hint = 3,
      after = {"shape", "any-network"},
      value = "computes in double precision where large inputs cancel")
  void keepsDoublePrecision(Subject<NetworkSimulation> subject) {
    // Neuron 2 hears the others so that their inputs of about 1000 cancel at t = 1. A float is then
    // wrong by 1e-4 in the
    // sigmoid's argument, a double by 1e-13.
    double[][] column = REFERENCE.simulate(new double[3][3], 2, 9);
    double[][] cancelling = {{0, 0, 0}, {0, 0, 0}, {1000, -1000 * column[0][1] / column[1][1], 0}};
    expectReference(subject, new Network(cancelling, 3, 9));
  }

  @Test
  @Check(
      order = 10,
      id = "notebook",
      points = "2",
      hint = 3,
      after = {"shape", "any-network"},
      value = "simulates the notebook's network for 5000 steps")
  void isRightOnTheNotebooksNetwork(Subject<NetworkSimulation> subject) {
    expectReference(
        subject,
        new Network(
            NotebookInputs.connectivity(), NotebookInputs.TIMESTEPS, NotebookInputs.NETWORK_SEED));
  }

  @Test
  @Check(
      order = 11,
      id = "unchanged",
      visibility = Visibility.AFTER_DUE_DATE,
      points = "1",
      after = {"shape", "any-network"},
      value = "leaves its arguments as they are")
  void leavesItsArguments(Subject<NetworkSimulation> subject) {
    for (Network network : Network.atBothSizes(SMALL, 4, anySeed(subject))) {
      double[][] connectivity = Matrices.copy(network.connectivity());
      Answer<double @Nullable [][]> answer =
          subject.ask(s -> s.simulate(connectivity, network.timesteps(), network.seed()));
      Expect.close(answer, network.simulatedBy(REFERENCE), Rules.TOLERANCE);
      Expect.unchanged(answer, "connectivity", network.connectivity(), connectivity);
    }
  }

  @Test
  @Check(
      order = 12,
      id = "repeatable",
      visibility = Visibility.HIDDEN,
      points = "1",
      after = {"shape", "any-network"},
      value = "keeps nothing between two calls")
  void keepsNothing(Subject<NetworkSimulation> subject) {
    int seed = anySeed(subject);
    List<Network> sizes = new ArrayList<>(Network.atBothSizes(SMALL, 4, seed));
    sizes.add(new Network(new double[][] {{1, -1}, {0.5, 0}}, LONG, seed + 1));
    expectReference(subject, sizes.get(0));
    for (Network network : sizes) {
      Expect.close(
          subject.askAgain(network::simulatedBy), network.simulatedBy(REFERENCE), Rules.TOLERANCE);
    }
  }

  @Provide
  Arbitrary<Network> networks() {
    return Network.arbitrary();
  }

  /** A seed of the noise, another one in every run. */
  private static int anySeed(Subject<NetworkSimulation> subject) {
    return subject.dice().nextInt(1000);
  }

  /** A seed whose first noise is not as far below zero as one value in 500 is. */
  private static int seedOfMildNoise(Subject<NetworkSimulation> subject, int neurons) {
    // The same dice go on: fresh ones would fall the same way for ever.
    Random dice = subject.dice();
    int seed = dice.nextInt(1000);
    while (Arrays.stream(new RandomState(seed).standardNormal(neurons)).min().orElse(0) < -2.9) {
      seed = dice.nextInt(1000);
    }
    return seed;
  }

  private static Answer<double @Nullable [][]> simulate(
      Subject<NetworkSimulation> subject, Network network) {
    return subject.ask(network::simulatedBy);
  }

  private static double[][] shaped(Answer<double @Nullable [][]> answer, Network network) {
    return Expect.shape(answer, network.size(), network.timesteps());
  }

  private static void expectReference(Subject<NetworkSimulation> subject, Network network) {
    Expect.close(simulate(subject, network), network.simulatedBy(REFERENCE), Rules.TOLERANCE);
  }

  private static Finding wrongInfluence(
      Answer<?> answer, int neuron, double before, double after, int last) {
    String cell = "result[" + neuron + "][2]";
    int from = last - 2;
    String connection =
        "the connection from neuron %d to neuron %d, connectivity[%d][%d] = 3"
            .formatted(from, last, last, from);
    boolean deaf = neuron == last;
    return Expect.wrong(
        answer,
        Fact.expected(
            cell
                + (deaf ? " changes with " : " = " + Literals.of(before) + ", the same as without ")
                + connection),
        Fact.got(
            cell
                + " = "
                + Literals.of(after)
                + (deaf ? ", and without that connection " + Literals.of(before) : "")));
  }

  private static void expectCell(
      Answer<double @Nullable [][]> answer,
      double[][] x,
      int neuron,
      int t,
      boolean right,
      String expected) {
    if (!right) {
      String cell = "result[" + neuron + "][" + t + "]";
      throw Expect.wrong(
          answer, Fact.expected(cell + " " + expected), Fact.got(cell + " = " + x[neuron][t]));
    }
  }
}
