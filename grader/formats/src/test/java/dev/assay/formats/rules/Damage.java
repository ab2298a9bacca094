package dev.assay.formats.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A way to spoil a result.
 *
 * @param what it does, a few words
 * @param file which file it spoils
 * @param change what becomes of its text
 */
public record Damage(String what, String file, UnaryOperator<String> change) {

  /**
   * Puts a JSON value in a place, which may be new; the pointer's last part is a key or an index.
   */
  public static Damage set(String file, String pointer, String json) {
    return new Damage(
        pointer + " is " + json,
        file,
        text -> {
          JsonNode root = parse(text);
          JsonPointer place = JsonPointer.compile(pointer);
          JsonNode parent = root.at(place.head());
          if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), parse(json));
          } else if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), parse(json));
          } else {
            throw new IllegalArgumentException("Nothing is at " + place.head() + " in " + text);
          }
          return root.toString();
        });
  }

  /** Takes a key away. */
  public static Damage remove(String file, String pointer) {
    return new Damage(
        "no " + pointer,
        file,
        text -> {
          JsonNode root = parse(text);
          JsonPointer place = JsonPointer.compile(pointer);
          if (!(root.at(place.head()) instanceof ObjectNode object)
              || object.remove(place.last().getMatchingProperty()) == null) {
            throw new IllegalArgumentException("Nothing is at " + pointer + " in " + text);
          }
          return root.toString();
        });
  }

  /** Replaces a text that has to be there. */
  public static Damage replace(String file, String old, String replacement) {
    return new Damage(
        "\"" + old + "\" becomes \"" + replacement + "\"",
        file,
        text -> {
          if (!text.contains(old)) {
            throw new IllegalArgumentException("There is no " + old + " in " + text);
          }
          return text.replace(old, replacement);
        });
  }

  /** The files with this damage done. */
  public Map<String, String> to(Map<String, String> files) {
    String text = files.get(file);
    if (text == null) {
      throw new IllegalArgumentException("There is no file " + file + " among " + files.keySet());
    }
    Map<String, String> spoilt = new TreeMap<>(files);
    spoilt.put(file, change.apply(text));
    return spoilt;
  }

  private static JsonNode parse(String json) {
    try {
      return new JsonMapper().readTree(json);
    } catch (JsonProcessingException exception) {
      throw new IllegalArgumentException("No JSON: " + json, exception);
    }
  }

  @Override
  public String toString() {
    return what + " in " + file;
  }
}
