package dev.assay.formats.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A file with a JSON object on each line. */
final class JsonLines {
  private JsonLines() {}

  /** The objects; what is wrong with the file goes to the rules. */
  static List<JsonNode> of(JsonRules rules, Map<String, String> files, String file) {
    String text = files.getOrDefault(file, "");
    rules.require(text.endsWith("\n"), file + " does not end with a line feed");
    List<JsonNode> lines =
        text.lines().map(line -> rules.root(Map.of("A line", line), "A line")).toList();
    lines.forEach(line -> rules.require(line.isObject(), "A line is no object: " + line));
    return lines;
  }
}
