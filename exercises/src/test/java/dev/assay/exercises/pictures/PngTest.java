package dev.assay.exercises.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngTest {
  @Test
  void hasThePromisedSize() throws Exception {
    Picture picture = new Picture(101, 50, "t", "d", List.of());

    BufferedImage image = read(picture.toPng(1.5));

    assertThat(image.getWidth()).isEqualTo(152);
    assertThat(image.getHeight()).isEqualTo(75);
  }

  @Test
  void paintsShapesWhereTheyAre() throws Exception {
    Rgb orange = Rgb.hex(0xd94801);
    Grid grid = new Grid(new Point(10, 10), 10, 10, List.of(List.of(orange, Rgb.MISSING)));
    Group group = new Group("", new Point(20, 0), List.of(grid));
    Picture picture = new Picture(60, 30, "t", "d", List.of(group));

    BufferedImage image = read(picture.toPng(2));

    assertThat(image.getRGB(20, 30)).isEqualTo(0xffffffff);
    assertThat(image.getRGB(70, 30)).isEqualTo(0xffd94801);
    assertThat(image.getRGB(90, 30)).isEqualTo(0xffb3b3b3);
  }

  @Test
  void isNotBlankForAnyKindOfShape() throws Exception {
    Point a = new Point(20, 20);
    Point b = new Point(60, 40);
    Stroke stroke = Stroke.of(Rgb.INK, 2);
    List<Shape> shapes =
        List.of(
            new Rectangle(a, 20, 10, Look.outlined(Rgb.INK, 1)),
            new Circle(a, 10, Look.filled(Rgb.INK)),
            new Line(a, b, stroke),
            Arrow.straight(a, b, 10, stroke),
            Text.of(a, "text", 12),
            Text.of(b, "text", 12).turned(90).inBold().anchored(Text.Anchor.MIDDLE));
    for (Shape shape : shapes) {
      byte[] png = new Picture(80, 60, "t", "d", List.of(shape)).toPng(1);
      assertThat(darkPixels(read(png))).as(shape.toString()).isGreaterThan(20);
    }
  }

  @Test
  void savesByTheEndingOfTheName(@TempDir Path folder) throws Exception {
    Picture picture = NetworkCircle.of(Pictures.notebook());

    picture.save(folder.resolve("new/folder/a.svg"));
    picture.save(folder.resolve("b.PNG"));

    assertThat(folder.resolve("new/folder/a.svg")).hasContent(picture.toSvg());
    BufferedImage image = read(Files.readAllBytes(folder.resolve("b.PNG")));
    assertThat(image.getWidth()).isEqualTo(2 * picture.width());
    assertThat(darkPixels(image)).isGreaterThan(500);
    assertThatThrownBy(() -> picture.save(Path.of("picture.jpg")))
        .hasMessage("A picture's file ends with .svg or .png, but this one is picture.jpg");
  }

  @Test
  void refusesScalesThatNoImageCanHave() {
    Picture picture = new Picture(1000, 1000, "t", "d", List.of());

    assertThatThrownBy(() -> picture.toPng(0))
        .hasMessage("A PNG's scale is above 0, but this one is 0.0");
    assertThatThrownBy(() -> picture.toPng(Double.NaN))
        .hasMessage("A PNG's scale is a finite number, but this one is NaN");
    assertThatThrownBy(() -> picture.toPng(100))
        .hasMessage(
            "A PNG has at most 50 million pixels, but a picture of 1000x1000 at scale 100.0 has more");
  }

  @Test
  void saysWhatToDoWithoutJava2d() {
    LinkageError cause = new NoClassDefFoundError("java/awt/Graphics2D");

    assertThatThrownBy(
            () ->
                Png.explained(
                    () -> {
                      throw cause;
                    }))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("java/awt/Graphics2D")
        .hasMessageContaining("Save the picture as .svg")
        .hasCause(cause);
  }

  private static BufferedImage read(byte[] png) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int darkPixels(BufferedImage image) {
    int dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += (image.getRGB(x, y) & 0xff) < 200 ? 1 : 0;
      }
    }
    return dark;
  }
}
