package dev.assay.formats.writers;

import com.google.auto.service.AutoService;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Fitted;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.Shares;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Block;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the evaluation program of Moodle's Virtual Programming Lab prints: a comment, and the grade
 * as its last line.
 *
 * <p>VPL finds its tags at the beginning of lines, wherever they come from. So every line of the
 * comment begins with a sign of ours: {@code -} for the title of a check, {@code >} for text as it
 * is. What a submission printed is always behind such a sign and can't be a tag.
 */
@AutoService(Format.class)
public final class Vpl implements SubmissionFormat {
  /** VPL reads the standard output of {@code vpl_execution}. */
  private static final String FILE = "stdout.txt";

  /** A jail's limit is the site's own; Moodle shows the comment on one page. */
  private static final int LIMIT = 1 << 20;

  private static final String LEAST = "grade-min";
  private static final String MOST = "grade-max";

  /** Moodle keeps grades with five digits after the point. */
  private static final int DIGITS = 5;

  @Override
  public String name() {
    return "vpl";
  }

  @Override
  public String title() {
    return "Moodle Virtual Programming Lab";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(LEAST, "0", "the activity's lowest grade, VPL_GRADEMIN"),
        new Setting(MOST, "100", "the activity's highest grade, VPL_GRADEMAX"));
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    Range range = Range.of(settings);
    return List.of(Fitted.within(graded, LIMIT, fitting -> output(fitting, range)));
  }

  private static Document output(Graded graded, Range range) {
    List<String> lines = new ArrayList<>();
    lines.add("-Summary");
    quote(lines, Feedback.summary(graded));
    for (GradedCheck check : graded.shownChecks()) {
      BigDecimal lost = range.deduction(check, graded.maximum());
      lines.add(
          "-"
              + Inert.line(check.title())
              + (lost.signum() > 0 ? " (-" + lost.toPlainString() + ")" : ""));
      quote(lines, Feedback.of(check));
    }
    return document(
        lines, graded.hasGraderError() ? Optional.empty() : Optional.of(range.grade(graded)));
  }

  private static void quote(List<String> lines, List<Block> blocks) {
    Render.PLAIN.of(blocks).lines().forEach(line -> lines.add(">" + line));
  }

  private static Document document(List<String> comment, Optional<BigDecimal> grade) {
    List<String> lines = new ArrayList<>();
    lines.add("<|--");
    lines.addAll(comment);
    lines.add("--|>");
    grade.ifPresent(number -> lines.add("Grade :=>> " + number.toPlainString()));
    return new Document(FILE, String.join("\n", lines) + "\n");
  }

  /** A comment without a grade: VPL then proposes none. */
  @Override
  public List<Document> write(Failure failure, Settings settings) {
    List<String> lines = new ArrayList<>(List.of("-The grader failed"));
    quote(lines, List.of(new Block.Sentence(Failure.FOR_STUDENTS)));
    return List.of(document(lines, Optional.empty()));
  }

  /**
   * The grades that an activity gives.
   *
   * @param least the lowest
   * @param most the highest
   */
  private record Range(BigDecimal least, BigDecimal most) {
    static Range of(Settings settings) {
      Range range = new Range(number(settings, LEAST), number(settings, MOST));
      if (range.least.compareTo(range.most) >= 0) {
        throw new IllegalArgumentException(
            LEAST
                + " of vpl is "
                + range.least
                + ", which is not below "
                + MOST
                + ", "
                + range.most);
      }
      return range;
    }

    private static BigDecimal number(Settings settings, String name) {
      try {
        return Shares.plain(new BigDecimal(settings.get(name).strip()));
      } catch (NumberFormatException noNumber) {
        throw new IllegalArgumentException(
            name + " of vpl has to be a number, not \"" + settings.get(name) + "\"", noNumber);
      }
    }

    /** Cut off after the range is applied, so that only a full score gives the highest grade. */
    BigDecimal grade(Graded graded) {
      if (graded.fraction(0).signum() > 0) {
        return most;
      }
      return Shares.plain(
          least.add(share(graded.points(), graded.maximum(), DIGITS, RoundingMode.DOWN)));
    }

    /** What a check takes away of the grade; nothing if it is a bonus. */
    BigDecimal deduction(GradedCheck check, BigDecimal maximum) {
      return check.exercise().bonus()
          ? BigDecimal.ZERO
          : share(check.check().lost(), maximum, 2, RoundingMode.UP);
    }

    private BigDecimal share(
        BigDecimal points, BigDecimal maximum, int digits, RoundingMode rounding) {
      return maximum.signum() == 0
          ? BigDecimal.ZERO
          : Shares.plain(points.multiply(most.subtract(least)).divide(maximum, digits, rounding));
    }
  }
}
