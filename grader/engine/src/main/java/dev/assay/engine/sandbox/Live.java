package dev.assay.engine.sandbox;

import dev.assay.engine.subject.Limits;
import dev.assay.engine.subject.Turn;
import dev.assay.engine.subject.Utterance;
import dev.assay.worker.Frame;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;

/** Talks with a worker on behalf of one check, within the limits of one check. */
final class Live implements Partner {
  private static final SecureRandom NONCES = new SecureRandom();

  private final WorkerProcess worker;
  private final Limits limits;
  private final Duration usedAtStart;
  private Duration waited = Duration.ZERO;
  private long nonce;

  Live(WorkerProcess worker, Limits limits) {
    this.worker = worker;
    this.limits = limits;
    this.usedAtStart = worker.processorTime();
  }

  @Override
  public Turn say(Utterance said) throws IOException {
    if (!Answers.isReply(said)) {
      nonce = NONCES.nextLong();
    }
    long start = System.nanoTime();
    try {
      worker.send(new Frame(nonce, Answers.kind(said), said.bytes()), limits);
      return Answers.turn(said, worker.receive(nonce, usedAtStart, waited, limits));
    } finally {
      waited = waited.plusNanos(System.nanoTime() - start);
    }
  }

  @Override
  public Duration waited() {
    return waited;
  }

  @Override
  public boolean isGone() {
    return !worker.isAlive();
  }

  @Override
  public void dismiss() {
    worker.close();
  }
}
