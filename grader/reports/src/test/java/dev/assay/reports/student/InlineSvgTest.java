package dev.assay.reports.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What a page takes from a drawing. */
class InlineSvgTest {
  @Test
  void keepsShapesAndTexts() {
    assertThat(
            InlineSvg.of(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"9\"><title>a &lt; b</title>"
                    + "<desc>There.</desc><g><title>0 to 1</title><rect x=\"1\" fill=\"#fff\"/></g></svg>",
                "Both differ."))
        .isEqualTo(
            "<svg role=\"img\" width=\"9\"><title>a &lt; b</title><desc>Both differ. There.</desc>"
                + "<g><title>0 to 1</title><rect x=\"1\" fill=\"#fff\"></rect></g></svg>");
  }

  @Test
  void leavesOutWhatIsNoShape() {
    assertThat(
            InlineSvg.of(
                "<svg onload=\"x()\" style=\"a\"><script>x()</script><style>*{}</style>"
                    + "<foreignObject><g><b>x</b></g></foreignObject><a href=\"x\"><text>y</text></a>"
                    + "<image href=\"x\"/><g>loose<text id=\"x\">kept</text></g></svg>",
                ""))
        .isEqualTo("<svg><g><text>kept</text></g></svg>");
  }

  @Test
  void refusesWhatIsNoXml() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InlineSvg.of("<svg><g></svg>", ""))
        .withMessageStartingWith("A drawing is no XML");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                InlineSvg.of("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg><text>&a;</text></svg>", ""));
  }
}
