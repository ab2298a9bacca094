package dev.assay.app.items;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

/**
 * A class's answers: a row for each student, a column for each item.
 *
 * @param items the columns
 * @param rows one for each student, each as long as the columns
 */
public record Sheet(List<Item> items, List<List<Answer>> rows) {
  /** Keeps copies. */
  public Sheet {
    items = List.copyOf(items);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Answer> row : rows) {
      if (row.size() != items.size()) {
        throw new IllegalArgumentException(
            "A row has " + row.size() + " answers, but there are " + items.size() + " items");
      }
    }
  }

  /**
   * Reads scorecards. One on which a check was left out, or that the grader failed on, is nobody's
   * achievement, and does not count.
   */
  public static Sheet of(List<Item> items, Collection<JsonNode> scorecards) {
    List<List<Answer>> rows = new ArrayList<>();
    for (JsonNode scorecard : scorecards) {
      Map<String, Answer> answers = answers(scorecard);
      List<Answer> row =
          items.stream()
              .filter(item -> answers.containsKey(item.name()))
              .map(item -> answers.get(item.name()))
              .toList();
      if (row.size() == items.size()) {
        rows.add(row);
      }
    }
    return new Sheet(items, rows);
  }

  private static Map<String, Answer> answers(JsonNode scorecard) {
    Map<String, Answer> answers = new HashMap<>();
    JsonNode times = scorecard.at("/timing/checks");
    for (JsonNode exercise : scorecard.path("exercises")) {
      for (JsonNode check : exercise.path("checks")) {
        String name = exercise.path("id").asText() + "/" + check.path("id").asText();
        String status = check.path("status").asText();
        if (!status.equals("not-selected") && !status.equals("grader-error")) {
          answers.put(
              name,
              new Answer(
                  kind(status),
                  check.path("points").asDouble(),
                  times.has(name)
                      ? OptionalLong.of(times.path(name).asLong())
                      : OptionalLong.empty()));
        }
      }
    }
    return answers;
  }

  private static Answer.Kind kind(String status) {
    return switch (status) {
      case "passed" -> Answer.Kind.PASSED;
      case "not-attempted" -> Answer.Kind.NOT_ATTEMPTED;
      case "skipped" -> Answer.Kind.WAITS;
      default -> Answer.Kind.FAILED;
    };
  }

  /** How many students there are. */
  int students() {
    return rows.size();
  }

  /** One item's points, by student. */
  double[] points(int item) {
    return rows.stream().mapToDouble(row -> row.get(item).points()).toArray();
  }

  /** The points of all items that are wanted, by student. */
  double[] totals(IntPredicate wanted) {
    return rows.stream()
        .mapToDouble(
            row -> {
              double sum = 0;
              for (int i = 0; i < items.size(); i++) {
                sum += wanted.test(i) ? row.get(i).points() : 0;
              }
              return sum;
            })
        .toArray();
  }
}
