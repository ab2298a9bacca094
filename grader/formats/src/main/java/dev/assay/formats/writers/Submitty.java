package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Fitted;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Json;
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.Shares;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * What a custom validator of Submitty writes: {@code validation_results.json}, with a score between
 * 0 and 1 for the test case that asked.
 *
 * <p>Points are Submitty's: each test case of {@code config.json} has its own, and its validator is
 * told which part of the scorecard it is about, with {@code exercise} (an exercise's id) or {@code
 * check} (a check's, with its exercise's, such as {@code 2/noise}); without either it is about all
 * of it. So a course with one test case for each exercise is
 *
 * <pre>{@code
 * {"testcases": [
 *   {"title": "Exercise 1", "points": 20, "validation": [
 *     {"method": "custom_validator", "actual_file": "...", "command": "... exercise=1"}]},
 *   {"title": "Bonus", "points": 10, "extra_credit": true, "validation": [...]}]}
 * }</pre>
 *
 * <p>and one with a test case for each check can set {@code "hidden": true} for those that are. Of
 * a check that the student may not see the score is written, and no word.
 */
@AutoService(Format.class)
public final class Submitty implements SubmissionFormat {
  private static final String FILE = "validation_results.json";
  private static final String EXERCISE = "exercise";
  private static final String CHECK = "check";

  /** Submitty names no limit; its page has all messages of all test cases. */
  private static final int LIMIT = 1 << 20;

  private static final int DIGITS = 10;

  @Override
  public String name() {
    return "submitty";
  }

  @Override
  public String title() {
    return "Submitty custom validator";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            EXERCISE, "", "the id of the exercise that the test case is about; all if empty"),
        new Setting(
            CHECK, "", "the check that the test case is about, such as 2/noise; all if empty"));
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    List<GradedCheck> part = part(graded, settings);
    if (part.stream().anyMatch(check -> check.status() == Status.GRADER_ERROR)) {
      return failure("The grader failed on a check of this test case. This is no grade.");
    }
    boolean isWhole = settings.get(EXERCISE).isEmpty() && settings.get(CHECK).isEmpty();
    BigDecimal score = isWhole ? graded.fraction(DIGITS) : fraction(graded, part);
    return List.of(Fitted.within(graded, LIMIT, fitting -> result(fitting, part, score)));
  }

  /** The checks that a test case is about. */
  private static List<GradedCheck> part(Graded graded, Settings settings) {
    String exercise = settings.get(EXERCISE);
    String check = settings.get(CHECK);
    if (!exercise.isEmpty() && !check.isEmpty()) {
      throw new IllegalArgumentException(
          "A test case of submitty is about an exercise or about a check. Set one of the two.");
    }
    if (!check.isEmpty()) {
      return chosen(graded, CHECK, check, GradedCheck::key);
    }
    return exercise.isEmpty()
        ? graded.checks()
        : chosen(graded, EXERCISE, exercise, each -> each.exercise().id());
  }

  private static List<GradedCheck> chosen(
      Graded graded, String setting, String wanted, Function<GradedCheck, String> id) {
    List<GradedCheck> part =
        graded.checks().stream().filter(each -> id.apply(each).equals(wanted)).toList();
    if (part.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no "
              + setting
              + " \""
              + wanted
              + "\" in this scorecard. There are: "
              + String.join(", ", graded.checks().stream().map(id).distinct().toList())
              + ".");
    }
    return part;
  }

  /** Of an exercise or a check its own points count; a bonus is extra credit in Submitty. */
  private static BigDecimal fraction(Graded graded, List<GradedCheck> part) {
    List<GradedCheck> counted =
        graded.scoring() == Graded.Scoring.ALL
            ? part
            : part.stream().filter(graded::isShown).toList();
    return Shares.fraction(
        sum(counted, each -> each.check().points()),
        sum(counted, each -> each.check().maximum()),
        DIGITS);
  }

  private static BigDecimal sum(
      List<GradedCheck> checks, Function<GradedCheck, BigDecimal> number) {
    return checks.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Document result(Graded graded, List<GradedCheck> part, BigDecimal score) {
    ObjectNode root = Json.object();
    root.put("status", "success");
    ObjectNode data = root.putObject("data");
    data.put("score", score);
    ArrayNode messages = data.putArray("message");
    int unseen = 0;
    for (GradedCheck check : part) {
      if (graded.isShown(check)) {
        GradedCheck seen = graded.seenByStudent(check);
        message(
            messages,
            Inert.line(seen.title()) + "\n" + Render.PLAIN.of(Feedback.of(seen)),
            seen.isPassed() ? "success" : "failure");
      } else {
        unseen++;
      }
    }
    if (unseen > 0) {
      message(
          messages,
          unseen + (unseen == 1 ? " check is" : " checks are") + " not shown.",
          "information");
    }
    message(messages, Render.PLAIN.of(Feedback.about(graded)), "information");
    data.put("status", score.compareTo(BigDecimal.ONE) == 0 ? "success" : "failure");
    return Document.json(FILE, root);
  }

  private static void message(ArrayNode messages, String text, String status) {
    ObjectNode message = messages.addObject();
    message.put("message", text);
    message.put("status", status);
  }

  /** Submitty gives no points for this, and shows the reason to course staff. */
  @Override
  public List<Document> write(Failure failure, Settings settings) {
    return failure("The grader failed, so this is no grade: " + Inert.line(failure.message()));
  }

  private static List<Document> failure(String message) {
    ObjectNode root = Json.object();
    root.put("status", "failure");
    root.put("message", message);
    return List.of(Document.json(FILE, root));
  }
}
