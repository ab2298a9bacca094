package dev.assay.engine.course;

import java.util.Locale;

/** When a student may see a check. */
public enum Visibility {
  /** Always. */
  VISIBLE,
  /** Once the deadline has passed. */
  AFTER_DUE_DATE,
  /** Never. */
  HIDDEN;

  /** Whether a student never sees a check of this visibility before one of the other. */
  public boolean isSeenAtLeastAsEarlyAs(Visibility other) {
    return compareTo(other) <= 0;
  }

  /** The visibility as the scorecard writes it, such as {@code after-due-date}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
