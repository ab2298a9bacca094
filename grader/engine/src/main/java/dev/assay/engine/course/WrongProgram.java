package dev.assay.engine.course;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A program that is wrong on purpose: the checks of its exercise have to notice.
 *
 * @param id its name, unique within a contract
 * @param kind a mistake that students make, or a defect that keeps a check honest
 * @param contract the interface that it implements
 * @param implementation gives an instance each time
 * @param fails the ids of checks that it has to fail; others may fail, too
 * @param page what a student may read about it, relative to the checkout, if there is such a page
 */
public record WrongProgram(
    String id,
    Kind kind,
    Class<?> contract,
    Supplier<?> implementation,
    List<String> fails,
    Optional<String> page) {

  /** Why a wrong program is kept. */
  public enum Kind {
    /** Students make this mistake, and are told its name. */
    MISCONCEPTION,
    /** It has a defect that no misconception has, so that the check for it can be seen to fail. */
    FLAW
  }

  /** Keeps a copy of the list. */
  public WrongProgram {
    fails = List.copyOf(fails);
  }
}
