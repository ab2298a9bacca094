package dev.assay.engine.lint;

/** One thing that has to hold for a whole course. */
public interface Rule {
  /** Its short name, such as {@code check-can-fail}. */
  String id();

  /** What has to hold, as a sentence. */
  String sentence();

  /** Looks at a course. */
  Ruling look(Evidence evidence);
}
