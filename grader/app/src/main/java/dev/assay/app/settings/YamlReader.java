package dev.assay.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML as far as JSON goes: objects, lists, text, numbers, true and false. Nothing in a file
 * makes an object of any class, a key is text even if it looks like a number, and only what is a
 * decimal number, {@code true} or {@code false} is not text.
 */
final class YamlReader {
  private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9]\\d*)(\\.\\d+)?");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Path file;
  private final Map<String, Spot> keys = new HashMap<>();
  private final Map<String, Spot> values = new HashMap<>();
  private final Set<Node> seen = new HashSet<>();

  private YamlReader(Path file) {
    this.file = file;
  }

  /**
   * Reads a text.
   *
   * @param file where it is from, for messages
   * @throws Unsettled if it is no YAML, or more than we read
   */
  static MarkedYaml read(Path file, String text) throws Unsettled {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(20);
    YamlReader reader = new YamlReader(file);
    try {
      String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
      @Nullable Node root = new Yaml(options).compose(new StringReader(plain));
      JsonNode json = root == null ? JSON.objectNode() : reader.json("", root);
      return new MarkedYaml(json, reader.keys, reader.values);
    } catch (MarkedYAMLException broken) {
      throw new Unsettled(new Problem(file, spot(broken.getProblemMark()), said(broken)));
    } catch (YAMLException broken) {
      throw new Unsettled(
          new Problem(file, new Spot(1, 1), "This can't be read as YAML: " + broken.getMessage()));
    }
  }

  private static String said(MarkedYAMLException broken) {
    String problem = String.valueOf(broken.getProblem());
    String tab = problem.contains("'\\t") ? " Indent with spaces, not with tabs." : "";
    return "This is no YAML: "
        + problem
        + (broken.getContext() == null ? "" : ", " + broken.getContext())
        + "."
        + tab;
  }

  private static Spot spot(@Nullable Mark mark) {
    return mark == null ? new Spot(1, 1) : new Spot(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private JsonNode json(String pointer, Node node) throws Unsettled {
    values.put(pointer, spot(node.getStartMark()));
    if (!(node instanceof ScalarNode) && !seen.add(node)) {
      throw problem(node, "Anchors and aliases (& and *) are not read here; write it out");
    }
    if (node instanceof MappingNode mapping) {
      return object(pointer, mapping);
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      for (Node each : sequence.getValue()) {
        array.add(json(pointer + "/" + array.size(), each));
      }
      return array;
    }
    return scalar((ScalarNode) node);
  }

  private ObjectNode object(String pointer, MappingNode mapping) throws Unsettled {
    ObjectNode object = JSON.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw problem(tuple.getKeyNode(), "A key is a word, and not a list or an object");
      }
      String name = key.getValue();
      String member = MarkedYaml.within(pointer, name);
      if (object.has(name)) {
        throw problem(
            key,
            "\""
                + name
                + "\" is there twice, first in line "
                + keys.getOrDefault(member, new Spot(1, 1)).line()
                + "; make them one");
      }
      keys.put(member, spot(key.getStartMark()));
      object.set(name, json(member, tuple.getValueNode()));
    }
    return object;
  }

  private static JsonNode scalar(ScalarNode node) {
    String text = node.getValue();
    if (node.getScalarStyle() != ScalarStyle.PLAIN) {
      return JSON.textNode(text);
    }
    return switch (text) {
      case "", "~", "null" -> JSON.nullNode();
      case "true" -> JSON.booleanNode(true);
      case "false" -> JSON.booleanNode(false);
      default ->
          NUMBER.matcher(text).matches()
              ? JSON.numberNode(new BigDecimal(text))
              : JSON.textNode(text);
    };
  }

  private Unsettled problem(Node node, String text) {
    return new Unsettled(new Problem(file, spot(node.getStartMark()), text + "."));
  }
}
