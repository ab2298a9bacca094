package dev.assay.engine.course;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * One check as the rubric has it.
 *
 * @param id its short name, unique in its exercise
 * @param title what it asks for
 * @param kind example or property
 * @param points what it is worth, at least 0
 * @param visibility when a student may see it
 * @param hint which of the hints of its exercise helps first if it fails, from 1
 * @param after the ids of the checks that have to pass first
 * @param method the code of the check
 */
public record CheckSpec(
    String id,
    String title,
    Kind kind,
    BigDecimal points,
    Visibility visibility,
    int hint,
    List<String> after,
    Method method) {

  /** Whether a student may see it at any time. */
  public boolean isVisible() {
    return visibility == Visibility.VISIBLE;
  }

  /** What kind of check it is. */
  public enum Kind {
    /** One situation. */
    EXAMPLE,
    /** A law that is tried on many inputs. */
    PROPERTY;

    /** The kind as the scorecard writes it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
