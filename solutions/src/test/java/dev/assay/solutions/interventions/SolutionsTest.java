package dev.assay.solutions.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Examples and edge cases that the contracts settle. */
class SolutionsTest {

  @Test
  void effectIsTheExampleOfTheContract() {
    double effect =
        new CausalEffectSolution()
            .estimate(
                a -> a[0] == 1 ? new double[] {3, 5} : new double[] {1, 2},
                new double[] {0, 0},
                new double[] {1, 1});
    assertThat(effect).isEqualTo(2.5);
  }

  @Test
  void simulationOfOneTimestepIsOneColumnOfZeros() {
    double[][] x = new NetworkSimulationSolution().simulate(new double[][] {{1, 2}, {3, 4}}, 1, 0);
    assertThat(x).isDeepEqualTo(new double[][] {{0}, {0}});
    assertThat(x[0]).isNotSameAs(x[1]);
  }

  @Test
  void simulationReadsItsMatrixAsToFrom() {
    double[][] fromOneToZero = {{0, 50}, {0, 0}};
    double[][] x = new NetworkSimulationSolution().simulate(fromOneToZero, 3, 42);
    assertThat(x[0][2]).isGreaterThan(0.999);
    assertThat(x[1][2]).isLessThan(0.999);
  }

  @Test
  void recoveryIsTheExampleOfTheContract() {
    double[][] x = {{1, 0.5, 0, 0.5}, {0, 0.75, 1, 0.25}};
    assertThat(new SingleNeuronRecoverySolution().recover(x, 0)).containsExactly(0, 0.5);
    assertThat(x).isDeepEqualTo(new double[][] {{1, 0.5, 0, 0.5}, {0, 0.75, 1, 0.25}});
  }

  @Test
  void recoveryIgnoresALastColumnWithoutOutcome() {
    double[][] x = {{1, 0.5, 0, 0.5, 1}, {0, 0.75, 1, 0.25, 1}};
    assertThat(new SingleNeuronRecoverySolution().recover(x, 0)).containsExactly(0, 0.5);
  }

  @Test
  void recoveryTakesOutcomesOfZeroAndOneForOutcomes() {
    double[][] x = {{1, 0, 0, 1, 1, 1, 0, 1}};
    assertThat(new SingleNeuronRecoverySolution().recover(x, 0)).containsExactly(-0.5);
  }

  @Test
  void recoveryFromAnEmptyGroupIsNotANumberForEveryNeuron() {
    double[][] x = {{1, 0.5, 1, 0.25}, {0, 0.75, 1, 0.25}};
    assertThat(new SingleNeuronRecoverySolution().recover(x, 0)).containsOnly(Double.NaN);
  }

  @Test
  void recoveryOfAllIsTheExampleOfTheContract() {
    double[][] x = {{1, 3, 0, 1, 1, 3, 0, 1}};
    assertThat(new AllNeuronsRecoverySolution().recoverAll(x)).isDeepEqualTo(new double[][] {{1}});
  }

  @Test
  void rowOfANeuronThatWasNeverChangedIsNotANumber() {
    double[][] x = {{1, 3, 1, 1, 1, 3}, {0, 1, 1, 2, 0, 4}};
    double[][] r = new AllNeuronsRecoverySolution().recoverAll(x);
    assertThat(r[0]).containsOnly(Double.NaN);
    assertThat(r[1]).doesNotContain(Double.NaN);
  }
}
