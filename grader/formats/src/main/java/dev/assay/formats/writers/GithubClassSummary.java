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

  /** A row has at most some 200 bytes, and GitHub takes a megabyte. */
  private static final int ROWS = 4000;

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
    List<String> parts = new ArrayList<>();
    parts.add("## " + graded.size() + (graded.size() == 1 ? " submission" : " submissions"));
    parts.add(points(graded));
    if (graded.size() > ROWS) {
      parts.add((graded.size() - ROWS) + " more are not shown: GitHub takes a megabyte.");
    }
    counted("Mistakes that are most common", mistakes(graded), parts);
    counted("Checks that fail most often", failing(graded), parts);
    return List.of(new Document("class-summary.md", String.join("\n\n", parts) + "\n"));
  }

  private static String points(List<Graded> graded) {
    StringBuilder table =
        new StringBuilder(
            "| student | points | of | checks that pass | isolation |\n|---|--:|--:|--:|---|");
    for (Graded each : graded.stream().limit(ROWS).toList()) {
      List<GradedCheck> checks = each.checks();
      table.append(
          "\n| "
              + cut(each.id())
              + " | "
              + (each.hasGraderError() ? "none: the grader failed" : Feedback.got(each.points()))
              + " | "
              + Feedback.got(each.maximum())
              + " | "
              + checks.stream().filter(GradedCheck::isPassed).count()
              + " of "
              + checks.size()
              + " | "
              + each.full().isolation().level().key()
              + " |");
    }
    return table.toString();
  }

  /** An id is a folder's name, and a folder can have any. */
  private static String cut(String id) {
    return Markdown.escape(id.codePointCount(0, id.length()) <= 60 ? id : id.substring(0, 60));
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
                    .append("\n| " + entry.getValue() + " | " + Markdown.escape(entry.getKey()))
                    .append(" |"));
    parts.add("### " + title);
    parts.add(table.toString());
    if (counts.size() > TOP) {
      parts.add((counts.size() - TOP) + " more are rarer, and not shown.");
    }
  }
}
