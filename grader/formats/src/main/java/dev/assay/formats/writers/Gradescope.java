package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.engine.course.Visibility;
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
import java.math.RoundingMode;
import java.util.List;

/**
 * Gradescope's {@code results.json}: points as exact numbers, a test for each check with its own
 * visibility, and no total of its own, so that Gradescope sums what it shows.
 */
@AutoService(Format.class)
public final class Gradescope implements SubmissionFormat {
  /** Gradescope names no limit; its pages get slow beyond this. */
  static final int LIMIT = 1 << 20;

  private static final int MILLIS = 1000;

  @Override
  public String name() {
    return "gradescope";
  }

  @Override
  public String title() {
    return "Gradescope results.json";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return List.of(Fitted.within(graded, LIMIT, Gradescope::results));
  }

  private static Document results(Graded graded) {
    ObjectNode root = Json.object();
    root.put("score", Shares.plain(graded.points()));
    root.put("execution_time", seconds(graded.full().timing().millis()));
    // Gradescope hides the total from students as long as a test is hidden, and so does this.
    root.put("output", Render.PLAIN.of(Feedback.summary(graded.countingShown())));
    root.put("output_format", "text");
    root.put("test_output_format", "text");
    root.put("test_name_format", "text");
    root.put("stdout_visibility", "hidden");
    ArrayNode tests = root.putArray("tests");
    // The student's view of a check lacks what they may not know, such as a mistake's name that
    // only hidden checks gave away.
    for (GradedCheck check : graded.checks()) {
      GradedCheck seen =
          graded.shownChecks().stream()
              .filter(shown -> shown.key().equals(check.key()))
              .findFirst()
              .orElse(check);
      tests.add(test(seen));
    }
    return Document.json("results.json", root);
  }

  private static ObjectNode test(GradedCheck graded) {
    ObjectNode test = Json.object();
    test.put("name", Inert.line(graded.title()));
    test.put("number", graded.key());
    test.put("score", Shares.plain(graded.check().points()));
    // A bonus is worth nothing of the assignment's total, and its points come on top.
    test.put(
        "max_score",
        Shares.plain(graded.exercise().bonus() ? BigDecimal.ZERO : graded.check().maximum()));
    test.put("status", graded.isPassed() ? "passed" : "failed");
    test.put("output", Render.PLAIN.of(Feedback.of(graded)));
    test.put("output_format", "text");
    test.put("visibility", visibility(graded.visibility()));
    return test;
  }

  private static String visibility(Visibility visibility) {
    return switch (visibility) {
      case VISIBLE -> "visible";
      case AFTER_DUE_DATE -> "after_due_date";
      case HIDDEN -> "hidden";
    };
  }

  private static BigDecimal seconds(long millis) {
    return Shares.plain(
        BigDecimal.valueOf(millis).divide(BigDecimal.valueOf(MILLIS), 3, RoundingMode.HALF_UP));
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    ObjectNode root = Json.object();
    root.put("score", 0);
    root.put("output", Failure.FOR_STUDENTS);
    root.put("output_format", "text");
    root.put("stdout_visibility", "hidden");
    ObjectNode test = root.putArray("tests").addObject();
    test.put("name", "The grader failed");
    test.put("status", "failed");
    test.put("output", Inert.of(failure.message()));
    test.put("output_format", "text");
    test.put("visibility", "hidden");
    return List.of(Document.json("results.json", root));
  }
}
