package dev.assay.engine.sandbox;

import dev.assay.engine.subject.Conversation;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.subject.Script;
import dev.assay.engine.subject.Turn;
import dev.assay.engine.verdict.Finding;
import dev.assay.worker.Frame;
import dev.assay.worker.Frame.Kind;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a worker what checks are likely to ask, all at once, so that neither side waits for the
 * other after each question.
 *
 * <p>It only ever saves time: what it can't bring to an end, the checks ask themselves, of classes
 * that are loaded anew. A worker that does anything but answer ends it.
 */
final class Rehearsal {
  private static final SecureRandom NONCES = new SecureRandom();

  /** Far more than honest answers take, and little beside the limits of that many checks. */
  private static final Duration PROCESSOR = Duration.ofSeconds(1);

  /** How many other ways of asking a box to try. */
  private static final int MOST_OTHER_WAYS = 2;

  private final WorkerProcess worker;
  private final Limits limits;

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
      List<List<Turn>> first =
          hold(scripts.stream().map(script -> script.known().get(0).turns()).toList());
      for (int i = 0; i < scripts.size(); i++) {
        Script script = scripts.get(i);
        List<Turn> turns = likeliest(first.get(i), script.known());
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
   *
   * @param first what came of the first script; empty if a box was asked something else
   */
  private List<Turn> likeliest(List<Turn> first, List<Conversation> known) throws IOException {
    List<Turn> turns = first;
    for (int i = 0; i < known.size(); i++) {
      List<Turn> other = known.get(i).turns();
      if (turns.isEmpty() && i > 0 && i <= MOST_OTHER_WAYS) {
        turns = hold(List.of(other)).get(0);
      }
      int common = common(turns, other);
      if (common == other.size()) {
        return turns.subList(0, common);
      }
      boolean parts = common < turns.size() && common > 0;
      if (parts && !turns.get(common).said().equals(other.get(common).said())) {
        List<Turn> again = hold(List.of(other)).get(0);
        if (common(again, other) == other.size()) {
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

  /**
   * Holds conversations, one after the other.
   *
   * @return for each script what came of it; empty where a box was asked something else
   */
  private List<List<Turn>> hold(List<List<Turn>> scripts) throws IOException {
    Duration used = worker.processorTime();
    List<List<Scripted>> questions = scripts.stream().map(Scripted::questions).toList();
    List<Frame> frames = new ArrayList<>();
    for (List<Scripted> script : questions) {
      script.forEach(question -> frames.add(question.frame(NONCES.nextLong())));
    }
    worker.send(frames, limits);
    List<List<Turn>> held = new ArrayList<>();
    long start = System.nanoTime();
    int number = 0;
    for (List<Scripted> script : questions) {
      List<Turn> turns = new ArrayList<>();
      boolean missed = false;
      for (Scripted question : script) {
        Duration waited = Duration.ofNanos(System.nanoTime() - start);
        Frame answer =
            worker.receive(
                frames.get(number).nonce(), frames.size() - number, used, waited, limits);
        number++;
        missed |= answer.kind() == Kind.MISSED;
        if (!missed) {
          turns.addAll(question.answered(answer));
          if (!Answers.isPlain(turns.get(turns.size() - 1).heard())) {
            throw new IOException("The worker does not answer");
          }
        }
      }
      held.add(missed ? List.of() : turns);
    }
    return held;
  }
}
