package dev.assay.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A build file.
 *
 * @param file relative to the top of the checkout
 * @param project its root element
 */
record Pom(Path file, Element project) {

  /** The build file at the top. */
  static Pom parent() {
    return read(Path.of("pom.xml"));
  }

  /** All build files but the one at the top. */
  static List<Pom> modules() {
    return House.files("pom.xml").stream()
        .filter(file -> file.getNameCount() > 1)
        .map(Pom::read)
        .toList();
  }

  /** All elements of a name, however deep. */
  List<Element> all(String name) {
    return elements(project.getElementsByTagName(name));
  }

  /** The elements that a path of names leads to. */
  List<Element> at(String... path) {
    List<Element> found = List.of(project);
    for (String name : path) {
      List<Element> next = new ArrayList<>();
      found.forEach(element -> children(element, name).forEach(next::add));
      found = next;
    }
    return found;
  }

  /** The text of a child, with properties of this file put in. */
  Optional<String> text(Element element, String child) {
    return children(element, child).findFirst().map(Element::getTextContent).map(this::resolved);
  }

  /** The value of a property of this file. */
  Optional<String> property(String name) {
    return at("properties", name).stream().findFirst().map(Element::getTextContent);
  }

  @Override
  public String toString() {
    return House.slashed(file);
  }

  private String resolved(String text) {
    return text.startsWith("${")
        ? property(text.substring(2, text.length() - 1)).orElse(text)
        : text;
  }

  private static Stream<Element> children(Element element, String name) {
    return elements(element.getChildNodes()).stream()
        .filter(child -> child.getTagName().equals(name));
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static Pom read(Path file) {
    try {
      return new Pom(
          file,
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(House.ROOT.resolve(file).toFile())
              .getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException exception) {
      throw new IllegalStateException("Can't read " + file, exception);
    }
  }
}
