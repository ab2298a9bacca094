package dev.assay.engine.course;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class of checks: all checks of one exercise.
 *
 * <p>Its methods are JUnit tests ({@code @Test}) and jqwik properties ({@code @Property}) that each
 * carry a {@link Check}. They take a {@link dev.assay.engine.subject.Subject} of the contract as a
 * parameter and ask it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Exercise {
  /** The number that students know it by, such as {@code 3.2}; unique in the course. */
  String id();

  /**
   * A word or a few that name it in commands, such as {@code network-simulation}; unique in the
   * course.
   */
  String name();

  /** The title, for a reader. */
  String title();

  /** The interface that says what is asked for. */
  Class<?> contract();

  /** The class that a student edits, with its package. */
  String submission();

  /** The page that explains it, relative to the checkout. */
  String lesson();

  /** Whether its points go beyond the maximum. */
  boolean bonus() default false;
}
