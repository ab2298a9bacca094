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
 * @param note the one thing to say about it, where that needs no label; empty if there is more, or
 *     nothing
 * @param elsewhere where its details are, a sentence; empty if they are here
 * @param isAbove whether they are at the top of the page
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
    String note,
    String elsewhere,
    boolean isAbove) {

  /** The same without the details, which the top of the page has. */
  CheckView toldAbove() {
    return told(sentence, "What came of it is at the top of this page.", true);
  }

  /** The same without the details, which are those of an earlier check. */
  CheckView toldWith(CheckView earlier) {
    return told("", "For the same reason as \"" + earlier.title() + "\" above.", false);
  }

  private CheckView told(String meaning, String where, boolean top) {
    return new CheckView(
        title,
        tone,
        mark,
        status,
        meaning,
        points,
        unseen,
        List.of(),
        List.of(),
        Optional.empty(),
        "",
        where,
        top);
  }

  /** Whether another check's details say all that there is to say about this one. */
  boolean saysTheSameAs(CheckView other) {
    return !facts.isEmpty()
        && status.equals(other.status)
        && facts.equals(other.facts)
        && tables.equals(other.tables)
        && output.equals(other.output);
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
