package dev.assay.engine.course;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test or a property as a graded check. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Check {
  /** What it asks for, as a sentence without a subject that a student reads: "starts at zero". */
  String value();

  /** A short name, unique in its exercise, such as {@code starts-at-zero}. */
  String id();

  /** Where it stands among the checks of its exercise; unique there. */
  int order();

  /** What it is worth, as an exact decimal, at least 0. A check of 0 points guards others. */
  String points();

  /** When a student may see it. */
  Visibility visibility() default Visibility.VISIBLE;

  /** Which of the hints of its exercise helps first if it fails, from 1. */
  int hint() default 1;

  /**
   * Checks of the same exercise that have to pass first; without them a failure here is "skipped".
   */
  String[] after() default {};
}
