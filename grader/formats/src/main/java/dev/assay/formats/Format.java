package dev.assay.formats;

import java.util.List;

/**
 * A form in which somebody reads grades. Each is one file in {@code dev.assay.formats.writers},
 * which registers itself as a service; adding one touches no other file.
 *
 * <p>What all of them promise: the same bytes for the same scorecard and settings; nothing is null
 * that may be left out; points are exact until the very last step; text that comes from a
 * submission can't be taken for anything but text.
 */
public sealed interface Format permits SubmissionFormat, ClassFormat {
  /** What it is called on a command line, such as {@code gradescope}. */
  String name();

  /** What it is, for a list of formats: a few words. */
  String title();

  /** What can be set, beside what is common to all. */
  default List<Setting> settings() {
    return List.of();
  }
}
