package dev.assay.reports.student;

import java.util.Optional;

/**
 * The top of the page: what to do next.
 *
 * @param sentence what it is about
 * @param anchor the exercise that it is about; empty if none
 * @param check the check to look at
 * @param note how many others wait for it, or why nothing was checked; empty if neither
 * @param advice what helps with it
 */
public record NextView(
    String sentence,
    String anchor,
    Optional<CheckView> check,
    String note,
    Optional<ExerciseView.AdviceView> advice) {

  /** Nothing to do. */
  static NextView done(String sentence) {
    return new NextView(sentence, "", Optional.empty(), "", Optional.empty());
  }
}
