package dev.assay.reports.student;

import java.util.List;
import java.util.Optional;

/**
 * A check, as the template wants it. All texts are inert.
 *
 * @param title what it asks for
 * @param tone which look it has: good, bad, waiting or other
 * @param mark a character beside the status, for the eye only
 * @param status how it ended, in words
 * @param sentence what that means; empty if there is nothing to add
 * @param points what it got or lost, in words
 * @param unseen why its student does not see it; empty if its student does
 * @param facts why it did not pass
 * @param tables the numbers of its counterexample
 * @param output what the submission printed during it
 * @param isAbove whether all that is said at the top of the page already
 */
public record CheckView(
    String title,
    String tone,
    String mark,
    String status,
    String sentence,
    String points,
    String unseen,
    List<FactView> facts,
    List<TableView> tables,
    Optional<OutputView> output,
    boolean isAbove) {

  /** The same with a note instead of the details. */
  CheckView toldAbove() {
    return new CheckView(
        title,
        tone,
        mark,
        status,
        sentence,
        points,
        unseen,
        List.of(),
        List.of(),
        Optional.empty(),
        true);
  }

  /**
   * A fact.
   *
   * @param label what kind of thing it is
   * @param text the thing itself
   * @param isCode whether it is Java, a number or a place in a file
   */
  public record FactView(String label, String text, boolean isCode) {}

  /**
   * What was printed.
   *
   * @param text of it
   * @param isCut whether there was more
   */
  public record OutputView(String text, boolean isCut) {}
}
