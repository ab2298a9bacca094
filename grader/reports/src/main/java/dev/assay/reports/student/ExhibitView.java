package dev.assay.reports.student;

import java.util.List;

/**
 * Pictures of an answer, as the template wants them.
 *
 * @param title a heading
 * @param called what was called
 * @param finding what there is to see
 * @param wide whether each takes the page's width
 * @param drawings the pictures
 */
public record ExhibitView(
    String title, String called, String finding, boolean wide, List<DrawingView> drawings) {

  /**
   * One picture.
   *
   * @param title what it shows
   * @param svg elements that need no escaping any more
   */
  public record DrawingView(String title, String svg) {}
}
