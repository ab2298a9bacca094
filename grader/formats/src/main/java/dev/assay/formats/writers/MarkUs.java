package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Fitted;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Json;
import dev.assay.formats.Settings;
import dev.assay.formats.Shares;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What MarkUs' custom tester reads from standard output: a JSON object on each line, one for each
 * check that a student may see, one for all others, and a comment on the whole.
 */
@AutoService(Format.class)
public final class MarkUs implements SubmissionFormat {
  /** MarkUs names no limit; its tables get slow beyond this. */
  static final int LIMIT = 1 << 20;

  @Override
  public String name() {
    return "markus";
  }

  @Override
  public String title() {
    return "MarkUs custom tester";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return List.of(Fitted.within(graded, LIMIT, MarkUs::lines));
  }

  private static Document lines(Graded graded) {
    List<ObjectNode> lines = new ArrayList<>();
    for (GradedCheck check : graded.shownChecks()) {
      // A bonus is worth nothing of the total, and its marks come on top.
      BigDecimal total = check.exercise().bonus() ? BigDecimal.ZERO : check.check().maximum();
      lines.add(
          test(
              Inert.line(check.title()),
              Render.PLAIN.of(Feedback.of(check)),
              check.check().points(),
              total,
              status(check),
              graded.full().timing().checks().getOrDefault(check.key(), 0L)));
    }
    if (graded.unseenChecks() > 0
        && (graded.scoring() == Graded.Scoring.ALL || graded.shownChecks().isEmpty())) {
      lines.add(unseen(graded));
    }
    lines.add(Json.object().put("overall_comment", Render.PLAIN.of(Feedback.summary(graded))));
    return document(lines);
  }

  /** Of these checks nothing may be known but that there are some, and what they add. */
  private static ObjectNode unseen(Graded graded) {
    BigDecimal earned =
        graded.counted().totals().points().subtract(graded.shown().totals().points());
    BigDecimal total =
        graded.counted().totals().maximum().subtract(graded.shown().totals().maximum());
    return test(
        "Checks that are not shown: " + graded.unseenChecks(),
        graded.scoring() == Graded.Scoring.ALL
            ? "These checks were run and count, and what they found is not shown."
            : "These checks were run. What they found is not shown, and does not count now.",
        earned,
        total,
        earned.compareTo(total) >= 0 ? "pass" : earned.signum() > 0 ? "partial" : "fail",
        0);
  }

  private static String status(GradedCheck check) {
    if (check.isPassed()) {
      return "pass";
    }
    if (check.check().points().signum() > 0) {
      return "partial";
    }
    return switch (check.status()) {
      case WRONG, NOT_ATTEMPTED, SKIPPED, NOT_SELECTED -> "fail";
      default -> "error";
    };
  }

  private static ObjectNode test(
      String name, String output, BigDecimal earned, BigDecimal total, String status, long time) {
    return Json.object()
        .put("name", name)
        .put("output", output)
        .put("marks_earned", Shares.plain(earned))
        .put("marks_total", Shares.plain(total))
        .put("status", status)
        .put("time", time);
  }

  private static Document document(List<ObjectNode> lines) {
    return new Document(
        "stdout.jsonl",
        lines.stream().map(line -> Json.line(line) + "\n").collect(Collectors.joining()));
  }

  /** An error that is worth nothing, of nothing. */
  @Override
  public List<Document> write(Failure failure, Settings settings) {
    return List.of(
        document(
            List.of(
                test(
                    "The grader failed",
                    Inert.of(failure.text()),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    "error",
                    0),
                Json.object().put("overall_comment", Failure.FOR_STUDENTS))));
  }
}
