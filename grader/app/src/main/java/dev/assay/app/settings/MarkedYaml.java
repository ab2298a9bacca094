package dev.assay.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A YAML file as plain values that know where they stand.
 *
 * @param root the values
 * @param keys where each key of an object stands, by JSON pointer
 * @param values where each value begins, by JSON pointer
 */
record MarkedYaml(JsonNode root, Map<String, Spot> keys, Map<String, Spot> values) {
  private static final Spot TOP = new Spot(1, 1);

  /** Keeps copies. */
  MarkedYaml {
    keys = Map.copyOf(keys);
    values = Map.copyOf(values);
  }

  /** Where a value begins; of one that is not there, where it should be. */
  Spot value(String pointer) {
    Spot spot = values.get(pointer);
    if (spot != null) {
      return spot;
    }
    return pointer.isEmpty() ? TOP : value(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  /** Where a key stands. */
  Spot key(String pointer) {
    Spot spot = keys.get(pointer);
    return spot == null ? value(pointer) : spot;
  }

  /** A pointer to a member. */
  static String within(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }
}
