package dev.assay.exercises.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercises.given.NeuralSystem;
import dev.assay.exercises.given.RandomState;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** What the tests of pictures share: examples, and ways to look into a picture. */
final class Pictures {
  private Pictures() {}

  /** The notebook's network: 1 to 0, 5 to 1, 3 to 5, 4 to 5, each 0.7001. */
  static double[][] notebook() {
    return NeuralSystem.createConnectivity(6, new RandomState(42));
  }

  /** n x n standard normal numbers. */
  static double[][] dense(int n) {
    RandomState random = new RandomState(1);
    return Stream.generate(() -> random.standardNormal(n)).limit(n).toArray(double[][]::new);
  }

  /** All shapes of one kind, those inside groups too (without their offset). */
  static <S extends Shape> List<S> all(Class<S> kind, Picture picture) {
    return flat(picture.shapes()).filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The words that can be read on a picture, a space between two lines. */
  static String words(Picture picture) {
    return String.join(" ", all(Text.class, picture).stream().map(Text::value).toList());
  }

  private static Stream<Shape> flat(List<Shape> shapes) {
    Function<Shape, Stream<Shape>> inside =
        shape -> shape instanceof Group group ? flat(group.shapes()) : Stream.of(shape);
    return shapes.stream().flatMap(inside);
  }

  /** Reads an SVG as the XML that it claims to be. */
  static Document parsed(Picture picture) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    byte[] bytes = picture.toSvg().getBytes(StandardCharsets.UTF_8);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    assertThat(document.getDocumentElement().getLocalName()).isEqualTo("svg");
    return document;
  }

  static String textOf(Document document, String element) {
    return document.getElementsByTagName(element).item(0).getTextContent();
  }
}
