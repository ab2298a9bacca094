package dev.assay.engine.subject;

/**
 * One exchange between a check and a submission.
 *
 * @param said what the check said
 * @param heard what came back
 * @param printed what the submission printed meanwhile, which no check looks at
 */
public record Turn(Utterance said, Utterance heard, Output printed) {
  /** Whether both sides said the same. */
  public boolean isSame(Turn other) {
    return said.equals(other.said) && heard.equals(other.heard);
  }
}
