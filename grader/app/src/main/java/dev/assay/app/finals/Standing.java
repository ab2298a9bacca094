package dev.assay.app.finals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A student, as far as the checks go.
 *
 * @param id the student
 * @param name to read
 * @param original what the submission was called when it was handed in
 * @param raw the points of the checks; empty if there is no grade
 * @param maximum the most without the bonus; empty as above
 * @param files how many lines each file of the submission has, by path
 */
public record Standing(
    String id,
    String name,
    String original,
    Optional<BigDecimal> raw,
    Optional<BigDecimal> maximum,
    Map<String, Integer> files) {
  /** Keeps a copy. */
  public Standing {
    files = Map.copyOf(files);
  }
}
