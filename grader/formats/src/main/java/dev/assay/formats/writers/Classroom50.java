package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.formats.BadSetting;
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
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Classroom 50's {@code result.json}, with whole points that sum to the rounded grade, and the body
 * of the release. Its runner makes an error of a missing result, so a failure writes none.
 *
 * <p>Its runner refuses a score above the maximum. So a bonus makes up for what is missing, and no
 * more; the test of a bonus shows what it gave.
 */
@AutoService(Format.class)
public final class Classroom50 implements SubmissionFormat {
  /** Its readers refuse more than 10 MiB; a release's body is cut at 125,000 characters. */
  static final int LIMIT = 10 << 20;

  private static final int BODY = 100_000;
  private static final String BODY_FILE = "release-body.md";

  /** What stands where nobody said: its runner and its schema refuse an empty text. */
  private static final String UNKNOWN = "unknown";

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
        new Setting("commit", UNKNOWN, "The commit's address, as COMMIT_URL has it."),
        new Setting("release", UNKNOWN, "The release's address, as RELEASE_URL has it."),
        new Setting("review", "", "The review's address, as REVIEW_URL has it; commit if empty."),
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
    root.put("classroom", filled(settings, "classroom", UNKNOWN));
    root.put("assignment", filled(settings, "assignment", UNKNOWN));
    root.put("assignment_type", type(settings.get("assignment-type")));
    root.put("owner", filled(settings, "owner", graded.id()));
    root.put("submission", submission(settings.get("submission")));
    String commit = filled(settings, "commit", UNKNOWN);
    root.put("commit", commit);
    root.put("release", filled(settings, "release", UNKNOWN));
    root.put("review", filled(settings, "review", commit));
    root.put("datetime", datetime(settings.get("datetime"), graded));
    List<GradedCheck> counted = graded.countedChecks();
    WholePoints points = WholePoints.of(counted);
    int maximum = graded.maximum().setScale(0, RoundingMode.HALF_UP).intValueExact();
    root.put("score", Math.min(points.sum(), maximum));
    root.put("max-score", maximum);
    root.set("tests", tests(graded, counted, points));
    return Document.json("result.json", root);
  }

  private static String filled(Settings settings, String name, String fallback) {
    return settings.get(name).isBlank() ? fallback : settings.get(name);
  }

  private static String submission(String tag) {
    if (!tag.startsWith("submit/")) {
      throw new BadSetting("submission", tag, "a tag that begins with submit/");
    }
    return tag;
  }

  private static ArrayNode tests(Graded graded, List<GradedCheck> counted, WholePoints points) {
    ArrayNode tests = Json.array();
    int unseen = 0;
    int unseenMaximum = 0;
    boolean unseenPass = true;
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
        unseenPass &= check.isPassed();
      }
    }
    if (counted.size() > graded.shownChecks().size()) {
      test(
          tests,
          "Checks that are not shown: " + graded.unseenChecks(),
          unseenPass,
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
      throw new BadSetting("assignment-type", type, "individual, group or team");
    }
    return type;
  }

  private static String datetime(String chosen, Graded graded) {
    String text = chosen.isEmpty() ? graded.full().timing().startedAt() : chosen;
    try {
      return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    } catch (DateTimeException noTime) {
      throw new BadSetting("datetime", text, "a time such as 2026-11-23T14:05:00Z");
    }
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
