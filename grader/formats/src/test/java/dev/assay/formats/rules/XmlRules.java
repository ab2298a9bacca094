package dev.assay.formats.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Collects what is wrong with an XML file. */
public final class XmlRules {
  /**
   * Java's own parser, from 24 on, stops after 100,000 characters in texts with escaped ones,
   * unless it is told otherwise. A scorecard with a megabyte of output has more.
   */
  private static final List<String> ESCAPED =
      List.of(
          "http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit",
          "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit");

  private final List<String> violations = new ArrayList<>();

  /** What was found so far. */
  public List<String> violations() {
    return List.copyOf(violations);
  }

  /** Adds a violation unless something holds. */
  public void require(boolean holds, String otherwise) {
    if (!holds) {
      violations.add(otherwise);
    }
  }

  /** The root of a file, which has to be there and be XML; an empty element if it is not. */
  public Element root(Map<String, String> files, String file) {
    String text = files.getOrDefault(file, "");
    try {
      return builder().parse(new InputSource(new StringReader(text))).getDocumentElement();
    } catch (SAXException | IOException exception) {
      violations.add(file + " is no XML: " + exception.getMessage());
      Document empty = builder().newDocument();
      return empty.createElement("nothing");
    }
  }

  /** Holds a file against a schema among the test resources. */
  public void schema(Map<String, String> files, String file, String schema) {
    try {
      Validator validator =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(
                  Objects.requireNonNull(XmlRules.class.getResource("/xsd/" + schema), schema))
              .newValidator();
      for (String limit : ESCAPED) {
        validator.setProperty(limit, "0");
      }
      validator.validate(new StreamSource(new StringReader(files.getOrDefault(file, ""))));
    } catch (SAXException | IOException exception) {
      violations.add(schema + ": " + exception.getMessage());
    }
  }

  /** All elements of a name below another. */
  public static List<Element> all(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** An element has these attributes, maybe, and no others. */
  public void onlyAttributes(Element element, String... known) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      require(Set.of(known).contains(name), element.getTagName() + " has an attribute " + name);
    }
  }

  /** An attribute is what it has to be. */
  public void equal(Element element, String attribute, Object expected) {
    String actual = element.getAttribute(attribute);
    require(actual.equals(expected.toString()), attribute + " is " + actual + ", not " + expected);
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      ESCAPED.forEach(limit -> factory.setAttribute(limit, "0"));
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // Or it prints what the exception says too.
      builder.setErrorHandler(new org.xml.sax.helpers.DefaultHandler());
      return builder;
    } catch (ParserConfigurationException exception) {
      throw new IllegalStateException("Every JDK can do this", exception);
    }
  }
}
