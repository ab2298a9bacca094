package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.engine.scorecard.ExerciseCard;
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
import dev.assay.formats.text.Render;
import java.math.BigDecimal;
import java.util.List;

/**
 * INGInious' {@code __feedback.json}: a grade in percent that has to have a point, text as
 * reStructuredText, and a result for each exercise, which INGInious shows at the problem of that
 * name: the exercise's own, such as {@code exercise-1}.
 *
 * <p>{@code custom} holds what came of each check that a student may see, for scripts; a database
 * that dislikes points in keys gets none.
 */
@AutoService(Format.class)
public final class Inginious implements SubmissionFormat {
  private static final String FILE = "__feedback.json";

  /** INGInious keeps a submission in one document of its database, of 16 MB at most. */
  private static final int LIMIT = 1 << 20;

  private static final int DIGITS = 10;
  private static final int PERCENT = 2;

  @Override
  public String name() {
    return "inginious";
  }

  @Override
  public String title() {
    return "INGInious __feedback.json";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return List.of(Fitted.within(graded, LIMIT, Inginious::feedback));
  }

  private static Document feedback(Graded graded) {
    ObjectNode root = Json.object();
    if (graded.hasGraderError()) {
      root.put("result", "crash");
    } else {
      BigDecimal fraction = graded.fraction(DIGITS);
      root.put("result", result(fraction.compareTo(BigDecimal.ONE) == 0));
      root.put("grade", percent(fraction));
    }
    root.put("text", Render.REST.of(Feedback.whole(graded)));
    ObjectNode problems = root.putObject("problems");
    for (int i = 0; i < graded.shown().exercises().size(); i++) {
      ExerciseCard exercise = graded.shown().exercises().get(i);
      // What counts says whether it is right: no success while a check that nobody sees fails.
      ExerciseCard counted = graded.counted().exercises().get(i);
      problems
          .putArray(exercise.name().replaceAll("[^A-Za-z0-9_-]", "_"))
          .add(result(counted.points().compareTo(counted.maximum()) >= 0))
          .add(Render.REST.of(List.of(new Block.Sentence(sentence(exercise)))));
    }
    root.set("custom", custom(graded));
    return Document.json(FILE, root);
  }

  private static String result(boolean complete) {
    return complete ? "success" : "failed";
  }

  /** 66.6 of 100; with a point, because INGInious takes nothing but a Python float. */
  private static BigDecimal percent(BigDecimal fraction) {
    BigDecimal percent = Shares.plain(fraction.movePointRight(PERCENT));
    return percent.scale() == 0 ? percent.setScale(1) : percent;
  }

  private static String sentence(ExerciseCard exercise) {
    return Feedback.got(exercise.points())
        + " of "
        + Feedback.got(exercise.maximum())
        + (exercise.unseen().isPresent() ? " visible points." : " points.")
        + exercise.unseen().map(unseen -> " " + unseen.text() + ".").orElse("");
  }

  private static ObjectNode custom(Graded graded) {
    ObjectNode custom = Json.object();
    custom.put("schema", graded.full().schema());
    custom.put("submission", graded.full().submission().digest());
    custom.put("points", Shares.plain(graded.points()));
    custom.put("maximum", Shares.plain(graded.maximum()));
    ArrayNode checks = custom.putArray("checks");
    for (GradedCheck check : graded.shownChecks()) {
      ObjectNode each = checks.addObject();
      each.put("id", check.key());
      each.put("status", check.check().status());
      each.put("points", Shares.plain(check.check().points()));
      each.put("maximum", Shares.plain(check.check().maximum()));
    }
    return custom;
  }

  /** A crash: INGInious then shows no grade of ours, but the text. */
  @Override
  public List<Document> write(Failure failure, Settings settings) {
    ObjectNode root = Json.object();
    root.put("result", "crash");
    root.put("text", Render.REST.of(List.of(new Block.Sentence(Failure.FOR_STUDENTS))));
    return List.of(Document.json(FILE, root));
  }
}
