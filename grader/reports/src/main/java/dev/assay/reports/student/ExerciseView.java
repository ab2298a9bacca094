package dev.assay.reports.student;

import java.util.List;
import java.util.Optional;

/**
 * An exercise, as the template wants it. All texts are inert.
 *
 * @param anchor what links to it are called
 * @param name its number, with the word
 * @param title its title
 * @param state how far it is, in words
 * @param tone which look that has
 * @param points what it got, in words
 * @param percent how much of its bar is filled
 * @param unseen what there is beyond the checks that are shown; empty if nothing
 * @param advice the likely mistake, hints and pages; empty if they are said elsewhere
 * @param isBegun whether there is anything to say about its checks
 * @param checks its checks
 * @param exhibit its pictures
 */
public record ExerciseView(
    String anchor,
    String name,
    String title,
    String state,
    String tone,
    String points,
    int percent,
    String unseen,
    Optional<AdviceView> advice,
    boolean isBegun,
    List<CheckView> checks,
    Optional<ExhibitView> exhibit) {

  /**
   * What helps with an exercise.
   *
   * @param likely the known mistake that explains the answers; empty if there is none
   * @param hints from a nudge on
   * @param read the page to read
   * @param file the file to open
   */
  public record AdviceView(String likely, List<String> hints, String read, String file) {
    /** How many hints there are; templates ask. */
    public String count() {
      return hints.size() == 1
          ? "1 hint, which costs no points"
          : hints.size() + " hints, which cost no points";
    }
  }
}
