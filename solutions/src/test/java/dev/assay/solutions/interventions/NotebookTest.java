package dev.assay.solutions.interventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Compares the notebook in Java with the notebook in NumPy.
 *
 * <p>The constants were made by running the notebook's cells with NumPy 1.24.2, OpenBLAS 0.3.21,
 * {@code OPENBLAS_CORETYPE=Haswell}, {@code OPENBLAS_NUM_THREADS=1}, without AVX512.
 *
 * <p>What the notebook prints is compared digit for digit. Matrices are compared to 1e-12: NumPy
 * takes logarithm and exponential from the C library and we take them from {@code StrictMath}, up
 * to 3 units in the last place apart, and NumPy's own results differ by up to 3e-16 (X) and 7e-15
 * (R) from machine to machine.
 */
class NotebookTest {
  private static final Offset<Double> NUMPY_SPREAD = within(1e-12);

  private static final Notebook NOTEBOOK = Notebook.run();

  @Test
  void printsTheCausalEffectToTheLastDigit() {
    assertThat(Double.toString(NOTEBOOK.effect())).isEqualTo("0.9907195190159408");
  }

  @Test
  void printsTheCorrelationOfOneNeuronToTheLastDigit() {
    assertThat(Double.toString(NOTEBOOK.estimateCorrelation())).isEqualTo("0.9960188025389387");
  }

  @Test
  void printsTheCorrelationOfAllNeuronsToTheLastDigit() {
    assertThat(Double.toString(NOTEBOOK.correlation())).isEqualTo("0.987593404378358");
  }

  @Test
  void drawsTheConnectionsOfTheNotebook() {
    double w = 0.7001057239470767;
    assertThat(NOTEBOOK.connectivity())
        .isDeepEqualTo(
            new double[][] {
              {0, w, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, w},
              {0, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, 0},
              {0, 0, 0, 0, 0, 0},
              {0, 0, 0, w, w, 0}
            });
  }

  @Test
  void simulatesTheActivityOfTheNotebook() {
    assertColumn(
        NOTEBOOK.activity(),
        1,
        0.6216868348176852,
        0.46548888632672714,
        0.65648939113987,
        0.8209842091217782,
        0.44172765871238107,
        0.44173170741051954);
    assertColumn(
        NOTEBOOK.activity(),
        4999,
        0.8058145009264261,
        0.8875703690524576,
        0.445581843885092,
        0.8611517529439965,
        0.7061393318482395,
        0.3408437473965794);
    assertSums(NOTEBOOK.activity(), 16578.63044185645, 811488.5684237448);
  }

  @Test
  void perturbsTwiceInARowWhereTheSimulationStopped() {
    assertColumn(
        NOTEBOOK.perturbedBefore(),
        4999,
        0.6882141330691383,
        0.5598624652921943,
        0.4055191289005463,
        0.624898720752797,
        0.7054988940117293,
        0.5592884289134926);
    assertSums(NOTEBOOK.perturbedBefore(), 15762.371720822344, 771153.2731535904);
    assertColumn(
        NOTEBOOK.perturbed(),
        4999,
        0.7234002150511407,
        0.7247007105486064,
        0.18472438060170646,
        0.27857106699145917,
        0.20308920308721015,
        0.33109988056492934);
    assertSums(NOTEBOOK.perturbed(), 15747.460589731161, 769504.3029620037);
  }

  @Test
  void perturbsAllNeuronsRightAfterTheNetworkWasDrawn() {
    assertColumn(
        NOTEBOOK.perturbedForAll(),
        4999,
        0.6970226615897247,
        0.8536998231043615,
        0.893952350632345,
        0.8343664272045338,
        0.6145370721461596,
        0.3913248066002559);
    assertSums(NOTEBOOK.perturbedForAll(), 15778.366926000002, 772831.5742902253);
  }

  @Test
  void estimatesWhatNeuronOneDoes() {
    assertThat(NOTEBOOK.estimate())
        .containsExactly(
            new double[] {
              0.1540961204410447,
              0.0037284805315573877,
              -0.0034190878875736685,
              0.0025745831523881213,
              -0.0066160678979154675,
              -0.011680127290854658
            },
            NUMPY_SPREAD);
  }

  @Test
  void recoversTheWholeNetwork() {
    double[][] r = {
      {
        0.005523139548342277, 0.002398659261260308, -0.009319827056177999,
        -0.0037807963012290156, -0.013179775563448026, 0.01013686161845407
      },
      {
        0.3175043954676568, -0.0032644280084584308, 0.018250684571573552,
        -0.008656473249870714, 0.015547340451750448, -0.017805373183884674
      },
      {
        0.009550899616708085, 0.01313657853810382, 0.0037953010807290906,
        0.007345657294828296, 0.031239992868979792, -0.009701289652018781
      },
      {
        -0.01367059980099939, 0.007767361924882196, 0.014123767583012155,
        -0.01756150343401066, 0.03162382226827207, 0.29880574250196723
      },
      {
        0.008870435961048945, -0.00977576414518529, 0.012331106260587501,
        -0.006656543882869705, 0.011341178901360585, 0.3240716581227314
      },
      {
        -0.015281091997355264, 0.34156828186382904, 0.01475794212218201,
        0.03362608206200594, -0.023683027374773045, 0.03805570152625325
      }
    };
    for (int from = 0; from < r.length; from++) {
      assertThat(NOTEBOOK.r()[from]).containsExactly(r[from], NUMPY_SPREAD);
    }
  }

  private static void assertColumn(double[][] recording, int t, double... expected) {
    double[] column = Arrays.stream(recording).mapToDouble(row -> row[t]).toArray();
    assertThat(column).containsExactly(expected, NUMPY_SPREAD);
  }

  /**
   * Checks all cells at once: their sum, and their sum weighted with 1 to 97 in turn. Cells agree
   * to some 1e-16; the relative 1e-13 leaves room for the rounding of 30,000 additions.
   */
  private static void assertSums(double[][] recording, double sum, double weightedSum) {
    double[] cells = Arrays.stream(recording).flatMapToDouble(Arrays::stream).toArray();
    assertThat(Arrays.stream(cells).sum()).isCloseTo(sum, within(1e-13 * sum));
    for (int i = 0; i < cells.length; i++) {
      cells[i] *= i % 97 + 1;
    }
    assertThat(Arrays.stream(cells).sum()).isCloseTo(weightedSum, within(1e-13 * weightedSum));
  }
}
