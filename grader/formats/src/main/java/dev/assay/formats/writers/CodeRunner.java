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
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Block;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Html;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a combinator template grader of Moodle's CodeRunner prints, and nothing but that: a fraction
 * between 0 and 1, and a table with a row for each check. CodeRunner keeps rows that are marked as
 * hidden from students, so hidden checks are rows, too.
 *
 * <p>The columns with a check's name and points are plain text ({@code %s}), which CodeRunner
 * escapes; the last is HTML ({@code %h}), in which everything is escaped here.
 */
@AutoService(Format.class)
public final class CodeRunner implements SubmissionFormat {
  /** Where a template grader writes: to the standard output of the job. */
  private static final String FILE = "stdout.json";

  /** A sandbox for CodeRunner takes 2 MB of output if nobody changed it; half of it is plenty. */
  private static final int LIMIT = 1 << 20;

  private static final int DIGITS = 10;

  @Override
  public String name() {
    return "coderunner";
  }

  @Override
  public String title() {
    return "Moodle CodeRunner, combinator template grader";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return List.of(Fitted.within(graded, LIMIT, fitting -> Document.json(FILE, outcome(fitting))));
  }

  private static ObjectNode outcome(Graded graded) {
    ObjectNode root = Json.object();
    root.put("fraction", graded.fraction(DIGITS));
    root.put("prologuehtml", Render.HTML.of(Feedback.summary(graded)));
    ArrayNode table = root.putArray("testresults");
    table
        .addArray()
        .add("iscorrect")
        .add("Check")
        .add("Points")
        .add("What happened")
        .add("ishidden");
    for (GradedCheck check : graded.checks()) {
      GradedCheck seen = graded.seenByStudent(check);
      table
          .addArray()
          .add(check.isPassed() ? 1 : 0)
          .add(Inert.line(check.title()))
          .add(points(check))
          .add(Render.HTML.of(Feedback.of(seen)))
          .add(!graded.isShown(check));
    }
    root.putArray("columnformats").add("%s").add("%s").add("%h");
    return root;
  }

  private static String points(GradedCheck check) {
    return Feedback.got(check.check().points())
        + " of "
        + Feedback.got(check.check().maximum())
        + (check.exercise().bonus() ? " (bonus)" : "");
  }

  /** CodeRunner has no mark for this but 0, so the words have to say that it is none. */
  @Override
  public List<Document> write(Failure failure, Settings settings) {
    ObjectNode root = Json.object();
    root.put("fraction", BigDecimal.ZERO);
    root.put("prologuehtml", Render.HTML.of(List.of(new Block.Sentence(Failure.FOR_STUDENTS))));
    root.put("instructorhtml", "<pre>" + Html.escape(failure.message()) + "</pre>");
    return List.of(Document.json(FILE, root));
  }
}
