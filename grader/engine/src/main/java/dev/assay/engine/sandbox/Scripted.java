package dev.assay.engine.sandbox;

import dev.assay.engine.subject.Output;
import dev.assay.engine.subject.Turn;
import dev.assay.engine.subject.Utterance;
import dev.assay.worker.Frame;
import dev.assay.worker.Frame.Kind;
import dev.assay.worker.ProtocolException;
import dev.assay.worker.Sink;
import java.util.ArrayList;
import java.util.List;

/**
 * One question of a script: turns that a worker can take without hearing from the grader in
 * between.
 *
 * @param turns as they were with another submission: a call, and what its boxes were asked
 */
record Scripted(List<Turn> turns) {

  /** Cuts a script into its questions. */
  static List<Scripted> questions(List<Turn> script) {
    List<Scripted> questions = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < script.size(); i++) {
      if (Answers.kind(script.get(i).heard()) != Kind.ASK) {
        questions.add(new Scripted(script.subList(from, i + 1)));
        from = i + 1;
      }
    }
    return questions;
  }

  /** The message that asks it. */
  Frame frame(long nonce) {
    Utterance said = turns.get(0).said();
    if (turns.size() == 1) {
      return new Frame(nonce, Answers.kind(said), said.bytes());
    }
    Sink payload = new Sink();
    payload.putInt(turns.size() - 1);
    for (int i = 1; i < turns.size(); i++) {
      put(turns.get(i - 1).heard().bytes(), payload);
      payload.putBoolean(Answers.kind(turns.get(i).said()) == Kind.REFUSAL);
      put(turns.get(i).said().bytes(), payload);
    }
    payload.putBytes(said.bytes());
    return new Frame(nonce, Kind.SCRIPTED, payload.toBytes());
  }

  private static void put(byte[] bytes, Sink payload) {
    payload.putInt(bytes.length);
    payload.putBytes(bytes);
  }

  /**
   * The turns as they were with this submission.
   *
   * @throws ProtocolException if the answer is none that a worker sends
   */
  List<Turn> answered(Frame answer) throws ProtocolException {
    List<Turn> taken = new ArrayList<>();
    for (Turn turn : turns.subList(0, turns.size() - 1)) {
      taken.add(new Turn(turn.said(), turn.heard(), Output.NONE));
    }
    taken.add(Answers.turn(turns.get(turns.size() - 1).said(), answer));
    return taken;
  }
}
