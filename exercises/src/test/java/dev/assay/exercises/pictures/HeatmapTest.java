package dev.assay.exercises.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.exercises.given.NeuralSystem;
import dev.assay.exercises.given.RandomState;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatmapTest {
  @Test
  void colorsCellsRowByRow() {
    double[][] a = {{0, 2}, {-2, Double.NaN}};

    Grid cells = cells(Heatmap.connectivity(a, "A"));

    ColorScale scale = ColorScale.diverging(2);
    assertThat(cells.rows())
        .containsExactly(List.of(Rgb.WHITE, scale.at(2)), List.of(scale.at(-2), Rgb.MISSING));
  }

  @Test
  void printsValuesUpToTenNeurons() {
    assertThat(Pictures.words(Heatmap.connectivity(Pictures.notebook(), "A"))).contains("0 0.70 0");
    double[][] ten = new double[10][10];
    double[][] eleven = new double[11][11];
    ten[0][0] = 0.123;
    eleven[0][0] = 0.123;
    // One in the cell, one at the color bar's end.
    assertThat(occurrences("0.12", Heatmap.connectivity(ten, "A"))).isEqualTo(2);
    assertThat(occurrences("0.12", Heatmap.connectivity(eleven, "A"))).isEqualTo(1);
  }

  @Test
  void namesItsAxesAndTheEndsOfItsScale() {
    String words = Pictures.words(Heatmap.connectivity(Pictures.notebook(), "The truth"));

    assertThat(words)
        .contains("The truth", "to neuron", "from neuron", "0.70", "0.35", "\u22120.70");
  }

  @Test
  void keepsEveryValueReadable() {
    double[][] ramp = new double[10][10];
    for (int i = 0; i < 100; i++) {
      ramp[i / 10][i % 10] = i / 50.0 - 0.99;
    }
    ColorScale scale = ColorScale.diverging(0.99);

    for (double value : Arrays.stream(ramp).flatMapToDouble(Arrays::stream).toArray()) {
      Rgb color = scale.at(value);
      // What WCAG 2.2 asks for text of this size at level AA.
      assertThat(color.textColor().contrastTo(color)).as("at %s", value).isGreaterThan(4.5);
    }
  }

  @Test
  void explainsMissingNumbers() {
    double[][] a = {{Double.NaN, 1}, {0, 0}};

    Picture picture = Heatmap.connectivity(a, "A");

    assertThat(Pictures.words(picture)).contains("NaN", "not a finite number");
    assertThat(picture.description()).contains("NaN at [0][0].");
    assertThat(Pictures.words(Heatmap.connectivity(new double[2][2], "A")))
        .doesNotContain("not a finite number");
  }

  @Test
  void drawsAMatrixOfNothingButNaN() {
    double[][] a = {{Double.NaN}};

    assertThat(cells(Heatmap.connectivity(a, "A")).rows()).containsExactly(List.of(Rgb.MISSING));
  }

  @Test
  void drawsTheFirstOrTheLastTimesteps() {
    double[][] x = {{0, 0.1, 0.2, 0.3, 1}};

    Picture first = Heatmap.activity(x, "x", Timesteps.first(2));
    Picture last = Heatmap.activity(x, "x", Timesteps.last(2));

    ColorScale scale = ColorScale.sequential(0, 1);
    assertThat(cells(first).rows()).containsExactly(List.of(scale.at(0), scale.at(0.1)));
    assertThat(cells(last).rows()).containsExactly(List.of(scale.at(0.3), scale.at(1)));
    assertThat(Pictures.words(last)).contains(" 3 4 timestep");
    assertThat(cells(Heatmap.activity(x, "x", Timesteps.last(99))).columns()).isEqualTo(5);
  }

  @Test
  void averagesBlocksOfALongRecordingAndSaysSo() {
    double[][] x = new double[1][1281];
    Arrays.fill(x[0], 0, 1280, 0.5);
    x[0][0] = 1;
    x[0][1280] = 1;
    x[0][4] = Double.NaN;

    Picture picture = Heatmap.activity(x, "x");

    ColorScale scale = ColorScale.sequential(0, 1);
    List<Rgb> row = cells(picture).rows().get(0);
    assertThat(row).hasSize(427);
    assertThat(row.get(0)).isEqualTo(scale.at(2 / 3.0));
    assertThat(row.get(1)).isEqualTo(Rgb.MISSING);
    assertThat(row.get(2)).isEqualTo(scale.at(0.5));
    assertThat(Pictures.words(picture)).contains("Each column is the mean of 3 timesteps.");
  }

  @Test
  void saysWhenValuesLeaveTheScale() {
    assertThat(Pictures.words(Heatmap.activity(new double[][] {{0, 1.5}}, "x")))
        .contains("Values outside 0 to 1");
  }

  @Test
  void staysSmallForAHundredNeurons() throws Exception {
    RandomState random = new RandomState(42);
    double[][] a = NeuralSystem.createConnectivity(100, random);
    double[][] x = NeuralSystem.simulatePerturbed(a, 5000, random);

    Picture activity = Heatmap.activity(x, "x");
    assertThat(activity.toSvg()).hasSizeLessThan(1_000_000);
    assertThat(Heatmap.connectivity(Pictures.dense(100), "A").toSvg()).hasSizeLessThan(1_000_000);
    assertThat(Pictures.parsed(activity).getElementsByTagName("path").getLength()).isPositive();
  }

  @Test
  void refusesWhatIsNotAMatrix() {
    assertThatThrownBy(() -> Heatmap.connectivity(new double[6][5], "A"))
        .hasMessage("A connectivity is square, but this one is 6x5");
    assertThatThrownBy(() -> Heatmap.connectivity(new double[0][0], "A"))
        .hasMessage("A connectivity has at least 1 row and 1 column, but this one is 0x0");
    assertThatThrownBy(() -> Heatmap.activity(new double[][] {{1, 2}, {1}}, "x"))
        .hasMessage("A recording has rows of one length, but row 0 has 2 entries and row 1 has 1");
    assertThatThrownBy(() -> Heatmap.activity(new double[401][5000], "x"))
        .hasMessage(
            "A recording has at most 400 rows to be drawn, but this one is 401x5000: draw a part of it");
    assertThatThrownBy(() -> Heatmap.activity(new double[2][], "x"))
        .hasMessage("A recording is a matrix of numbers, but this one has a row that is null");
    assertThatThrownBy(() -> Timesteps.first(0))
        .hasMessageStartingWith("The number of timesteps to draw lies between 1 and ")
        .hasMessageEndingWith(", but this one is 0");
  }

  /** The cells; the other grid is the color bar. */
  private static Grid cells(Picture picture) {
    return Pictures.all(Grid.class, picture).get(0);
  }

  private static long occurrences(String value, Picture picture) {
    return Pictures.all(Text.class, picture).stream()
        .filter(text -> text.value().equals(value))
        .count();
  }
}
