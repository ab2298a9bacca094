package dev.assay.formats.rules;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** JUnit XML as Artemis' TestResultXmlParser and its Jenkins plugin read it. */
@AutoService(Rules.class)
public final class ArtemisRules implements Rules {
  static final int MESSAGE = 20_000;
  private static final String FILE = "TEST-assay.xml";

  @Override
  public String format() {
    return "artemis";
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    XmlRules rules = new XmlRules();
    rules.require(files.keySet().equals(Set.of(FILE)), "files " + files.keySet());
    Element suite = rules.root(files, FILE);
    // Of a suite within a suite the name becomes a part of the key.
    rules.require(suite.getTagName().equals("testsuite"), "the root is " + suite.getTagName());
    rules.require(XmlRules.all(suite, "testsuite").isEmpty(), "a suite within a suite");
    List<Element> tests = XmlRules.all(suite, "testcase");
    rules.require(!tests.isEmpty(), "no test: Artemis says that none was executed");
    Set<String> names = new HashSet<>();
    for (Element test : tests) {
      String name = test.getAttribute("name");
      rules.require(!name.isBlank(), "a test without a name");
      rules.require(names.add(name), "two tests have the key " + name);
      rules.require(XmlRules.all(test, "skipped").isEmpty(), name + " is dropped: it is skipped");
      for (Element failure : XmlRules.all(test, "failure")) {
        String message = failure.getTextContent();
        rules.require(!message.isBlank(), name + " fails without a message");
        rules.require(message.length() <= MESSAGE, name + " has a message that is cut");
        rules.onlyAttributes(failure);
      }
    }
    rules.require(!files.getOrDefault(FILE, "").contains("\t"), "a tab may glue two lines");
    return rules.violations();
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.replace(FILE, "<failure>", "<failure message=\"wrong\">"),
        Damage.replace(FILE, "name=\"1/two\"", "name=\"1/one\""),
        Damage.replace(FILE, "name=\"1/two\"", "name=\"\""),
        Damage.replace(
            FILE, "name=\"1/one\" classname=\"assay\"/>", "name=\"1/one\"><skipped/></testcase>"),
        Damage.replace(FILE, "is not the right one", "is not\n\tthe right one"),
        Damage.replace(FILE, "is not the right one", "!".repeat(MESSAGE)),
        Damage.replace(FILE, "<testsuite ", "<tests "),
        Damage.replace(FILE, "testcase", "test"));
  }
}
