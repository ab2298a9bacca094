package dev.assay.reports.student;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Puts a drawing into a page: what is left of it are shapes and texts. The page trusts no artist
 * with more than that.
 */
final class InlineSvg {
  private static final Set<String> SHAPES =
      Set.of("svg", "g", "rect", "circle", "path", "text", "title", "desc");

  private static final Set<String> LOOKS =
      Set.of(
          "width",
          "height",
          "viewBox",
          "role",
          "x",
          "y",
          "cx",
          "cy",
          "r",
          "d",
          "transform",
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-width",
          "stroke-opacity",
          "stroke-linecap",
          "stroke-linejoin",
          "opacity",
          "font-family",
          "font-size",
          "font-weight",
          "text-anchor",
          "shape-rendering");

  private final StringBuilder html = new StringBuilder();
  private final String finding;
  private int depth;

  private InlineSvg(String finding) {
    this.finding = finding;
  }

  /**
   * The drawing as a part of a page.
   *
   * @param svg an SVG document
   * @param finding a sentence that its description begins with
   * @throws IllegalArgumentException if it is no XML
   */
  static String of(String svg, String finding) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      InlineSvg inline = new InlineSvg(finding);
      inline.copy(factory.createXMLStreamReader(new StringReader(svg)));
      return inline.html.toString();
    } catch (XMLStreamException broken) {
      throw new IllegalArgumentException("A drawing is no XML: " + broken.getMessage(), broken);
    }
  }

  private void copy(XMLStreamReader reader) throws XMLStreamException {
    String open = "";
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open = reader.getLocalName();
          if (SHAPES.contains(open)) {
            start(reader);
          } else {
            skip(reader);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          html.append("</").append(reader.getLocalName()).append('>');
          depth--;
          open = "";
        }
        case XMLStreamConstants.CHARACTERS -> text(open, reader.getText());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader reader) {
    html.append('<').append(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (LOOKS.contains(reader.getAttributeLocalName(i))) {
        html.append(' ').append(reader.getAttributeLocalName(i)).append("=\"");
        html.append(escaped(reader.getAttributeValue(i))).append('"');
      }
    }
    html.append('>');
    depth++;
    // Of the whole, not of a shape in it.
    if (depth == 2 && reader.getLocalName().equals("desc")) {
      html.append(escaped(finding)).append(' ');
    }
  }

  private void text(String open, String text) {
    if (List.of("text", "title", "desc").contains(open)) {
      html.append(escaped(text));
    }
  }

  /** Leaves an element out, with all that is in it. */
  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    int inside = 1;
    while (inside > 0) {
      int event = reader.next();
      inside += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      inside -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private static String escaped(String text) {
    return dev.assay.formats.text.Html.escape(text);
  }
}
