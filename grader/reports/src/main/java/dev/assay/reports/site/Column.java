package dev.assay.reports.site;

/**
 * A column of a table.
 *
 * @param key its name in CSV and JSON, such as {@code late_penalty}
 * @param label its heading
 * @param kind what is in it
 */
public record Column(String key, String label, Kind kind) {
  /** What a column holds. */
  public enum Kind {
    /** Texts, sorted as such. */
    TEXT,
    /** Numbers; a blank is none, and comes last. */
    NUMBER
  }

  /** A column of texts. */
  public static Column text(String key, String label) {
    return new Column(key, label, Kind.TEXT);
  }

  /** A column of numbers. */
  public static Column number(String key, String label) {
    return new Column(key, label, Kind.NUMBER);
  }

  /** Whether it holds numbers; templates ask. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }
}
