package dev.assay.app.regrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.app.regrade.CheckChange.Ending;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two scorecards of a student. */
final class Cards {
  private Cards() {}

  /** The points of all exercises. */
  static BigDecimal points(JsonNode scorecard) {
    return scorecard.at("/totals/points").decimalValue();
  }

  /** Whether they say the same, apart from when and how fast they were made. */
  static boolean same(JsonNode before, JsonNode after) {
    return untimed(before).equals(untimed(after));
  }

  private static JsonNode untimed(JsonNode scorecard) {
    return scorecard instanceof ObjectNode object ? object.deepCopy().without("timing") : scorecard;
  }

  /** The checks that end otherwise, in the order of the new scorecard, then of the old one. */
  static List<CheckChange> changes(JsonNode before, JsonNode after) {
    Map<String, Ending> old = endings(before);
    Map<String, Ending> now = endings(after);
    String causes = String.join(", ", Causes.between(before, after));
    Set<String> names = new LinkedHashSet<>(now.keySet());
    names.addAll(old.keySet());
    List<CheckChange> changes = new ArrayList<>();
    for (String name : names) {
      Optional<Ending> was = Optional.ofNullable(old.get(name));
      Optional<Ending> is = Optional.ofNullable(now.get(name));
      if (!was.equals(is)) {
        changes.add(new CheckChange(name, was, is, why(was, is, causes)));
      }
    }
    return changes;
  }

  private static String why(Optional<Ending> before, Optional<Ending> after, String causes) {
    if (before.isEmpty()) {
      return "the check is new";
    }
    if (after.isEmpty()) {
      return "there is no such check any more";
    }
    List<String> reasons = new ArrayList<>();
    Ending was = before.get();
    Ending is = after.get();
    if (was.maximum().compareTo(is.maximum()) != 0) {
      reasons.add(
          "it is worth "
              + is.maximum().toPlainString()
              + ", and was worth "
              + was.maximum().toPlainString());
    }
    if (!was.title().equals(is.title())) {
      reasons.add("it says \"" + is.title() + "\" now");
    }
    if (!was.status().equals(is.status()) && !causes.isEmpty()) {
      reasons.add(causes);
    }
    return reasons.isEmpty() ? "nothing that scorecards tell" : String.join("; ", reasons);
  }

  private static Map<String, Ending> endings(JsonNode scorecard) {
    Map<String, Ending> endings = new LinkedHashMap<>();
    for (JsonNode exercise : scorecard.path("exercises")) {
      for (JsonNode check : exercise.path("checks")) {
        endings.put(
            exercise.path("id").asText() + "/" + check.path("id").asText(),
            new Ending(
                check.path("title").asText(),
                check.path("status").asText(),
                check.path("points").decimalValue(),
                check.path("maximum").decimalValue()));
      }
    }
    return endings;
  }
}
