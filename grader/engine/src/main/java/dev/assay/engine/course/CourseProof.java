package dev.assay.engine.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a program needs to prove that a course's checks are right: answers known to be right,
 * answers known to be wrong, and what the course promises to be worth.
 *
 * @param solutions for each contract what makes an instance of its reference solution
 * @param wrong programs that have to lose points
 * @param points what each exercise is worth, by its id, as students are told
 */
public record CourseProof(
    Map<Class<?>, Supplier<?>> solutions,
    List<WrongProgram> wrong,
    Map<String, BigDecimal> points) {

  /** Keeps copies. */
  public CourseProof {
    solutions = Map.copyOf(solutions);
    wrong = List.copyOf(wrong);
    points = Map.copyOf(points);
  }
}
