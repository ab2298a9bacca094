package dev.assay.engine.sandbox;

import dev.assay.engine.subject.Turn;
import dev.assay.engine.subject.Utterance;
import java.io.IOException;
import java.time.Duration;

/** Who answers a check: a worker, or the memory of what it answered in a rehearsal. */
interface Partner {
  /**
   * Says something, and waits for what comes back.
   *
   * @throws dev.assay.engine.verdict.Finding if nothing comes back
   * @throws IOException if what comes back makes no sense
   */
  Turn say(Utterance said) throws IOException;

  /** How long the check has waited for a worker so far. */
  Duration waited();

  /** Whether nobody is there any more who could answer. */
  boolean isGone();

  /** Sends whoever has answered nonsense away. */
  void dismiss();
}
