package dev.assay.formats.rules;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** JUnit XML: two schemas, and what they can't say: counts and names. */
@AutoService(Rules.class)
public final class JunitRules implements Rules {
  private static final String FILE = "TEST-assay.xml";

  @Override
  public String format() {
    return "junit";
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    XmlRules rules = new XmlRules();
    rules.schema(files, FILE, "junit-10.xsd");
    rules.schema(files, FILE, "JUnit.xsd");
    Element suite = rules.root(files, FILE);
    rules.require(suite.getTagName().equals("testsuite"), "the root is " + suite.getTagName());
    List<Element> tests = XmlRules.all(suite, "testcase");
    rules.require(!tests.isEmpty(), "no test: Jenkins takes that for a failed build");
    rules.equal(suite, "tests", tests.size());
    rules.equal(suite, "failures", XmlRules.all(suite, "failure").size());
    rules.equal(suite, "errors", XmlRules.all(suite, "error").size());
    rules.equal(suite, "skipped", XmlRules.all(suite, "skipped").size());
    Set<String> names = new HashSet<>();
    for (Element test : tests) {
      String name = test.getAttribute("classname") + "#" + test.getAttribute("name");
      rules.require(names.add(name), "two tests are called " + name);
    }
    // Artemis deletes these two together, and so glues two lines.
    rules.require(!files.getOrDefault(FILE, "").contains("\t"), "a tab");
    return rules.violations();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.replace(FILE, " hostname=\"localhost\"", ""),
        Damage.replace(FILE, "<testsuite ", "<suite "),
        Damage.replace(FILE, "tests=\"4\"", "tests=\"5\""),
        Damage.replace(FILE, "failures=\"2\"", "failures=\"0\""),
        Damage.replace(FILE, "time=\"0.000\"", "time=\"0 ms\""),
        Damage.replace(FILE, "type=\"wrong\"", ""),
        Damage.replace(FILE, "<system-err/>", ""),
        Damage.replace(FILE, "name=\"two: is right for two\"", "name=\"one: is right for one\""),
        Damage.replace(FILE, "is not the right one", "\u0000"),
        Damage.replace(FILE, "is not the right one", "&#27;"),
        Damage.replace(FILE, "is not the right one", "is not\n\tthe right one"));
  }
}
