package dev.assay.formats.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.CounterexampleCard;
import dev.assay.engine.scorecard.NumberTree;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures of matrices. */
class HeatMapsTest {
  private static final double[][] EXPECTED = {{1, 0}, {-1, 0.5}};
  private static final double[][] RETURNED = {{1, 0}, {Double.NaN, 0.5}};

  @Test
  void showsASquareForEachNumberAndAFrameWhereTheTwoFirstDiffer() throws Exception {
    Picture picture = picture(EXPECTED, RETURNED, List.of(1, 0)).orElseThrow();
    NodeList squares = parsed(picture).getElementsByTagName("rect");
    // The background, four squares and a frame on each side.
    assertThat(squares.getLength()).isEqualTo(1 + 2 * (4 + 1));
    assertThat(fill(squares, 1)).isEqualTo("#ff0000");
    assertThat(fill(squares, 2)).isEqualTo("#ffffff");
    assertThat(fill(squares, 3)).isEqualTo("#0000ff");
    assertThat(fill(squares, 4)).isEqualTo("#ff8080");
    assertThat(fill(squares, 5)).isEqualTo("none");
    // No number is grey, and both sides share a scale.
    assertThat(fill(squares, 6)).isEqualTo("#ff0000");
    assertThat(fill(squares, 8)).isEqualTo("#9e9e9e");
  }

  @Test
  void isADataUrlThatHoldsThePicture() {
    Picture picture = picture(EXPECTED, RETURNED, List.of()).orElseThrow();
    String start = "data:image/svg+xml;base64,";
    assertThat(picture.dataUrl()).startsWith(start);
    assertThat(Base64.getDecoder().decode(picture.dataUrl().substring(start.length())))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(picture.svg());
    assertThat(picture).isEqualTo(picture(EXPECTED, RETURNED, List.of()).orElseThrow());
  }

  @Test
  void drawsRowsOfAnyLengthAndAPlainArrayAsOneRow() throws Exception {
    Picture ragged =
        picture(new double[][] {{1}, {}, {1, 2, 3}}, null, List.of(2, 9)).orElseThrow();
    assertThat(parsed(ragged).getElementsByTagName("rect").getLength()).isEqualTo(1 + 4);
    Picture row = picture(new double[] {1, 2}, new double[] {1}, List.of(1)).orElseThrow();
    assertThat(parsed(row).getElementsByTagName("rect").getLength()).isEqualTo(1 + 3 + 1);
  }

  @Test
  void drawsNothingOfWhatIsNoMatrix() {
    assertThat(picture(1.5, 2.5, List.of())).isEmpty();
    assertThat(picture(new double[0], new double[0][0], List.of())).isEmpty();
    assertThat(picture(new double[][][] {{{1}}}, null, List.of())).isEmpty();
    assertThat(picture(null, null, List.of())).isEmpty();
  }

  @Test
  void toleratesNumbersOfEverySize() throws Exception {
    double[] extreme = {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 0};
    NodeList squares =
        parsed(picture(extreme, extreme, List.of()).orElseThrow()).getElementsByTagName("rect");
    assertThat(fill(squares, 1)).isEqualTo("#ff0000");
    assertThat(fill(squares, 2)).isEqualTo("#0000ff");
    assertThat(fill(squares, 3)).isEqualTo("#ffffff");
  }

  private static Optional<Picture> picture(
      @Nullable Object expected, @Nullable Object returned, List<Integer> index) {
    return HeatMaps.of(
        new CounterexampleCard(
            "call()", List.of(), tree(returned), tree(expected), index, 1, true));
  }

  private static Optional<NumberTree> tree(@Nullable Object value) {
    return value == null ? Optional.empty() : NumberTree.of(value);
  }

  private static Document parsed(Picture picture) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture.svg().getBytes(StandardCharsets.UTF_8)));
  }

  private static String fill(NodeList squares, int i) {
    return ((Element) squares.item(i)).getAttribute("fill");
  }
}
