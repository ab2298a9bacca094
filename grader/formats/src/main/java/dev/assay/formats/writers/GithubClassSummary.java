package dev.assay.formats.writers;

import com.google.auto.service.AutoService;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.formats.ClassFormat;
import dev.assay.formats.Document;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Settings;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Markdown;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The summary of a GitHub Actions job that graded a whole class, for course staff: everybody's
 * points, the mistakes that are most common, and the checks that fail most often.
 */
@AutoService(Format.class)
public final class GithubClassSummary implements ClassFormat {
  private static final int TOP = 10;

  private static final String HEADER =
      "| student | points | of | checks that pass | isolation |\n|---|--:|--:|--:|---|";

  /** GitHub takes a megabyte of a step. */
  private static final int LIMIT = 1 << 20;

  /** For line feeds, and for the sentence that says how many rows are missing. */
  private static final int MARGIN = 200;

  /** An id is a folder's name, and a folder can have any. */
  private static final int ID = 60;

  private static final int TITLE = 300;

  @Override
  public String name() {
    return "github-class-summary";
  }

  @Override
  public String title() {
    return "GitHub Actions job summary of a class";
  }

  @Override
  public List<Document> write(List<Graded> graded, Settings settings) {
    List<String> rest = new ArrayList<>();
    counted("Mistakes that are most common", mistakes(graded), rest);
    counted("Checks that fail most often", failing(graded), rest);
    String title = "## " + graded.size() + (graded.size() == 1 ? " submission" : " submissions");
    int room = LIMIT - MARGIN - bytes(title) - bytes(String.join("\n\n", rest));
    List<String> rows = new ArrayList<>();
    for (Graded each : graded) {
      String row = row(each);
      room -= bytes(row) + 1;
      if (room < 0) {
        break;
      }
      rows.add(row);
    }
    List<String> parts = new ArrayList<>();
    parts.add(title);
    parts.add(HEADER + String.join("", rows.stream().map(row -> "\n" + row).toList()));
    if (rows.size() < graded.size()) {
      parts.add(
          (graded.size() - rows.size())
              + " more are not shown: GitHub takes a megabyte. The counts below are of everybody.");
    }
    parts.addAll(rest);
    return List.of(new Document("class-summary.md", String.join("\n\n", parts) + "\n"));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String row(Graded graded) {
    List<GradedCheck> checks = graded.checks();
    return "| "
        + cut(graded.id(), ID)
        + " | "
        + (graded.hasGraderError() ? "none: the grader failed" : Feedback.got(graded.points()))
        + " | "
        + Feedback.got(graded.maximum())
        + " | "
        + checks.stream().filter(GradedCheck::isPassed).count()
        + " of "
        + checks.size()
        + " | "
        + graded.full().isolation().level().key()
        + " |";
  }

  private static String cut(String text, int characters) {
    return Markdown.escape(
        text.codePointCount(0, text.length()) <= characters
            ? text
            : text.substring(0, text.offsetByCodePoints(0, characters)));
  }

  private static Map<String, Integer> mistakes(List<Graded> graded) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Graded each : graded) {
      for (ExerciseCard exercise : each.full().exercises()) {
        exercise
            .misconception()
            .ifPresent(
                mistake ->
                    counts.merge(exercise.id() + ": " + mistake.sentence(), 1, Integer::sum));
      }
    }
    return counts;
  }

  private static Map<String, Integer> failing(List<Graded> graded) {
    Map<String, Integer> counts = new TreeMap<>();
    graded.stream()
        .flatMap(each -> each.checks().stream())
        .filter(check -> Feedback.isToFix(check.status()))
        .forEach(check -> counts.merge(check.title(), 1, Integer::sum));
    return counts;
  }

  private static void counted(String title, Map<String, Integer> counts, List<String> parts) {
    if (counts.isEmpty()) {
      return;
    }
    StringBuilder table = new StringBuilder("| submissions | what |\n|--:|---|");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(TOP)
        .forEach(
            entry ->
                table
                    .append("\n| " + entry.getValue() + " | " + cut(entry.getKey(), TITLE))
                    .append(" |"));
    parts.add("### " + title);
    parts.add(table.toString());
    if (counts.size() > TOP) {
      parts.add((counts.size() - TOP) + " more are rarer, and not shown.");
    }
  }
}
