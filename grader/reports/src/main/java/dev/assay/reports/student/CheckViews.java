package dev.assay.reports.student;

import dev.assay.engine.course.Visibility;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.text.Block;
import dev.assay.formats.text.Feedback;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes views of checks. What is said about one is what every format says; a page puts what belongs
 * to the whole exercise elsewhere.
 *
 * @param source finds lines of the submission
 */
record CheckViews(SourceLines source) {
  private static final Set<String> CODE =
      Set.of(
          Fact.Label.CALLED.key(),
          Fact.Label.EXPECTED.key(),
          Fact.Label.GOT.key(),
          Fact.Label.LINE.key());

  /** How a note begins that quotes a line of the submission. */
  private static final String QUOTE = "The line is: ";

  private static final String SAYS = "it says";

  /** What the page says elsewhere. */
  private static final Set<String> ELSEWHERE = Set.of("status", "likely", "read");

  /** One check. */
  CheckView of(ExerciseCard exercise, CheckCard check) {
    GradedCheck graded = new GradedCheck(exercise, check);
    Status status = graded.status();
    List<CheckView.FactView> facts = facts(graded);
    boolean isNote = facts.size() == 1 && facts.get(0).label().equals(Fact.Label.NOTE.key());
    return new CheckView(
        Words.line(check.title()),
        tone(status),
        mark(status),
        check.status().replace('-', ' '),
        status == Status.PASSED || status == Status.SKIPPED ? "" : status.sentence(),
        points(graded),
        unseen(graded.visibility()),
        isNote ? List.of() : facts,
        check.counterexample().map(TableView::of).orElse(List.of()),
        check
            .output()
            .map(
                output -> new CheckView.OutputView(Words.inert(output.text()), output.truncated())),
        isNote ? facts.get(0).text() : "",
        "",
        false);
  }

  private List<CheckView.FactView> facts(GradedCheck graded) {
    List<CheckView.FactView> facts = new ArrayList<>();
    for (Block block : Feedback.of(graded)) {
      if (block instanceof Block.Labelled fact
          && !ELSEWHERE.contains(fact.label())
          && !Feedback.COST.contains(fact.label())
          && !fact.label().startsWith("hint ")) {
        facts.add(view(fact));
        if (fact.label().equals(Fact.Label.LINE.key())) {
          source(graded, fact.text()).ifPresent(facts::add);
        }
      }
    }
    return facts;
  }

  private static CheckView.FactView view(Block.Labelled fact) {
    return fact.text().startsWith(QUOTE)
        ? new CheckView.FactView(SAYS, Words.inert(fact.text().substring(QUOTE.length())), true)
        : new CheckView.FactView(
            Words.line(fact.label()), Words.inert(fact.text()), CODE.contains(fact.label()));
  }

  /** The line itself, if the submission is at hand and nobody has quoted it yet. */
  private Optional<CheckView.FactView> source(GradedCheck graded, String reference) {
    return source
        .line(graded.exercise().file(), reference)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .filter(line -> graded.check().facts().stream().noneMatch(f -> f.text().contains(line)))
        .map(line -> new CheckView.FactView(SAYS, Words.line(line), true));
  }

  private static String points(GradedCheck graded) {
    CheckCard check = graded.check();
    if (check.maximum().signum() == 0) {
      return "no points of its own";
    }
    if (check.status().equals(Status.NOT_ATTEMPTED.key())
        || check.status().equals(Status.NOT_SELECTED.key())) {
      return "worth " + Feedback.lost(check.maximum());
    }
    if (check.lost().signum() == 0) {
      return Words.points(check.points(), check.maximum());
    }
    String lost = Feedback.lost(check.lost());
    // Nobody loses what comes on top.
    return graded.exercise().bonus() ? lost + " to gain" : "lost " + lost;
  }

  private static String unseen(Visibility visibility) {
    return switch (visibility) {
      case VISIBLE -> "";
      case AFTER_DUE_DATE -> "shown to students after the due date";
      case HIDDEN -> "never shown to students";
    };
  }

  private static String tone(Status status) {
    return switch (status) {
      case PASSED -> "good";
      case SKIPPED, NOT_ATTEMPTED, NOT_SELECTED -> "waiting";
      case GRADER_ERROR -> "other";
      default -> "bad";
    };
  }

  private static String mark(Status status) {
    return switch (tone(status)) {
      case "good" -> "\u2713";
      case "waiting" -> "\u2013";
      case "other" -> "!";
      default -> "\u2717";
    };
  }
}
