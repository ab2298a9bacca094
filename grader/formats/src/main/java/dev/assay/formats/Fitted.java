package dev.assay.formats;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.CheckCard.FactCard;
import dev.assay.engine.scorecard.CheckCard.OutputCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Keeps a result within the size that a platform takes: leaves out what matters least, step by
 * step, and says so in the result. Grades, statuses and titles stay, whatever happens.
 */
public final class Fitted {
  private static final List<Step> STEPS =
      List.of(
          new Step(2000, 4000, "What your code printed is cut to 2000 characters a check."),
          new Step(200, 1000, "What your code printed is cut to 200 characters a check."),
          new Step(0, 400, "What your code printed is not shown."),
          new Step(0, 0, "What your code printed, and why checks failed, is not shown."));

  private Fitted() {}

  /**
   * Writes a result that fits.
   *
   * @param graded the result
   * @param limit how many bytes the platform takes
   * @param write writes it; called again with less until it fits
   * @param size how many bytes what was written has
   * @return what was written; of the last step if nothing fits, which a format's own tests exclude
   */
  public static <T> T within(
      Graded graded, int limit, Function<Graded, T> write, ToIntFunction<T> size) {
    T written = write.apply(graded);
    for (Step step : STEPS) {
      if (size.applyAsInt(written) <= limit) {
        return written;
      }
      written =
          write.apply(
              graded.without(
                  step.of(graded.full()),
                  step.of(graded.shown()),
                  step.sentence + " All of it would be more than this platform takes."));
    }
    return written;
  }

  /** The same for a result that is one file. */
  public static Document within(Graded graded, int limit, Function<Graded, Document> write) {
    return within(graded, limit, write, document -> document.bytes().length);
  }

  /**
   * How much of each check is left.
   *
   * @param output characters of what was printed; 0 for none of it
   * @param fact characters of each fact; 0 for no fact
   * @param sentence says so
   */
  private record Step(int output, int fact, String sentence) {
    Scorecard of(Scorecard card) {
      return card.with(card.exercises().stream().map(this::of).toList());
    }

    private ExerciseCard of(ExerciseCard card) {
      return card.withChecks(card.checks().stream().map(this::of).toList());
    }

    private CheckCard of(CheckCard card) {
      return new CheckCard(
          card.id(),
          card.title(),
          card.kind(),
          card.status(),
          card.points(),
          card.maximum(),
          card.lost(),
          card.visibility(),
          card.hint(),
          fact == 0 ? List.of() : card.facts().stream().map(this::of).toList(),
          card.output().flatMap(this::of),
          fact == 0 ? Optional.empty() : card.counterexample());
    }

    private FactCard of(FactCard card) {
      return card.text().length() <= fact
          ? card
          : new FactCard(card.label(), cut(card.text(), fact) + " (and more)");
    }

    private Optional<OutputCard> of(OutputCard card) {
      if (output == 0) {
        return Optional.empty();
      }
      return Optional.of(
          card.text().length() <= output ? card : new OutputCard(cut(card.text(), output), true));
    }

    /** The beginning of a text, which does not end within a character. */
    private static String cut(String text, int length) {
      int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
      return text.substring(0, end);
    }
  }
}
