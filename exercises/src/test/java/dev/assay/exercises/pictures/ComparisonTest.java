package dev.assay.exercises.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void givesEachHeatMapItsOwnScale() {
    double[][] truth = {{0, 0.7}, {0, 0}};
    double[][] estimate = {{0, 0.2}, {0, 0}};

    Picture picture = Comparison.connectivity(truth, estimate, "Both");

    // Cells and color bar of the one, cells and color bar of the other.
    List<Grid> grids = Pictures.all(Grid.class, picture);
    assertThat(grids.get(0).rows()).isEqualTo(grids.get(2).rows());
    assertThat(Pictures.words(picture))
        .contains("Both", "True connectivity", "Estimated connectivity", "0.70", "0.20");
    assertThat(picture.title()).isEqualTo("Both");
    assertThat(picture.description()).contains("True connectivity: ", "Estimated connectivity: ");
  }

  @Test
  void subtractsTheTruthFromTheEstimate() {
    double[][] truth = {{0.75, 0}, {0, 0}};
    double[][] estimate = {{0.25, 0}, {0, 0.5}};

    Grid difference =
        Pictures.all(Grid.class, Comparison.withDifference(truth, estimate, "All")).get(4);

    ColorScale scale = ColorScale.diverging(0.5);
    assertThat(difference.rows())
        .containsExactly(List.of(scale.at(-0.5), Rgb.WHITE), List.of(Rgb.WHITE, scale.at(0.5)));
  }

  @Test
  void takesTheColumnOfTheSelectedNeuron() {
    double[][] truth = {{0, 1}, {0, -1}};

    Picture picture = Comparison.effects(truth, new double[] {0.2, -0.2}, 1);

    ColorScale scale = ColorScale.diverging(1);
    List<List<Rgb>> column = List.of(List.of(scale.at(1)), List.of(scale.at(-1)));
    List<Grid> grids = Pictures.all(Grid.class, picture);
    assertThat(grids.get(0).rows()).isEqualTo(column);
    assertThat(grids.get(2).rows()).isEqualTo(column);
    assertThat(Pictures.words(picture)).contains("Effects of neuron 1", "True", "Estimated");
  }

  @Test
  void drawsTwoNetworks() {
    double[][] truth = Pictures.notebook();

    Picture picture = Comparison.networks(truth, truth, 0.1, "Two");

    assertThat(Pictures.all(Circle.class, picture)).hasSize(12);
  }

  @Test
  void placesPicturesInARowOrInAColumn() {
    Picture wide = new Picture(100, 10, "wide", "w", List.of());
    Picture tall = new Picture(20, 50, "tall", "t", List.of());

    Picture row = SideBySide.of(wide, tall);
    Picture column = SideBySide.stacked("", List.of(wide, tall));

    assertThat(row.width()).isEqualTo(136);
    assertThat(row.height()).isEqualTo(50);
    assertThat(row.title()).isEqualTo("wide; tall");
    assertThat(((Group) row.shapes().get(1)).offset()).isEqualTo(new Point(116, 0));
    assertThat(column.width()).isEqualTo(100);
    assertThat(column.height()).isEqualTo(76);
    assertThat(((Group) column.shapes().get(1)).offset()).isEqualTo(new Point(40, 26));
  }

  @Test
  void refusesWhatCannotBeCompared() {
    assertThatThrownBy(() -> Comparison.connectivity(new double[6][6], new double[6][5], "x"))
        .hasMessage(
            "The estimate has the shape of the true connectivity, but they are 6x5 and 6x6");
    assertThatThrownBy(() -> Comparison.effects(new double[6][6], new double[5], 1))
        .hasMessage("There is one estimated effect per neuron, but these are 5 for 6 neurons");
    assertThatThrownBy(() -> Comparison.effects(new double[6][6], new double[6], 6))
        .hasMessage("The selected neuron lies between 0 and 5, but this one is 6");
    assertThatThrownBy(() -> SideBySide.of("x", List.of()))
        .hasMessage("There is at least 1 picture to compose, but got none");
  }
}
