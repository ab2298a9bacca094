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
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.Shares;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gradescope's {@code results.json}: a test for each check with its own visibility, and points as
 * exact numbers.
 *
 * <p>What was decided:
 *
 * <ul>
 *   <li>The score at the top is the sum of the tests' scores if all checks count. It is written
 *       nevertheless, because it overrides that sum, and so stays right if only visible ones count.
 *   <li>The maxima of the tests sum to the rubric's total, because Gradescope is said to reject
 *       another sum than the assignment's points. If those are not the rubric's, {@code total}
 *       scales all points to them, exactly.
 *   <li>A bonus is worth nothing of that total ({@code max_score} 0); its points come on top.
 *   <li>Gradescope hides the total from students as long as a test is hidden. So the text at the
 *       top, which a student reads first, speaks only of what they may see.
 *   <li>Nothing goes onto a leaderboard: grades are nobody else's business.
 *   <li>All text is {@code text}. The default at the top is a kind of HTML.
 * </ul>
 */
@AutoService(Format.class)
public final class Gradescope implements SubmissionFormat {
  private static final String FILE = "results.json";

  /** Gradescope names no limit; its pages get slow beyond this. */
  private static final int LIMIT = 1 << 20;

  private static final String TOTAL = "total";
  private static final int DIGITS = 6;
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
  public List<Setting> settings() {
    return List.of(
        new Setting(TOTAL, "", "the assignment's points, to scale to; empty for the rubric's"));
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    Scale scale = Scale.of(graded, settings.get(TOTAL));
    return List.of(Fitted.within(graded, LIMIT, fitting -> results(fitting, scale)));
  }

  private static Document results(Graded graded, Scale scale) {
    ObjectNode root = Json.object();
    List<GradedCheck> checks = graded.checks();
    BigDecimal score = BigDecimal.ZERO;
    ArrayNode tests = Json.array();
    for (int i = 0; i < checks.size(); i++) {
      GradedCheck check = checks.get(i);
      ObjectNode test = test(graded.seenByStudent(check), number(checks, i), scale);
      if (graded.scoring() == Graded.Scoring.ALL || graded.isShown(check)) {
        score = score.add(test.get("score").decimalValue());
      }
      tests.add(test);
    }
    root.put("score", Shares.plain(score));
    root.put("execution_time", seconds(graded.full().timing().millis()));
    root.put("output", Render.PLAIN.of(Feedback.summary(graded.countingShown())));
    root.put("output_format", "text");
    root.put("test_output_format", "text");
    root.put("test_name_format", "text");
    root.put("stdout_visibility", "hidden");
    root.set("tests", tests);
    return Document.json(FILE, root);
  }

  /** Gradescope writes it before the name: the exercise, and which check of it this is. */
  private static String number(List<GradedCheck> checks, int i) {
    String exercise = checks.get(i).exercise().id();
    long before =
        checks.subList(0, i).stream()
            .filter(check -> check.exercise().id().equals(exercise))
            .count();
    return exercise + "." + (before + 1);
  }

  private static ObjectNode test(GradedCheck graded, String number, Scale scale) {
    ObjectNode test = Json.object();
    test.put("name", Inert.line(graded.name()));
    test.put("number", number);
    test.put("score", scale.points(graded));
    test.put("max_score", graded.exercise().bonus() ? BigDecimal.ZERO : scale.maximum(graded));
    test.put("status", graded.isPassed() ? "passed" : "failed");
    test.put("output", Render.PLAIN.of(Feedback.of(graded)));
    test.put("output_format", "text");
    test.put("visibility", visibility(graded.visibility()));
    // Later runs get it back with what this one wrote.
    test.putObject("extra_data").put("check", graded.key());
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

  /**
   * What checks are worth in the assignment's points.
   *
   * @param maxima by check, those of the bonus included
   */
  private record Scale(Map<String, BigDecimal> maxima) {
    static Scale of(Graded graded, String wanted) {
      BigDecimal rubric = graded.full().totals().maximum();
      BigDecimal total = wanted.isBlank() ? rubric : total(wanted);
      List<GradedCheck> counted =
          graded.checks().stream().filter(check -> !check.exercise().bonus()).toList();
      List<BigDecimal> exact = counted.stream().map(check -> check.check().maximum()).toList();
      boolean scales = rubric.signum() > 0 && total.compareTo(rubric) != 0;
      List<BigDecimal> scaled = scales ? Shares.scaled(exact, total, DIGITS) : exact;
      Map<String, BigDecimal> maxima = new HashMap<>();
      for (GradedCheck check : graded.checks()) {
        BigDecimal maximum = check.check().maximum();
        maxima.put(
            check.key(),
            scales
                ? maximum.multiply(total).divide(rubric, DIGITS, RoundingMode.HALF_UP)
                : maximum);
      }
      for (int i = 0; i < counted.size(); i++) {
        maxima.put(counted.get(i).key(), scaled.get(i));
      }
      return new Scale(maxima);
    }

    private static BigDecimal total(String wanted) {
      try {
        // Gradescope itself says "20.0".
        BigDecimal total = Shares.plain(new BigDecimal(wanted.strip()));
        if (total.signum() > 0 && total.scale() <= DIGITS) {
          return total;
        }
      } catch (NumberFormatException noNumber) {
        // Said below.
      }
      throw new IllegalArgumentException(
          TOTAL
              + " of gradescope is the assignment's points, a number above 0 with at most "
              + DIGITS
              + " digits after the point, not \""
              + wanted
              + "\"");
    }

    BigDecimal maximum(GradedCheck check) {
      return Shares.plain(maxima.getOrDefault(check.key(), check.check().maximum()));
    }

    BigDecimal points(GradedCheck check) {
      BigDecimal maximum = maximum(check);
      if (maximum.compareTo(check.check().maximum()) == 0) {
        return Shares.plain(check.check().points());
      }
      if (check.check().lost().signum() == 0) {
        return maximum;
      }
      return check.check().maximum().signum() == 0
          ? BigDecimal.ZERO
          : Shares.plain(
              check
                  .check()
                  .points()
                  .multiply(maximum)
                  .divide(check.check().maximum(), DIGITS, RoundingMode.DOWN));
    }
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
    return List.of(Document.json(FILE, root));
  }
}
