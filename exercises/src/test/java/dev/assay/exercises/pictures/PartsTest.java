package dev.assay.exercises.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small parts that pictures are made with: scales, numbers, ticks, paragraphs. */
class PartsTest {
  @Test
  void colorScalesReachTheirEndsAndStayThere() {
    ColorScale diverging = ColorScale.diverging(0.7);
    ColorScale sequential = ColorScale.sequential(0, 1);

    assertThat(diverging.at(-0.7)).isEqualTo(Rgb.hex(0x08306b)).isEqualTo(diverging.at(-9));
    assertThat(diverging.at(0)).isEqualTo(Rgb.WHITE);
    assertThat(diverging.at(0.7)).isEqualTo(Rgb.hex(0x7f2704)).isEqualTo(diverging.at(1e300));
    assertThat(sequential.at(0)).isEqualTo(Rgb.hex(0x440154));
    assertThat(sequential.at(1)).isEqualTo(Rgb.hex(0xfde725));
    assertThat(sequential.at(Double.NaN)).isEqualTo(Rgb.MISSING);
    assertThat(ColorScale.diverging(0).at(0)).isEqualTo(Rgb.WHITE);
    assertThat(ColorScale.diverging(Double.MAX_VALUE).at(0)).isEqualTo(Rgb.WHITE);
    assertThat(ColorScale.diverging(Double.MIN_VALUE).at(Double.MIN_VALUE).css())
        .isEqualTo("#7f2704");
  }

  @Test
  void sequentialScaleGetsLighterEverywhere() {
    ColorScale scale = ColorScale.sequential(0, 1);
    for (int i = 1; i <= 100; i++) {
      assertThat(scale.at(i / 100.0).luminance())
          .isGreaterThan(scale.at((i - 1) / 100.0).luminance());
    }
  }

  @Test
  void writesCoordinatesShortly() {
    assertThat(Numbers.coordinate(12)).isEqualTo("12");
    assertThat(Numbers.coordinate(-0.001)).isEqualTo("0");
    assertThat(Numbers.coordinate(1.006)).isEqualTo("1.01");
    assertThat(Numbers.coordinate(-2.5)).isEqualTo("-2.5");
    assertThat(Numbers.coordinate(0.05)).isEqualTo("0.05");
    assertThat(Numbers.rounded(1.024, 5)).isEqualTo("1.024");
  }

  @Test
  void writesValuesWithTheDigitsThatTheLargestNeeds() {
    assertThat(written(0.7, 0.7001057239470767, -0.001, 0)).containsExactly("0.70", "0.00", "0");
    assertThat(written(1, 1, -0.5)).containsExactly("1.00", "\u22120.50");
    assertThat(written(0.05, 0.05, 0.0123)).containsExactly("0.050", "0.012");
    assertThat(written(42, 42, 3.14)).containsExactly("42.0", "3.1");
    assertThat(written(9999.6, 9999.6)).containsExactly("10000");
    assertThat(written(1.234e-7, 1.234e-7, -9.96e9)).containsExactly("1.2e\u22127", "\u22121.0e10");
    assertThat(written(1, Double.NaN, Double.NEGATIVE_INFINITY))
        .containsExactly("NaN", "\u2212\u221e");
  }

  @Test
  void ticksKeepTheirDistance() {
    assertThat(Ticks.between(0, 6, 56, 8)).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(Ticks.between(0, 100, 3.36, 14))
        .containsExactly(0, 10, 20, 30, 40, 50, 60, 70, 80, 90);
    assertThat(Ticks.between(4990, 10, 10, 28)).containsExactly(4990, 4995);
    assertThat(Ticks.between(7, 1, 1, 28)).containsExactly(7);
  }

  @Test
  void paragraphsBreakAtSpacesAndInsideLongWords() {
    // A letter is taken for 6 wide at size 10.
    assertThat(Paragraph.wrap("one two  three", 10, 48, 9).lines())
        .containsExactly("one two", "three");
    assertThat(Paragraph.wrap("abcdefgh", 10, 30, 9).lines()).containsExactly("abcde", "fgh");
    assertThat(Paragraph.wrap("one two three", 10, 30, 2).lines())
        .containsExactly("one", "tw\u2026");
    assertThat(Paragraph.wrap("  ", 10, 30, 2).lines()).isEmpty();
    assertThat(Paragraph.wrap("\ud83e\udde0\ud83e\udde0", 10, 5, 9).lines())
        .containsExactly("\ud83e\udde0", "\ud83e\udde0");
  }

  @Test
  void picturesKeepNoArgumentThatChanges() {
    double[][] a = Pictures.notebook();
    Picture picture = NetworkCircle.of(a);
    String before = picture.toSvg();
    a[2][2] = 5;

    assertThat(picture.toSvg()).isEqualTo(before);
    assertThatThrownBy(() -> picture.shapes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void shapesRefuseWhatCannotBeDrawn() {
    assertThatThrownBy(() -> new Point(Double.NaN, 0))
        .hasMessage("x is a finite number, but this one is NaN");
    assertThatThrownBy(() -> new Circle(new Point(0, 0), -1, Look.filled(Rgb.INK)))
        .hasMessage("A circle's radius is at least 0, but this one is -1.0");
    assertThatThrownBy(() -> new Rgb(0, 256, 0))
        .hasMessage("A color's components lie between 0 and 255, but these are 0, 256, 0");
    assertThatThrownBy(() -> new Picture(0, 1, "t", "d", List.of()))
        .hasMessage("A picture's width lies between 1 and 10000, but this one is 0");
    assertThatThrownBy(() -> ColorScale.sequential(1, 1))
        .hasMessage("A color scale goes up, but this one goes from 1.0 to 1.0");
  }

  private static List<String> written(double largest, double... values) {
    ValueFormat format = ValueFormat.forLargest(largest);
    return Arrays.stream(values).mapToObj(format::format).toList();
  }
}
