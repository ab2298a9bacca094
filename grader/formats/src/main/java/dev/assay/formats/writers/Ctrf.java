package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
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
import java.time.Instant;
import java.util.List;

/**
 * A Common Test Report: a test for each check that the student may see. Points are in {@code
 * extra}, the only place that the schema leaves for them.
 */
@AutoService(Format.class)
public final class Ctrf implements SubmissionFormat {
  private static final String FILE = "ctrf-report.json";
  private static final List<String> STATUSES =
      List.of("passed", "failed", "skipped", "pending", "other");

  @Override
  public String name() {
    return "ctrf";
  }

  @Override
  public String title() {
    return "CTRF report";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    ArrayNode tests = Json.array();
    graded.shownChecks().forEach(check -> tests.add(test(check, graded)));
    long start = Instant.parse(graded.full().timing().startedAt()).toEpochMilli();
    ObjectNode root =
        report(graded.full().tool().version(), start, graded.shown().timing().millis(), tests);
    ObjectNode extra = ((ObjectNode) root.get("results")).putObject("extra");
    extra.put("points", Shares.plain(graded.points()));
    extra.put("maximum", Shares.plain(graded.maximum()));
    extra.put("bonus", Shares.plain(graded.bonus()));
    if (graded.unseenChecks() > 0) {
      extra.put("unseenChecks", graded.unseenChecks());
      extra.put("unseenMaximum", Shares.plain(graded.unseenMaximum()));
    }
    extra.put("summary", Render.PLAIN.of(Feedback.summary(graded)));
    return List.of(Document.json(FILE, root));
  }

  private static ObjectNode report(String version, long start, long millis, ArrayNode tests) {
    ObjectNode root = Json.object();
    root.put("reportFormat", "CTRF");
    root.put("specVersion", "0.0.0");
    ObjectNode results = root.putObject("results");
    ObjectNode tool = results.putObject("tool").put("name", "assay");
    if (!version.isEmpty()) {
      tool.put("version", version);
    }
    ObjectNode summary = results.putObject("summary");
    summary.put("tests", tests.size());
    for (String status : STATUSES) {
      int count = 0;
      for (var test : tests) {
        count += test.path("status").asText().equals(status) ? 1 : 0;
      }
      summary.put(status, count);
    }
    summary.put("start", start);
    summary.put("stop", start + millis);
    results.set("tests", tests);
    return root;
  }

  private static ObjectNode test(GradedCheck check, Graded graded) {
    ObjectNode test = Json.object();
    test.put("testId", check.key());
    test.put("name", Inert.line(check.check().title()));
    test.put("status", status(check.status()));
    test.put("duration", graded.full().timing().checks().getOrDefault(check.key(), 0L));
    test.putArray("suite").add(Inert.line(check.exercise().id() + " " + check.exercise().title()));
    if (!check.isPassed()) {
      test.put("message", check.status().sentence());
      test.put("trace", Render.PLAIN.of(Feedback.of(check)));
    }
    Place.of(check).ifPresent(place -> test.put("line", place.line()));
    test.put("rawStatus", check.check().status());
    test.put("filePath", Place.of(check).map(Place::file).orElse(check.exercise().file()));
    check
        .check()
        .output()
        .ifPresent(
            output -> {
              ArrayNode stdout = test.putArray("stdout");
              Inert.of(output.text()).lines().forEach(stdout::add);
              if (output.truncated()) {
                stdout.add("(and more)");
              }
            });
    ObjectNode extra = test.putObject("extra");
    extra.put("points", Shares.plain(check.check().points()));
    extra.put("maximum", Shares.plain(check.check().maximum()));
    extra.put("bonus", check.exercise().bonus());
    return test;
  }

  /** What is still to come is pending; what is not the submission's doing is other. */
  private static String status(Status status) {
    return switch (status) {
      case PASSED -> "passed";
      case NOT_ATTEMPTED -> "pending";
      case SKIPPED, NOT_SELECTED -> "skipped";
      case GRADER_ERROR -> "other";
      default -> "failed";
    };
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    ArrayNode tests = Json.array();
    tests
        .addObject()
        .put("name", "The grader failed")
        .put("status", "other")
        .put("duration", 0)
        .put("message", Failure.FOR_STUDENTS)
        .put("trace", Inert.of(failure.text()))
        .put("rawStatus", Status.GRADER_ERROR.key());
    return List.of(Document.json(FILE, report("", 0, 0, tests)));
  }
}
