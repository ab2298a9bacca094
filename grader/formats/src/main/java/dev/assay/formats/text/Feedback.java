package dev.assay.formats.text;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.CounterexampleCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.SubmissionReference.NoticeCard;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Shares;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What there is to say about a result, in the order in which a reader wants it. */
public final class Feedback {
  private static final String LOST = "lost";
  private static final String ON_TOP = "on top";

  /** The labels of what a check cost; one of a bonus exercise costs nothing, and gives less. */
  public static final Set<String> COST = Set.of(LOST, ON_TOP);

  private static final int DECIMALS = 2;
  private static final String GRADER_ERROR =
      "The grader itself failed on a part of this, and that is not your fault: these points are no"
          + " grade. Tell your course staff; handing in again may help.";

  private Feedback() {}

  /**
   * About one check: how it ended, the facts, the smallest input that breaks it, what it cost, one
   * likely reason, the hints that were asked for, what the submission printed, and what to read.
   * Nothing but the status if it passed, and what was printed.
   */
  public static List<Block> of(GradedCheck graded) {
    return of(graded, true);
  }

  /**
   * The same without what the submission printed, which some platforms have a place of its own for.
   */
  public static List<Block> withoutOutput(GradedCheck graded) {
    return of(graded, false);
  }

  private static List<Block> of(GradedCheck graded, boolean withOutput) {
    List<Block> blocks = new ArrayList<>();
    CheckCard check = graded.check();
    ExerciseCard exercise = graded.exercise();
    Status status = graded.status();
    blocks.add(new Block.Labelled("status", check.status() + ": " + status.sentence()));
    for (CheckCard.FactCard fact : check.facts()) {
      blocks.add(new Block.Labelled(fact.label(), text(fact, check)));
    }
    check
        .counterexample()
        .ifPresent(
            found ->
                blocks.add(
                    new Block.Labelled(
                        "smallest",
                        "The smallest input we found that breaks it"
                            + (found.complete() ? ". " : ", when we stopped looking. ")
                            + "The call above is Java: paste it into a test of yours.")));
    if (check.lost().signum() > 0) {
      blocks.add(
          exercise.bonus()
              // Nobody loses what comes on top.
              ? new Block.Labelled(ON_TOP, lost(check.lost()) + " that the bonus could still give")
              : new Block.Labelled(LOST, lost(check.lost())));
    }
    if (isToFix(status)) {
      exercise
          .misconception()
          .ifPresent(mistake -> blocks.add(new Block.Labelled("likely", mistake.sentence())));
      for (int i = 0; i < exercise.hints().size(); i++) {
        blocks.add(new Block.Labelled("hint " + (i + 1), exercise.hints().get(i)));
      }
    }
    check
        .output()
        .filter(output -> withOutput)
        .ifPresent(
            output -> {
              blocks.add(new Block.Sentence("Your code printed during this check:"));
              blocks.add(new Block.Quoted(output.text(), output.truncated()));
            });
    if (isToFix(status)) {
      blocks.add(
          new Block.Labelled(
              "read",
              exercise.misconception().map(mistake -> mistake.page()).orElse(exercise.lesson())));
    }
    return blocks;
  }

  /**
   * About the whole: points, checks that are not shown, what was not taken, how the submission was
   * shut in, what was left out.
   */
  public static List<Block> summary(Graded graded) {
    List<Block> blocks = new ArrayList<>();
    if (graded.hasGraderError()) {
      blocks.add(new Block.Sentence(GRADER_ERROR));
    }
    blocks.add(new Block.Sentence(points(graded)));
    shown(graded).forEach(sentence -> blocks.add(new Block.Sentence(sentence)));
    blocks.addAll(about(graded));
    return blocks;
  }

  /**
   * About the run, without points: what was not taken, how the submission was shut in, what was
   * left out.
   */
  public static List<Block> about(Graded graded) {
    List<Block> blocks = new ArrayList<>();
    for (NoticeCard notice : graded.full().submission().notices()) {
      blocks.add(
          new Block.Labelled(
              "not taken", (notice.file().isEmpty() ? "" : notice.file() + ": ") + notice.text()));
    }
    blocks.add(new Block.Labelled("isolation", isolation(graded.full().isolation().level())));
    for (String sentence : graded.full().isolation().degraded()) {
      blocks.add(new Block.Labelled("weaker here", sentence));
    }
    graded.leftOut().forEach(sentence -> blocks.add(new Block.Labelled("left out", sentence)));
    return blocks;
  }

  /** All that a student may read: the summary, then each check that they may see. */
  public static List<Block> whole(Graded graded) {
    List<Block> blocks = new ArrayList<>(summary(graded));
    for (GradedCheck check : graded.shownChecks()) {
      blocks.add(new Block.Heading(check.title()));
      blocks.addAll(of(check));
    }
    return blocks;
  }

  /** "87.5 of 100 points, 10 of them for the bonus", of what the student may know. */
  public static String points(Graded graded) {
    Scorecard counted = graded.counted();
    BigDecimal bonus =
        counted.exercises().stream()
            .filter(ExerciseCard::bonus)
            .map(ExerciseCard::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return got(graded.points())
        + " of "
        + got(graded.maximum())
        + (graded.scoring() == Graded.Scoring.ALL || graded.unseenChecks() == 0 ? "" : " visible")
        + " points"
        + (bonus.signum() > 0 ? ", " + got(bonus) + " of them for the bonus" : "")
        + ".";
  }

  private static String isolation(Isolation.Level level) {
    return level.key()
        + switch (level) {
          case NONE -> ": your code ran inside the grader, so this is a self-check";
          case PROCESS -> ": your code ran in a process of its own";
          case LANDLOCK, NAMESPACES -> ": your code ran without files, network or other processes";
          case VM -> ": your code ran on a machine of its own";
        };
  }

  /**
   * That there are checks which are not shown, and what they are worth; empty if there are none.
   */
  public static Optional<String> unseen(Graded graded) {
    int unseen = graded.unseenChecks();
    if (unseen == 0) {
      return Optional.empty();
    }
    return Optional.of(
        unseen
            + (unseen == 1 ? " more check, worth " : " more checks, worth ")
            + got(graded.unseenMaximum())
            + (unseen == 1 ? " points, was run and is" : " points, were run and are")
            + " not shown"
            + (graded.scoring() == Graded.Scoring.ALL
                ? "; the points above count all checks."
                : ", and not counted above."));
  }

  private static List<String> shown(Graded graded) {
    List<GradedCheck> shown = graded.shownChecks();
    long passed = shown.stream().filter(GradedCheck::isPassed).count();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        passed
            + " of "
            + shown.size()
            + (graded.unseenChecks() == 0 ? "" : " visible")
            + (shown.size() == 1 ? " check" : " checks")
            + (passed == 1 ? " passes." : " pass."));
    unseen(graded).ifPresent(sentences::add);
    return sentences;
  }

  /** Points that were got, rounded down to two decimals, so that only what is full looks full. */
  public static String got(BigDecimal points) {
    return plain(points, RoundingMode.DOWN);
  }

  /** Points that were lost, rounded up, with the word: "1 point", "2.5 points". */
  public static String lost(BigDecimal points) {
    String number = plain(points, RoundingMode.UP);
    return number + (number.equals("1") ? " point" : " points");
  }

  private static String plain(BigDecimal points, RoundingMode rounding) {
    return Shares.plain(points.setScale(DECIMALS, rounding)).toPlainString();
  }

  /** Whether a student can do something about it: not if it waits, or if it is our fault. */
  public static boolean isToFix(Status status) {
    return switch (status) {
      case PASSED, SKIPPED, NOT_SELECTED, GRADER_ERROR, NOT_ATTEMPTED -> false;
      default -> true;
    };
  }

  /** The call that was made: of a counterexample as Java that can be pasted. */
  private static String text(CheckCard.FactCard fact, CheckCard check) {
    return fact.label().equals(Fact.Label.CALLED.name().toLowerCase(Locale.ROOT))
        ? check.counterexample().map(CounterexampleCard::literal).orElse(fact.text())
        : fact.text();
  }
}
