package dev.assay.app.late;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Writes spans of time for a reader. */
public final class Spans {
  private Spans() {}

  /** Such as {@code 1 d 3 h} or {@code 20 s}; exact to the second, and without zeros. */
  public static String text(Duration span) {
    List<String> parts = new ArrayList<>();
    add(parts, span.toDaysPart(), "d");
    add(parts, span.toHoursPart(), "h");
    add(parts, span.toMinutesPart(), "min");
    add(parts, span.toSecondsPart(), "s");
    return parts.isEmpty() ? "0 s" : String.join(" ", parts);
  }

  private static void add(List<String> parts, long count, String unit) {
    if (count > 0) {
      parts.add(count + " " + unit);
    }
  }
}
