package dev.assay.exercises.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgTest {
  private static final Point ORIGIN = new Point(0, 0);

  @Test
  void writesEveryKindOfShape() {
    Stroke stroke = new Stroke(Rgb.hex(0x102030), 1.5, 0.5);
    Picture picture =
        new Picture(
            40,
            30,
            "t",
            "d",
            List.of(
                new Rectangle(new Point(1, 2.006), 3, 4, Look.outlined(Rgb.INK, 1)),
                new Circle(new Point(-0.001, 1 / 3.0), 2, Look.filled(Rgb.WHITE)),
                new Line(ORIGIN, new Point(1, 1), stroke),
                Arrow.straight(ORIGIN, new Point(10, 0), 4, stroke),
                Text.of(ORIGIN, "a<b", 9).inBold().turned(90).anchored(Text.Anchor.END),
                new Grid(
                    ORIGIN,
                    2,
                    3,
                    List.of(
                        List.of(Rgb.WHITE, Rgb.WHITE, Rgb.INK),
                        List.of(Rgb.INK, Rgb.WHITE, Rgb.INK))),
                new Group("g", new Point(5, 6), List.of())));

    assertThat(picture.toSvg())
        .isEqualTo(
            """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" width="40" height="30" \
            viewBox="0 0 40 30" font-family="sans-serif" style="max-width:100%;height:auto">
            <title>t</title>
            <desc>d</desc>
            <rect width="40" height="30" fill="#ffffff"/>
            <rect x="1" y="2.01" width="3" height="4" fill="none" stroke="#1a1a1a" \
            stroke-width="1"/>
            <circle cx="0" cy="0.33" r="2" fill="#ffffff"/>
            <path d="M0 0L1 1" fill="none" stroke="#102030" stroke-width="1.5" \
            stroke-opacity="0.5"/>
            <path d="M0 0C5 0 5 0 6 0" fill="none" stroke="#102030" stroke-width="1.5" \
            stroke-opacity="0.5"/>
            <path d="M10 0L6 -1.6 6 1.6z" fill="#102030" fill-opacity="0.5"/>
            <text x="0" y="0" font-size="9" text-anchor="end" font-weight="bold" \
            transform="rotate(-90 0 0)" fill="#1a1a1a">a&lt;b</text>
            <g transform="translate(0 0) scale(2 3) translate(0 .5)" fill="none" \
            shape-rendering="crispEdges">
            <path stroke="#ffffff" d="m0 0h2m-1 1h1"/>
            <path stroke="#1a1a1a" d="m2 0h1m-3 1h1m1 0h1"/>
            </g>
            <g transform="translate(5 6)">
            <title>g</title>
            </g>
            </svg>
            """);
  }

  @Test
  void isTheSameInEveryLocaleAndEveryTime() {
    double[][] values = Pictures.notebook();
    String expected = Heatmap.connectivity(values, "A").toSvg();
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("de-DE", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Heatmap.connectivity(values, "A").toSvg()).as(tag).isEqualTo(expected);
        assertThat(NetworkCircle.of(values).toSvg()).as(tag).contains("0.70").isASCII();
        assertThat(Heatmap.activity(Pictures.dense(3), "x").toSvg()).as(tag).contains("a 3x3 ");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void escapesHostileTexts() throws Exception {
    String hostile =
        "</title><script>alert('1')</script> & \"]]>\" \u0000\u0008\ud800 \ud83e\udde0";

    Document document = Pictures.parsed(Heatmap.connectivity(Pictures.notebook(), hostile));

    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(Pictures.textOf(document, "title"))
        .isEqualTo("</title><script>alert('1')</script> & \"]]>\" \ufffd\ufffd\ufffd \ud83e\udde0");
  }

  @Test
  void announcesItselfToScreenReaders() throws Exception {
    Document document = Pictures.parsed(NetworkCircle.of(Pictures.notebook()));

    assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(Pictures.textOf(document, "title")).isEqualTo("Connectivity");
    assertThat(Pictures.textOf(document, "desc"))
        .endsWith("Connections: 1 to 0 (0.70), 5 to 1 (0.70), 3 to 5 (0.70), 4 to 5 (0.70).");
  }

  @Test
  void hasNoIdsThatCouldCollideInOnePage() {
    Picture picture = Comparison.networks(Pictures.dense(5), Pictures.dense(5), 0, "Two");

    assertThat(picture.toSvg()).doesNotContain(" id=").doesNotContain("url(");
  }
}
