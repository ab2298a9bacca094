package dev.assay.engine.toy;

import dev.assay.engine.check.CheckResult;
import java.util.List;

/**
 * What came of an exercise of the toy course.
 *
 * @param values in the order of the rubric
 */
public record ToyResults(List<CheckResult> values) {

  /** The result of the check with this id. */
  public CheckResult get(String id) {
    return values.stream()
        .filter(result -> result.check().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No result of " + id + " in " + values));
  }

  /** All results but one. */
  public List<CheckResult> except(String id) {
    return values.stream().filter(result -> !result.check().id().equals(id)).toList();
  }
}
