package dev.assay.engine.diagnosis;

import dev.assay.engine.verdict.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Who answers questions for a submission.
 *
 * @param <C> the contract
 */
@FunctionalInterface
public interface Respondent<C> {

  /**
   * Puts a question to a fresh instance.
   *
   * @throws Finding if nothing came back
   */
  @Nullable Object reply(Probe<C> probe);
}
