package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.formats.BadSetting;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.Json;
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.Shares;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Block;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Render;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A score of LTI 1.3 Assignment and Grade Services: the body of the request to {@code <line
 * item>/scores}.
 */
@AutoService(Format.class)
public final class LtiAgs implements SubmissionFormat {
  private static final String USER = "userId";
  private static final String TIMESTAMP = "timestamp";

  /** Parts of a second are required. */
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

  @Override
  public String name() {
    return "lti-ags";
  }

  @Override
  public String title() {
    return "LTI 1.3 score (Assignment and Grade Services)";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            USER,
            "",
            "Whom the platform knows by it: the sub of the launch; the submission's id if empty."),
        new Setting(
            TIMESTAMP,
            "",
            "When it was scored, ISO 8601 with a zone, later than the score before; when grading"
                + " began if empty."));
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    ObjectNode score =
        score(graded.id(), settings, chosen(settings, graded.full().timing().startedAt()));
    score.put("activityProgress", "Submitted");
    // A maximum has to be more than 0; without one there is nothing to score yet.
    boolean isScored = graded.maximum().signum() > 0;
    score.put("gradingProgress", isScored ? "FullyGraded" : "NotReady");
    if (isScored) {
      score.put("scoreGiven", Shares.plain(graded.points()));
      score.put("scoreMaximum", Shares.plain(graded.maximum()));
    }
    score.put("comment", Render.PLAIN.of(comment(graded)));
    return List.of(Document.json("score.json", score));
  }

  /** Only sentences of ours: a gradebook may take names of files for HTML. */
  private static List<Block> comment(Graded graded) {
    return Feedback.summary(graded).stream().filter(Block.Sentence.class::isInstance).toList();
  }

  private static ObjectNode score(String id, Settings settings, String time) {
    return Json.object()
        .put("userId", settings.get(USER).isEmpty() ? id : settings.get(USER))
        .put("timestamp", time(time));
  }

  private static String chosen(Settings settings, String fallback) {
    return settings.get(TIMESTAMP).isEmpty() ? fallback : settings.get(TIMESTAMP);
  }

  private static String time(String text) {
    try {
      return MILLIS.format(OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC));
    } catch (DateTimeException exception) {
      throw new BadSetting(TIMESTAMP, text, "a time such as 2026-11-23T14:05:00.000Z");
    }
  }

  /**
   * The score before stays: no platform takes one from a grading that is {@code Failed}. Nothing at
   * all if no time is set, because a score without one is refused, and a failure has none.
   */
  @Override
  public List<Document> write(Failure failure, Settings settings) {
    if (settings.get(TIMESTAMP).isEmpty()) {
      return List.of();
    }
    return List.of(
        Document.json(
            "score.json",
            score(failure.id(), settings, settings.get(TIMESTAMP))
                .put("activityProgress", "Submitted")
                .put("gradingProgress", "Failed")
                .put("comment", Failure.FOR_STUDENTS)));
  }
}
