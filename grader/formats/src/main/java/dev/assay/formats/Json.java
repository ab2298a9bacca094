package dev.assay.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as all formats write it: keys in the order of insertion, exact plain numbers, no tabs. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          // 100.0 stays what it is, for a reader that wants to see a point.
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An empty array. */
  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** Over several lines, with a line feed at its end. */
  static String pretty(JsonNode node) {
    try {
      return MAPPER
              .writer(
                  new DefaultPrettyPrinter()
                      .withObjectIndenter(INDENTER)
                      .withArrayIndenter(INDENTER))
              .writeValueAsString(node)
          + "\n";
    } catch (JsonProcessingException exception) {
      throw new IllegalStateException("A tree always has a JSON form", exception);
    }
  }

  /** On one line, without a line feed. */
  public static String line(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException exception) {
      throw new IllegalStateException("A tree always has a JSON form", exception);
    }
  }
}
