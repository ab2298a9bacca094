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
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.WholePoints;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Markdown;
import dev.assay.formats.text.Render;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Classroom 50's {@code result.json}, with whole points that sum to the rounded grade, and the body
 * of the release. Its runner makes an error of a missing result, so a failure writes none.
 */
@AutoService(Format.class)
public final class Classroom50 implements SubmissionFormat {
  /** Its readers refuse more than 10 MiB; a release's body is cut at 125,000 characters. */
  static final int LIMIT = 10 << 20;

  private static final int BODY = 100_000;
  private static final String BODY_FILE = "release-body.md";

  @Override
  public String name() {
    return "classroom50";
  }

  @Override
  public String title() {
    return "Classroom 50 result.json";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting("classroom", "classroom", "The classroom, as CLASSROOM has it."),
        new Setting("assignment", "assignment", "The assignment, as ASSIGNMENT has it."),
        new Setting("assignment-type", "individual", "individual, group or team."),
        new Setting("owner", "", "Whose repository it is; the submission's id if empty."),
        new Setting("submission", "submit/unknown", "The tag, as SUBMISSION_TAG has it."),
        new Setting("commit", "", "The commit's address, as COMMIT_URL has it."),
        new Setting("release", "", "The release's address, as RELEASE_URL has it."),
        new Setting("review", "", "The review's address, as REVIEW_URL has it."),
        new Setting("datetime", "", "When it was handed in; when it was graded if empty."));
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return List.of(
        Fitted.within(graded, LIMIT, fitted -> result(fitted, settings)),
        new Document(BODY_FILE, body(graded)));
  }

  private static Document result(Graded graded, Settings settings) {
    ObjectNode root = Json.object();
    root.put("schema", "classroom50/result/v1");
    root.put("classroom", settings.get("classroom"));
    root.put("assignment", settings.get("assignment"));
    root.put("assignment_type", type(settings.get("assignment-type")));
    root.put("owner", settings.get("owner").isEmpty() ? graded.id() : settings.get("owner"));
    root.put("submission", settings.get("submission"));
    root.put("commit", settings.get("commit"));
    root.put("release", settings.get("release"));
    root.put("review", settings.get("review"));
    root.put("datetime", datetime(settings.get("datetime"), graded));
    List<GradedCheck> counted =
        graded.scoring() == Graded.Scoring.ALL ? graded.checks() : graded.shownChecks();
    WholePoints points = WholePoints.of(counted);
    root.put("score", points.sum());
    root.put("max-score", graded.maximum().setScale(0, RoundingMode.HALF_UP).intValueExact());
    root.set("tests", tests(graded, counted, points));
    return Document.json("result.json", root);
  }

  private static ArrayNode tests(Graded graded, List<GradedCheck> counted, WholePoints points) {
    ArrayNode tests = Json.array();
    int unseen = 0;
    int unseenMaximum = 0;
    for (int i = 0; i < counted.size(); i++) {
      GradedCheck check = counted.get(i);
      int score = points.points().get(i);
      int maximum = points.maxima().get(i);
      Optional<GradedCheck> shown =
          graded.shownChecks().stream()
              .filter(other -> other.key().equals(check.key()))
              .findFirst();
      if (shown.isPresent()) {
        test(tests, Inert.line(check.title()), check.isPassed(), score, maximum)
            .put("output", Render.PLAIN.of(Feedback.of(shown.get())));
      } else {
        unseen += score;
        unseenMaximum += maximum;
      }
    }
    if (counted.size() > graded.shownChecks().size()) {
      test(
          tests,
          "Checks that are not shown: " + graded.unseenChecks(),
          unseen == unseenMaximum,
          unseen,
          unseenMaximum);
    }
    return tests;
  }

  private static ObjectNode test(
      ArrayNode tests, String name, boolean passed, int score, int maximum) {
    ObjectNode test = tests.addObject();
    test.put("test-name", name);
    test.put("passed", passed);
    test.put("score", score);
    test.put("max-score", maximum);
    return test;
  }

  private static String type(String type) {
    if (!List.of("individual", "group", "team").contains(type)) {
      throw new IllegalArgumentException(
          "The setting assignment-type of the format classroom50 is individual, group or team, and"
              + " not \""
              + type
              + "\".");
    }
    return type;
  }

  private static String datetime(String chosen, Graded graded) {
    String text = chosen.isEmpty() ? graded.full().timing().startedAt() : chosen;
    return Instant.parse(text).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String body(Graded graded) {
    Graded fitted =
        Fitted.within(graded, BODY, same -> same, each -> body(each, Integer.MAX_VALUE).length());
    // The last resort: even titles may be more than a release takes.
    return body(fitted, BODY);
  }

  private static String body(Graded graded, int limit) {
    StringBuilder body = new StringBuilder(Render.MARKDOWN.of(Feedback.summary(graded)));
    List<GradedCheck> open =
        graded.shownChecks().stream().filter(check -> !check.isPassed()).toList();
    for (int i = 0; i < open.size(); i++) {
      String part =
          "\n\n#### "
              + Markdown.escape(open.get(i).title())
              + "\n\n"
              + Render.MARKDOWN.of(Feedback.of(open.get(i)));
      if (body.length() + part.length() > limit) {
        body.append("\n\n" + (open.size() - i) + " more checks do not pass, and are not shown.");
        break;
      }
      body.append(part);
    }
    return body.append("\n").toString();
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    return List.of(new Document(BODY_FILE, Markdown.escape(Failure.FOR_STUDENTS) + "\n"));
  }
}
