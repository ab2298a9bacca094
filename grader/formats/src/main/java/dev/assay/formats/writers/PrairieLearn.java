package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.engine.scorecard.CheckCard;
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
import dev.assay.formats.picture.HeatMaps;
import dev.assay.formats.picture.Picture;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * PrairieLearn's {@code results.json}: a score between 0 and 1, and a row for each check that a
 * student may see. What could not be judged is not gradable there, which costs no attempt.
 *
 * <p>PrairieLearn adds up the rows and shows the sum beside the score. So a row stands for all
 * checks that are not shown, with their points if the score counts them; otherwise the two would
 * disagree. Bonus rows are worth nothing, which PrairieLearn shows as neutral, and their points are
 * in the sum.
 */
@AutoService(Format.class)
public final class PrairieLearn implements SubmissionFormat {
  private static final String FILE = "results.json";

  /** PrairieLearn fails the job if the file is larger. */
  private static final int LIMIT = 1 << 20;

  /** The most characters of pictures; the rest of the room is for words. */
  private static final int PICTURES = LIMIT / 2;

  private static final int DIGITS = 10;

  @Override
  public String name() {
    return "prairielearn";
  }

  @Override
  public String title() {
    return "PrairieLearn results.json";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return List.of(
        Fitted.within(
            graded,
            LIMIT,
            fitting ->
                Document.json(
                    FILE,
                    fitting.hasGraderError() || fitting.isUnusable()
                        ? ungradable(fitting)
                        : results(fitting))));
  }

  private static ObjectNode results(Graded graded) {
    ObjectNode root = Json.object();
    root.put("gradable", true);
    root.put("score", graded.fraction(DIGITS));
    root.put("message", Render.PLAIN.of(Feedback.summary(graded)));
    ArrayNode tests = root.putArray("tests");
    int room = PICTURES;
    for (GradedCheck check : graded.shownChecks()) {
      ObjectNode test = test(check);
      Optional<Picture> picture = check.check().counterexample().flatMap(HeatMaps::of);
      if (picture.isPresent()) {
        String url = picture.get().dataUrl();
        room -= url.length();
        if (room >= 0) {
          ObjectNode image = test.putArray("images").addObject();
          image.put("label", picture.get().label());
          image.put("url", url);
        } else {
          test.put(
              "description",
              "There is a picture of this, which would be more than this platform takes.");
        }
      }
      tests.add(test);
    }
    Feedback.unseen(graded).ifPresent(sentence -> tests.add(unseen(graded, sentence)));
    return root;
  }

  private static ObjectNode test(GradedCheck graded) {
    CheckCard check = graded.check();
    ObjectNode test = Json.object();
    test.put("name", Inert.line(graded.title()));
    test.put("points", Shares.plain(check.points()));
    test.put(
        "max_points", graded.exercise().bonus() ? BigDecimal.ZERO : Shares.plain(check.maximum()));
    test.put("message", Render.PLAIN.of(Feedback.of(graded)));
    return test;
  }

  private static ObjectNode unseen(Graded graded, String sentence) {
    boolean counts = graded.scoring() == Graded.Scoring.ALL;
    ObjectNode test = Json.object();
    test.put("name", "Checks that are not shown");
    test.put("points", counts ? Shares.plain(graded.unseenPoints()) : BigDecimal.ZERO);
    test.put(
        "max_points",
        counts
            ? Shares.plain(
                graded.full().totals().maximum().subtract(graded.shown().totals().maximum()))
            : BigDecimal.ZERO);
    test.put("message", sentence);
    return test;
  }

  /** Nothing was judged: PrairieLearn shows the errors, records no score and counts no attempt. */
  private static ObjectNode ungradable(Graded graded) {
    ObjectNode root = Json.object();
    root.put("gradable", false);
    ArrayNode errors = root.putArray("format_errors");
    if (graded.hasGraderError()) {
      errors.add(Failure.FOR_STUDENTS);
      return root;
    }
    errors.add("Nothing of this could be judged, so there is no score and no attempt is lost.");
    // All checks of an exercise say the same about a class that can't be used.
    Set<String> reasons = new LinkedHashSet<>();
    List<String> details = new ArrayList<>();
    for (GradedCheck check : graded.shownChecks()) {
      if (check.use() == GradedCheck.Use.UNUSABLE
          && reasons.add(check.exercise().id() + " " + check.check().facts())) {
        errors.add(
            Inert.line(
                check.exercise().id()
                    + " "
                    + check.exercise().title()
                    + ": "
                    + check.status().sentence()));
        details.add(
            Inert.line(check.exercise().file()) + "\n" + Render.PLAIN.of(Feedback.of(check)));
      }
    }
    details.add(Render.PLAIN.of(Feedback.about(graded)));
    root.put("message", String.join("\n\n", details));
    return root;
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    ObjectNode root = Json.object();
    root.put("gradable", false);
    root.putArray("format_errors").add(Failure.FOR_STUDENTS);
    return List.of(Document.json(FILE, root));
  }
}
