package dev.assay.formats.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong with a JSON file. */
public final class JsonRules {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final List<String> violations = new ArrayList<>();

  /** What was found so far. */
  public List<String> violations() {
    return List.copyOf(violations);
  }

  /** The root of a file, which has to be there, be JSON without a BOM, and have no null in it. */
  public JsonNode root(Map<String, String> files, String file) {
    String text = files.get(file);
    if (text == null) {
      violations.add("There is no file " + file);
      return MissingNode.getInstance();
    }
    try {
      JsonNode root = MAPPER.readTree(text);
      withoutNull(root, "");
      return root;
    } catch (JsonProcessingException exception) {
      violations.add(file + " is no JSON: " + exception.getOriginalMessage());
      return MissingNode.getInstance();
    }
  }

  private void withoutNull(JsonNode node, String path) {
    require(!node.isNull(), path + " is null");
    node.properties().forEach(e -> withoutNull(e.getValue(), path + "/" + e.getKey()));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        withoutNull(node.get(i), path + "/" + i);
      }
    }
  }

  /** Adds a violation unless something holds. */
  public void require(boolean holds, String otherwise) {
    if (!holds) {
      violations.add(otherwise);
    }
  }

  /** A key that has to be there and be text. */
  public String text(JsonNode parent, String key) {
    JsonNode node = parent.path(key);
    require(node.isTextual(), key + " is not text but " + kind(node));
    return node.asText();
  }

  /** A key that has to be there and be a text that is not blank. */
  public String filled(JsonNode parent, String key) {
    String text = text(parent, key);
    require(!text.isBlank(), key + " is blank");
    return text;
  }

  /**
   * A key that has to be there and be text with no control character but line feeds, so that
   * nothing in it colours a terminal or moves its cursor.
   */
  public String inert(JsonNode parent, String key) {
    String text = filled(parent, key);
    require(
        text.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)),
        key + " has control characters");
    return text;
  }

  /** A key that has to be there and be true or false. */
  public boolean flag(JsonNode parent, String key) {
    JsonNode node = parent.path(key);
    require(node.isBoolean(), key + " is not true or false but " + kind(node));
    return node.asBoolean();
  }

  /** A key that has to be there and be a number within bounds. */
  public BigDecimal number(JsonNode parent, String key, long least, long most) {
    JsonNode node = parent.path(key);
    require(node.isNumber(), key + " is no number but " + kind(node));
    if (!node.isNumber()) {
      return BigDecimal.ZERO;
    }
    BigDecimal number = node.decimalValue();
    require(
        number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(most)) <= 0,
        key + " is " + number + " and not between " + least + " and " + most);
    return number;
  }

  /** A key that has to be there and be a number written without a point, within bounds. */
  public long integer(JsonNode parent, String key, long least, long most) {
    require(parent.path(key).isIntegralNumber(), key + " is no integer but " + parent.path(key));
    return number(parent, key, least, most).longValue();
  }

  /** A key that has to be there and be one of some words. */
  public String oneOf(JsonNode parent, String key, String... words) {
    String text = text(parent, key);
    require(Set.of(words).contains(text), key + " is \"" + text + "\"");
    return text;
  }

  /** A key that has to be there and be an array. */
  public Iterable<JsonNode> array(JsonNode parent, String key) {
    JsonNode node = parent.path(key);
    require(node.isArray(), key + " is no array but " + kind(node));
    return node;
  }

  /** The keys of an object, all of which have to be known. */
  public void onlyKeys(JsonNode object, String... known) {
    require(object.isObject(), "no object but " + kind(object));
    Set<String> unknown = new TreeSet<>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(Set.of(known));
    require(unknown.isEmpty(), "unknown keys " + unknown);
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().toString().toLowerCase(java.util.Locale.ROOT);
  }
}
