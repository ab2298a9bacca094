package dev.assay.formats;

import dev.assay.formats.text.Inert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An XML element that is being built: attributes and children in the order of insertion, no tabs,
 * and of every text only characters that XML 1.0 has.
 */
public final class Xml {
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Xml> children = new ArrayList<>();
  private String text = "";

  /** An empty element. */
  public Xml(String name) {
    this.name = name;
  }

  /** Sets an attribute; what a platform could take for control becomes its number. */
  public Xml with(String attribute, String value) {
    attributes.put(attribute, Inert.of(value));
    return this;
  }

  /** Sets an attribute to a whole number. */
  public Xml with(String attribute, long value) {
    return with(attribute, Long.toString(value));
  }

  /** Sets the text; an element with text has no children. */
  public Xml text(String content) {
    text = Inert.of(content);
    return this;
  }

  /** Adds an element at the end, and returns that one. */
  public Xml add(String child) {
    Xml element = new Xml(child);
    children.add(element);
    return element;
  }

  /** A file with this element as its root. */
  public Document document(String path) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    write(xml, "");
    return new Document(path, xml.toString());
  }

  private void write(StringBuilder xml, String indent) {
    xml.append(indent).append('<').append(name);
    attributes.forEach(
        (key, value) ->
            xml.append(' ')
                .append(key)
                .append("=\"")
                // Or a reader makes a space of it.
                .append(escape(value).replace("\"", "&quot;").replace("\n", "&#10;"))
                .append('"'));
    if (text.isEmpty() && children.isEmpty()) {
      xml.append("/>\n");
      return;
    }
    xml.append('>');
    if (children.isEmpty()) {
      xml.append(escape(text));
    } else {
      xml.append('\n');
      children.forEach(child -> child.write(xml, indent + "  "));
      xml.append(indent);
    }
    xml.append("</").append(name).append(">\n");
  }

  private static String escape(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
