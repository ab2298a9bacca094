package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Fitted;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Json;
import dev.assay.formats.Place;
import dev.assay.formats.Settings;
import dev.assay.formats.Shares;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * What a GitHub Classroom runner hands to the reporter: JSON in base64, the value of the step
 * output {@code result}. The reporter records the sum of the tests' scores.
 */
@AutoService(Format.class)
public final class GithubClassroom implements SubmissionFormat {
  /** All outputs of a job may have 1 MiB together; base64 makes four bytes of three. */
  static final int LIMIT = (1 << 20) - 4096;

  private static final String FILE = "result.txt";

  @Override
  public String name() {
    return "github-classroom";
  }

  @Override
  public String title() {
    return "GitHub Classroom runner result";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return List.of(Fitted.within(graded, LIMIT, GithubClassroom::result));
  }

  private static Document result(Graded graded) {
    ArrayNode tests = Json.array();
    graded.shownChecks().forEach(check -> tests.add(test(check, graded)));
    // Without any test its reporter prints NaN.
    if (graded.unseenChecks() > 0
        && (graded.scoring() == Graded.Scoring.ALL || graded.shownChecks().isEmpty())) {
      tests.add(unseen(graded));
    }
    // Of what counts: a red job must not give away a hidden check that the grade leaves out.
    boolean passed = graded.countedChecks().stream().allMatch(GradedCheck::isPassed);
    return encoded(
        passed ? "pass" : graded.hasGraderError() ? "error" : "fail",
        Shares.plain(graded.maximum()),
        tests);
  }

  private static ObjectNode test(GradedCheck check, Graded graded) {
    ObjectNode test = Json.object();
    test.put("name", Inert.line(check.title()));
    test.put("status", check.isPassed() ? "pass" : "fail");
    test.put("score", Shares.plain(check.check().points()));
    test.put(
        "max_score",
        Shares.plain(check.exercise().bonus() ? BigDecimal.ZERO : check.check().maximum()));
    String text = Render.PLAIN.of(Feedback.of(check));
    if (!check.isPassed() && !graded.leftOut().isEmpty()) {
      text += "\n" + String.join("\n", graded.leftOut());
    }
    test.put("message", text);
    test.put("test_code", "");
    test.put("filename", Place.of(check).map(Place::file).orElse(check.exercise().file()));
    // Its reporter prints "line undefined" without one, and nothing for 0.
    test.put("line_no", 0);
    test.put("duration", graded.full().timing().checks().getOrDefault(check.key(), 0L));
    return test;
  }

  /** One test for all that is not shown, so that the sum is the grade. */
  private static ObjectNode unseen(Graded graded) {
    BigDecimal points = graded.points().subtract(graded.countingShown().points());
    BigDecimal maximum = graded.maximum().subtract(graded.countingShown().maximum());
    boolean passed =
        graded.countedChecks().stream()
            .allMatch(check -> graded.isShown(check) || check.isPassed());
    return Json.object()
        .put("name", "Checks that are not shown: " + graded.unseenChecks())
        .put("status", passed ? "pass" : "fail")
        .put("score", Shares.plain(points))
        .put("max_score", Shares.plain(maximum))
        .put(
            "message",
            graded.scoring() == Graded.Scoring.ALL
                ? "These checks were run and count, and what they found is not shown."
                : "These checks were run. What they found is not shown, and does not count now.")
        .put("test_code", "")
        .put("filename", "")
        .put("line_no", 0)
        .put("duration", 0);
  }

  private static Document encoded(String status, BigDecimal maximum, ArrayNode tests) {
    ObjectNode root = Json.object();
    root.put("version", 1);
    root.put("status", status);
    root.put("max_score", maximum);
    root.set("tests", tests);
    byte[] json = Json.line(root).getBytes(StandardCharsets.UTF_8);
    return new Document(FILE, Base64.getEncoder().encodeToString(json) + "\n");
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    ArrayNode tests = Json.array();
    tests
        .addObject()
        .put("name", "The grader failed")
        .put("status", "error")
        .put("score", 0)
        .put("max_score", 0)
        .put("message", Failure.FOR_STUDENTS)
        .put("test_code", "")
        .put("filename", "")
        .put("line_no", 0)
        .put("duration", 0);
    // Of a maximum of 0 its reporter sends no grade at all.
    return List.of(encoded("error", BigDecimal.ZERO, tests));
  }
}
