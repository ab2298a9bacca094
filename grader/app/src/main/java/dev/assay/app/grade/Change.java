package dev.assay.app.grade;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What another grading of a student changed.
 *
 * @param why why it was graded again, a few words
 * @param before the points on the old scorecard
 * @param after the points on the new one
 * @param checks the checks that end differently, such as {@code 2/shape: wrong, now passed}
 */
public record Change(String why, BigDecimal before, BigDecimal after, List<String> checks) {
  /** Keeps a copy. */
  public Change {
    checks = List.copyOf(checks);
  }

  /** The difference of two scorecards. */
  static Change between(Why why, JsonNode before, JsonNode after) {
    Map<String, String> old = statuses(before);
    List<String> checks = new ArrayList<>();
    Map<String, String> now = statuses(after);
    now.forEach(
        (check, status) -> {
          String was = old.getOrDefault(check, "not there");
          if (!was.equals(status)) {
            checks.add(check + ": " + was + ", now " + status);
          }
        });
    old.forEach(
        (check, status) -> {
          if (!now.containsKey(check)) {
            checks.add(check + ": " + status + ", now gone");
          }
        });
    return new Change(why.text(), points(before), points(after), checks);
  }

  /** Whether any grade, or the reason for one, is another. */
  boolean isAny() {
    return before.compareTo(after) != 0 || !checks.isEmpty();
  }

  private static BigDecimal points(JsonNode scorecard) {
    return scorecard.at("/totals/points").decimalValue();
  }

  private static Map<String, String> statuses(JsonNode scorecard) {
    Map<String, String> statuses = new TreeMap<>();
    for (JsonNode exercise : scorecard.path("exercises")) {
      for (JsonNode check : exercise.path("checks")) {
        statuses.put(
            exercise.path("id").asText() + "/" + check.path("id").asText(),
            check.path("status").asText());
      }
    }
    return statuses;
  }
}
