package dev.assay.engine.sandbox;

import dev.assay.engine.subject.Conversation;
import dev.assay.engine.subject.Turn;
import dev.assay.engine.subject.Utterance;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.time.Duration;
import java.util.Iterator;

/** Answers what a worker answered in a rehearsal, as long as the check says what was said there. */
final class Rehearsed implements Partner {
  private final Iterator<Turn> turns;
  private boolean astray;

  Rehearsed(Conversation conversation) {
    turns = conversation.turns().iterator();
  }

  @Override
  public Turn say(Utterance said) {
    if (!astray && turns.hasNext()) {
      Turn next = turns.next();
      if (next.said().equals(said)) {
        return next;
      }
    }
    astray = true;
    // Ends the check at once; it is run again with a worker.
    throw new Finding(Status.GRADER_ERROR, Fact.note("The check left what was rehearsed."));
  }

  /** Whether the check said something else, or more. */
  boolean isAstray() {
    return astray;
  }

  @Override
  public Duration waited() {
    return Duration.ZERO;
  }

  @Override
  public boolean isGone() {
    return astray;
  }

  @Override
  public void dismiss() {
    astray = true;
  }
}
