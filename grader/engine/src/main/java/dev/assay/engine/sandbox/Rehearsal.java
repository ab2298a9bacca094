package dev.assay.engine.sandbox;

import dev.assay.engine.subject.Conversation;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.subject.Script;
import dev.assay.engine.subject.Turn;
import dev.assay.engine.subject.Utterance;
import dev.assay.engine.verdict.Finding;
import dev.assay.worker.Frame;
import dev.assay.worker.Frame.Kind;
import dev.assay.worker.Sink;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a worker what checks are likely to ask, many questions at a time, so that neither side waits
 * for the other after each of them.
 *
 * <p>It only ever saves time: what it can't bring to an end, the checks ask themselves, of classes
 * that are loaded anew. A worker that does anything but answer ends it.
 */
final class Rehearsal {
  private static final SecureRandom NONCES = new SecureRandom();

  /** Far more than an honest answer takes, and little beside the limit of a check. */
  private static final Duration PROCESSOR = Duration.ofMillis(500);

  /** Who asks its box more often than this in a call that the script does not know is killed. */
  private static final int MOST_REFUSALS = 100;

  private final WorkerProcess worker;
  private final Limits limits;
  private long nonce;

  /**
   * A rehearsal.
   *
   * @param worker has the submission's classes
   * @param limits what a check may use
   */
  Rehearsal(WorkerProcess worker, Limits limits) {
    this.worker = worker;
    this.limits =
        new Limits(
            PROCESSOR.compareTo(limits.processor()) < 0 ? PROCESSOR : limits.processor(),
            limits.wall(),
            limits.outputBytes());
  }

  /** The conversations that came to their ends, by the check's id. */
  Map<String, Conversation> of(List<Script> scripts) {
    Map<String, Conversation> held = new LinkedHashMap<>();
    try {
      for (Script script : scripts) {
        List<Turn> turns = likeliest(hold(script.known()), script.known());
        if (!turns.isEmpty()) {
          held.put(script.check(), Conversation.of(turns, limits.outputBytes()));
        }
      }
    } catch (Finding | IOException notPlain) {
      // The check that asks this is told, of a worker that has not been asked it before.
      worker.close();
    }
    return held;
  }

  /**
   * What the check will have said and heard. One that finds a mistake says less than one that finds
   * none, or looks for a smaller mistake from there: if that is what another submission made it do,
   * this one is asked the same.
   */
  private List<Turn> likeliest(List<Turn> turns, List<Conversation> known) throws IOException {
    for (Conversation other : known) {
      int common = common(turns, other.turns());
      if (common == other.turns().size()) {
        return turns.subList(0, common);
      }
      boolean parts = common < turns.size() && common > 0;
      if (parts && !turns.get(common).said().equals(other.turns().get(common).said())) {
        List<Turn> again = hold(List.of(other));
        if (common(again, other.turns()) == other.turns().size()) {
          return again;
        }
      }
    }
    return turns;
  }

  /** How many turns two conversations have in common at their beginning. */
  private static int common(List<Turn> one, List<Turn> other) {
    int common = 0;
    while (common < Math.min(one.size(), other.size())
        && one.get(common).isSame(other.get(common))) {
      common++;
    }
    return common;
  }

  /** One conversation; empty if it goes where no script knows on. */
  private List<Turn> hold(List<Conversation> scripts) throws IOException {
    Duration used = worker.processorTime();
    long start = System.nanoTime();
    List<Conversation> known = new ArrayList<>(scripts);
    List<Turn> turns = new ArrayList<>();
    while (turns.size() < known.get(0).turns().size()) {
      List<Turn> next = upToQuestion(known.get(0).turns(), turns.size());
      for (Turn turn : exchange(next, used, Duration.ofNanos(System.nanoTime() - start))) {
        known.removeIf(other -> !leadsTo(other.turns(), turns.size(), turn));
        turns.add(turn);
      }
      if (known.isEmpty()) {
        leave(turns.get(turns.size() - 1), used);
        return List.of();
      }
    }
    return turns;
  }

  /**
   * What can be said without knowing what comes back. Within a call that asks a box that is one
   * thing at a time: a worker that waits for the box must not take the next call for its answer.
   */
  private static List<Turn> upToQuestion(List<Turn> script, int from) {
    int end = from;
    while (end < script.size() - 1
        && Answers.kind(script.get(end).heard()) != Kind.ASK
        && !Answers.isReply(script.get(end).said())) {
      end++;
    }
    return script.subList(from, end + 1);
  }

  /** Whether a script may be gone on with after a turn that the worker took. */
  private static boolean leadsTo(List<Turn> script, int at, Turn turn) {
    if (at >= script.size() || !script.get(at).said().equals(turn.said())) {
      return false;
    }
    Utterance expected = script.get(at).heard();
    boolean asks = Answers.kind(expected) == Kind.ASK || Answers.kind(turn.heard()) == Kind.ASK;
    return !asks || expected.equals(turn.heard());
  }

  private List<Turn> exchange(List<Turn> script, Duration used, Duration waited)
      throws IOException {
    List<Frame> frames = new ArrayList<>();
    for (Turn turn : script) {
      if (!Answers.isReply(turn.said())) {
        nonce = NONCES.nextLong();
      }
      frames.add(new Frame(nonce, Answers.kind(turn.said()), turn.said().bytes()));
    }
    worker.send(frames, limits);
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      Frame answer = worker.receive(frames.get(i).nonce(), frames.size() - i, used, waited, limits);
      Turn turn = Answers.turn(script.get(i).said(), answer);
      boolean last = i == frames.size() - 1;
      if (!Answers.isPlain(turn.heard()) || (Answers.kind(turn.heard()) == Kind.ASK && !last)) {
        throw new IOException("The worker does not answer");
      }
      turns.add(turn);
    }
    return turns;
  }

  /** Ends a call whose questions nobody can answer. */
  private void leave(Turn last, Duration used) throws IOException {
    Utterance heard = last.heard();
    for (int i = 0; Answers.kind(heard) == Kind.ASK; i++) {
      if (i == MOST_REFUSALS) {
        throw new IOException("The worker asks without end");
      }
      Sink refusal = new Sink();
      refusal.putText("The experiment is over");
      worker.send(new Frame(nonce, Kind.REFUSAL, refusal.toBytes()), limits);
      heard = Answers.turn(last.said(), worker.receive(nonce, used, Duration.ZERO, limits)).heard();
    }
  }
}
