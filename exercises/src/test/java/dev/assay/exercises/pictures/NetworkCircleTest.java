package dev.assay.exercises.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NetworkCircleTest {
  /** Far less than anybody sees, far more than rounding of coordinates below 1000. */
  private static final Offset<Double> EXACT = within(1e-9);

  /** How far before the neuron's edge an arrow's tip stops. */
  private static final double TIP_GAP = 1.5;

  @Test
  void placesNeuronsCounterclockwiseFromTheRight() {
    List<Circle> neurons = Pictures.all(Circle.class, NetworkCircle.of(new double[4][4]));

    Point right = neurons.get(0).center();
    Point top = neurons.get(1).center();
    Point left = neurons.get(2).center();
    Point bottom = neurons.get(3).center();
    assertThat(right.y()).isEqualTo(left.y(), EXACT);
    assertThat(top.x()).isEqualTo(bottom.x(), EXACT);
    assertThat(right.x() - top.x()).isEqualTo(150, EXACT);
    assertThat(right.y() - top.y()).isEqualTo(150, EXACT);
  }

  @Test
  void labelsNeuronsByIndexAtTheirPlace() {
    Picture picture = NetworkCircle.of(Pictures.notebook());

    List<Circle> neurons = Pictures.all(Circle.class, picture);
    for (int i = 0; i < 6; i++) {
      String label = Integer.toString(i);
      Text text =
          Pictures.all(Text.class, picture).stream()
              .filter(t -> t.value().equals(label))
              .findFirst()
              .orElseThrow();
      // The baseline lies a third of a font size below the middle, 6 at most.
      assertThat(text.at().distanceTo(neurons.get(i).center())).as(label).isLessThan(6);
    }
  }

  @Test
  void drawsAnArrowFromColumnToRow() {
    double[][] a = new double[5][5];
    a[2][4] = 0.3;

    Picture picture = NetworkCircle.of(a);

    List<Circle> neurons = Pictures.all(Circle.class, picture);
    assertThat(Pictures.all(Group.class, picture)).isEmpty();
    Arrow arrow = onlyConnection(picture);
    double radius = neurons.get(4).radius();
    assertThat(arrow.start().distanceTo(neurons.get(4).center())).isEqualTo(radius, EXACT);
    assertThat(arrow.end().distanceTo(neurons.get(2).center())).isEqualTo(radius + TIP_GAP, EXACT);
  }

  @Test
  void drawsTheNotebooksFourConnections() {
    Picture picture = NetworkCircle.of(Pictures.notebook());

    assertThat(labels(picture))
        .containsExactly("1 to 0: 0.70", "5 to 1: 0.70", "3 to 5: 0.70", "4 to 5: 0.70");
  }

  @Test
  void keepsTwoOppositeArrowsApart() {
    for (int n : new int[] {2, 3, 6, 7, 20, 60}) {
      for (int to = 1; to < n; to++) {
        double[][] a = new double[n][n];
        a[to][0] = 1;
        a[0][to] = 1;
        List<Arrow> arrows = connections(NetworkCircle.of(a));
        Point there = middle(arrows.get(0));
        Point back = middle(arrows.get(1));
        // Lines are 1 to 3 wide.
        assertThat(there.distanceTo(back)).as("0 and %d of %d", to, n).isGreaterThan(5);
      }
    }
  }

  @Test
  void leadsArrowsAroundOtherNeurons() {
    for (int n : new int[] {6, 12, 30}) {
      for (int to = 1; to < n; to++) {
        double[][] a = new double[n][n];
        a[to][0] = 1;
        Picture picture = NetworkCircle.of(a);
        List<Circle> neurons = Pictures.all(Circle.class, picture);
        for (int other = 1; other < n; other++) {
          if (other != to) {
            assertThat(middle(onlyConnection(picture)).distanceTo(neurons.get(other).center()))
                .as("0 to %d of %d beside %d", to, n, other)
                .isGreaterThan(neurons.get(other).radius());
          }
        }
      }
    }
  }

  @Test
  void drawsASelfConnectionAsALoopOutside() {
    double[][] a = new double[3][3];
    a[0][0] = 1;

    Picture picture = NetworkCircle.of(a);

    Circle neuron = Pictures.all(Circle.class, picture).get(0);
    Arrow loop = onlyConnection(picture);
    assertThat(loop.start().distanceTo(neuron.center())).isEqualTo(neuron.radius(), within(0.1));
    assertThat(loop.end().distanceTo(neuron.center()))
        .isEqualTo(neuron.radius() + TIP_GAP, within(0.1));
    assertThat(middle(loop).x()).isGreaterThan(neuron.center().x() + 2 * neuron.radius());
    assertThat(middle(loop).x()).isLessThan(picture.width());
  }

  @Test
  void showsSizeByWidthAndOpacityAndSignByColor() {
    double[][] a = {{0, 0.5, 0}, {0, 0, -1}, {0, 0, 0}};

    List<Arrow> arrows = connections(NetworkCircle.of(a));

    Stroke weak = arrows.get(0).stroke();
    Stroke strong = arrows.get(1).stroke();
    assertThat(weak.width()).isLessThan(strong.width());
    assertThat(weak.opacity()).isLessThan(strong.opacity());
    assertThat(weak.color()).isNotEqualTo(strong.color());
    assertThat(Pictures.words(NetworkCircle.of(a))).contains("positive", "negative");
  }

  @Test
  void leavesOutWhatIsNotAboveTheThreshold() {
    double[][] a = {{0, 0.5}, {-0.2, 0.501}};

    Picture picture = NetworkCircle.of(a, NetworkCircle.Options.defaults().withThreshold(0.5));

    assertThat(labels(picture)).containsExactly("1 to 1: 0.50");
    assertThat(Pictures.words(picture)).contains("Weights up to 0.50 are not drawn.");
  }

  @Test
  void drawsNothingForMissingNumbersAndNamesThem() {
    double[][] a = {{0, Double.NaN}, {0.5, Double.NEGATIVE_INFINITY}};

    Picture picture = NetworkCircle.of(a);

    assertThat(labels(picture)).containsExactly("0 to 1: 0.50");
    assertThat(Pictures.words(picture)).contains("NaN or infinite at [0][1] and [1][1]");
  }

  @Test
  void drawsTheStrongestOfVeryManyAndSaysSo() {
    Picture picture = NetworkCircle.of(Pictures.dense(100));

    assertThat(connections(picture)).hasSize(1500);
    assertThat(Pictures.words(picture)).contains("Only the 1500 strongest", "8500 weaker");
    assertThat(picture.toSvg()).hasSizeLessThan(1_000_000);
  }

  @Test
  void drawsANetworkWithoutConnections() {
    Picture picture = NetworkCircle.of(new double[2][2]);

    assertThat(Pictures.all(Arrow.class, picture)).isEmpty();
    assertThat(Pictures.words(picture)).contains("Neurons 0 to 1, no connection.");
  }

  @Test
  void refusesANegativeThreshold() {
    assertThatThrownBy(() -> NetworkCircle.Options.defaults().withThreshold(-1))
        .hasMessage("A threshold is at least 0, but this one is -1.0");
  }

  private static List<String> labels(Picture picture) {
    return groups(picture).stream().map(Group::label).toList();
  }

  private static List<Group> groups(Picture picture) {
    return picture.shapes().stream()
        .filter(Group.class::isInstance)
        .map(Group.class::cast)
        .toList();
  }

  /** The arrows in groups, or all but the legend's if there are too many for groups. */
  private static List<Arrow> connections(Picture picture) {
    List<Arrow> arrows = Pictures.all(Arrow.class, picture);
    int legend = (int) picture.shapes().stream().filter(s -> s instanceof Arrow).count();
    return groups(picture).isEmpty()
        ? arrows.subList(0, arrows.size() - 2)
        : arrows.subList(0, arrows.size() - legend);
  }

  private static Arrow onlyConnection(Picture picture) {
    assertThat(connections(picture)).hasSize(1);
    return connections(picture).get(0);
  }

  /** The point of a cubic curve at half its parameter. */
  private static Point middle(Arrow arrow) {
    Point c1 = arrow.control1();
    Point c2 = arrow.control2();
    return new Point(
        (arrow.start().x() + 3 * c1.x() + 3 * c2.x() + arrow.end().x()) / 8,
        (arrow.start().y() + 3 * c1.y() + 3 * c2.y() + arrow.end().y()) / 8);
  }
}
