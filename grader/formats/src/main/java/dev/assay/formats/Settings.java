package dev.assay.formats;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is set for a format: a value for each of its settings. */
public final class Settings {
  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = values;
  }

  /** Every setting at its fallback. */
  public static Settings of(Format format) {
    return of(format, Map.of());
  }

  /**
   * Settings of a format.
   *
   * @param chosen by name; what is not in it has its fallback
   * @throws IllegalArgumentException if the format has no such setting; the message lists what
   *     there is
   */
  public static Settings of(Format format, Map<String, String> chosen) {
    Map<String, String> values = new TreeMap<>();
    format.settings().forEach(setting -> values.put(setting.name(), setting.fallback()));
    for (Map.Entry<String, String> entry : chosen.entrySet()) {
      if (!values.containsKey(entry.getKey())) {
        throw new IllegalArgumentException(
            "The format "
                + format.name()
                + " has no setting \""
                + entry.getKey()
                + "\". "
                + list(format.settings()));
      }
      values.put(entry.getKey(), entry.getValue());
    }
    return new Settings(values);
  }

  private static String list(List<Setting> settings) {
    return settings.isEmpty()
        ? "It has none."
        : "It has: " + String.join(", ", settings.stream().map(Setting::name).toList()) + ".";
  }

  /**
   * What a setting is set to.
   *
   * @throws IllegalArgumentException if the format never declared it, which is a fault of ours
   */
  public String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The format does not declare the setting " + name);
    }
    return value;
  }
}
