package dev.assay.strength;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads PIT's {@code mutations.xml}. */
final class PitReport {
  private static final Pattern TEST = Pattern.compile("\\[dynamic-test:#(\\d+)]");

  /** A mutant that ends in neither of these is not noticed by any check. */
  private static final Set<String> KILLED =
      Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

  private PitReport() {}

  /**
   * All mutants, in PIT's order.
   *
   * @param xml the report
   * @param sources the folder of the copied sources
   */
  static List<Mutant> read(Path xml, Path sources) throws IOException {
    List<Mutant> mutants = new ArrayList<>();
    NodeList nodes = document(xml).getElementsByTagName("mutation");
    for (int i = 0; i < nodes.getLength(); i++) {
      mutants.add(mutant((Element) nodes.item(i), sources));
    }
    return mutants;
  }

  private static Element document(Path xml) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(xml.toFile())
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException("Can't read " + xml, broken);
    }
  }

  private static Mutant mutant(Element element, Path sources) throws IOException {
    String type = text(element, "mutatedClass");
    int line = Integer.parseInt(text(element, "lineNumber"));
    List<String> lines = Files.readAllLines(sources.resolve(type.replace('.', '/') + ".java"));
    String mutator = text(element, "mutator");
    return new Mutant(
        type.substring(type.lastIndexOf('.') + 1),
        text(element, "mutatedMethod"),
        lines.get(line - 1).strip(),
        text(element, "description"),
        mutator.substring(mutator.lastIndexOf('.') + 1),
        KILLED.contains(element.getAttribute("status")),
        TEST.matcher(text(element, "killingTests"))
            .results()
            .map(match -> Integer.valueOf(match.group(1)))
            .toList());
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }
}
