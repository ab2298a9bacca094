package dev.assay.formats.rules;

import com.google.auto.service.AutoService;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Codio's form: what its own client posts. */
@AutoService(Rules.class)
public final class CodioRules implements Rules {
  private static final String FILE = "form.txt";
  private static final String TAGS = "</?(h4|p|dl|dt|dd|pre)>";

  @Override
  public String format() {
    return "codio";
  }

  @Override
  public int limit() {
    return 1 << 20;
  }

  @Override
  public List<String> violations(Map<String, String> files) {
    JsonRules rules = new JsonRules();
    Map<String, String> fields = new HashMap<>();
    for (String field : files.getOrDefault(FILE, "").split("&", -1)) {
      String[] pair = field.split("=", 2);
      rules.require(pair.length == 2, "no field: " + field);
      rules.require(field.matches("[A-Za-z0-9=%+._*-]*"), "not encoded: " + field);
      rules.require(fields.put(pair[0], pair[pair.length - 1]) == null, "twice: " + pair[0]);
    }
    rules.require(
        fields.keySet().equals(Set.of("grade", "points", "format", "feedback")),
        "fields: " + fields.keySet());
    rules.require(
        fields.getOrDefault("grade", "").matches("100|[1-9]?[0-9]"), "grade is no percentage");
    rules.require(fields.getOrDefault("points", "").matches("[0-9]{1,9}"), "points are no integer");
    rules.require("html".equals(fields.get("format")), "format is " + fields.get("format"));
    String html = shownToStudents(files).replaceAll(TAGS, "");
    rules.require(!html.isBlank(), "no feedback");
    rules.require(!html.contains("<"), "foreign markup in " + html);
    return rules.violations();
  }

  @Override
  public String shownToStudents(Map<String, String> files) {
    String form = files.getOrDefault(FILE, "");
    return URLDecoder.decode(
        form.substring(form.indexOf("feedback=") + "feedback=".length()), StandardCharsets.UTF_8);
  }

  @Override
  public List<Damage> damages() {
    return List.of(
        Damage.replace(FILE, "grade=67", "grade=66.7"),
        Damage.replace(FILE, "grade=67", "grade=101"),
        Damage.replace(FILE, "grade=67&", ""),
        Damage.replace(FILE, "points=67", "points=-1"),
        Damage.replace(FILE, "points=67", "points=67&points=100"),
        Damage.replace(FILE, "format=html", "format=HTML"),
        Damage.replace(FILE, "feedback=", "feedback=%3Cscript%3E"),
        Damage.replace(FILE, "feedback=", "feedback=<p>"),
        Damage.replace(FILE, "feedback=", "output="));
  }
}
