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
import dev.assay.formats.text.Block;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Pawtograder's AutograderFeedback: a test for each check, those that wait for the due date hidden
 * until grades are released, and all checks that stay hidden as one test, whose details only course
 * staff read.
 */
@AutoService(Format.class)
public final class Pawtograder implements SubmissionFormat {
  /** Pawtograder names no limit; its pages get slow beyond this. */
  static final int LIMIT = 1 << 20;

  private static final String FILE = "feedback.json";

  @Override
  public String name() {
    return "pawtograder";
  }

  @Override
  public String title() {
    return "Pawtograder AutograderFeedback";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return List.of(Fitted.within(graded, LIMIT, Pawtograder::feedback));
  }

  private static Document feedback(Graded graded) {
    ObjectNode root = Json.object();
    root.put("score", Shares.plain(graded.points()));
    root.put("max_score", Shares.plain(graded.maximum()));
    root.set("output", output("visible", Render.PLAIN.of(Feedback.summary(graded))));
    root.set("lint", notLinted());
    ArrayNode tests = root.putArray("tests");
    graded.shownChecks().forEach(check -> tests.add(test(check)));
    // What students see after the due date lacks what only hidden checks gave away.
    Graded.of(graded.full(), true, graded.scoring()).shownChecks().stream()
        .filter(check -> !graded.isShown(check))
        .forEach(check -> tests.add(counted(test(check), graded).put("hide_until_released", true)));
    List<GradedCheck> hidden =
        graded.checks().stream().filter(check -> check.visibility() == Visibility.HIDDEN).toList();
    if (!hidden.isEmpty()) {
      tests.add(counted(hidden(hidden), graded));
    }
    return Document.json(FILE, root);
  }

  private static ObjectNode test(GradedCheck check) {
    ObjectNode test = Json.object();
    test.put("name", Inert.line(check.title()));
    test.put("name_format", "text");
    test.put("part", Inert.line(check.exercise().id() + " " + check.exercise().title()));
    test.put("score", Shares.plain(check.check().points()));
    test.put("max_score", maximum(check));
    test.put("output", Render.PLAIN.of(Feedback.of(check)));
    test.put("output_format", "text");
    return test;
  }

  /** One test for all of them, because the score of each would tell what it is about. */
  private static ObjectNode hidden(List<GradedCheck> hidden) {
    List<Block> blocks = new ArrayList<>();
    BigDecimal points = BigDecimal.ZERO;
    BigDecimal maximum = BigDecimal.ZERO;
    for (GradedCheck check : hidden) {
      blocks.add(new Block.Heading(check.title()));
      blocks.addAll(Feedback.of(check));
      points = points.add(check.check().points());
      maximum = maximum.add(maximum(check));
    }
    ObjectNode test = Json.object();
    test.put("name", "Checks that are not shown: " + hidden.size());
    test.put("name_format", "text");
    test.put("score", Shares.plain(points));
    test.put("max_score", Shares.plain(maximum));
    test.put("output", "These checks were run, and what they found is not shown.");
    test.put("output_format", "text");
    test.put("hidden_output", Render.PLAIN.of(blocks));
    test.put("hidden_output_format", "text");
    test.put("hide_until_released", true);
    return test;
  }

  /** Without points if the grade does not count what is hidden now. */
  private static ObjectNode counted(ObjectNode test, Graded graded) {
    return graded.scoring() == Graded.Scoring.ALL
        ? test
        : test.without(List.of("score", "max_score"));
  }

  /** A bonus is worth nothing of the total, and its points come on top. */
  private static BigDecimal maximum(GradedCheck check) {
    return Shares.plain(check.exercise().bonus() ? BigDecimal.ZERO : check.check().maximum());
  }

  private static ObjectNode output(String visibility, String text) {
    ObjectNode output = Json.object();
    output.putObject(visibility).put("output", text).put("output_format", "text");
    return output;
  }

  /** Required, and nothing that we have anything to say about. */
  private static ObjectNode notLinted() {
    return Json.object().put("status", "pass").put("output", "");
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    ObjectNode root = Json.object();
    // No score at all: that field may be left out.
    ObjectNode output = output("visible", Failure.FOR_STUDENTS);
    output.setAll(output("hidden", Inert.of(failure.message())));
    root.set("output", output);
    root.set("lint", notLinted());
    root.putArray("tests");
    return List.of(Document.json(FILE, root));
  }
}
