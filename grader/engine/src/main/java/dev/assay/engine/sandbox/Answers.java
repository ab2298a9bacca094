package dev.assay.engine.sandbox;

import dev.assay.engine.subject.Output;
import dev.assay.engine.subject.Turn;
import dev.assay.engine.subject.Utterance;
import dev.assay.worker.Frame;
import dev.assay.worker.Frame.Kind;
import dev.assay.worker.ProtocolException;
import dev.assay.worker.Source;

/** Takes a worker's messages apart: what was printed, and what is the answer. */
final class Answers {
  private Answers() {}

  /**
   * A turn that ends with a message.
   *
   * @throws ProtocolException if the message is none that a worker sends
   */
  static Turn turn(Utterance said, Frame answer) throws ProtocolException {
    if (answer.kind() == Kind.ASK) {
      return new Turn(said, new Utterance(Kind.ASK, answer.payload()), Output.NONE);
    }
    Source in = new Source(answer.payload());
    String text = in.takeText();
    Output printed = new Output(text, in.takeBoolean());
    return new Turn(said, new Utterance(answer.kind(), in.takeRest()), printed);
  }

  /** What a message is. */
  static Kind kind(Utterance message) {
    return (Kind) message.kind();
  }

  /** Whether a message is an answer to what was asked, be it right or wrong, and nothing else. */
  static boolean isPlain(Utterance heard) {
    return switch (kind(heard)) {
      case DONE, RETURNED, THREW, ASK -> true;
      default -> false;
    };
  }

  /** Whether what is said answers a question of the worker's, and so belongs to the same call. */
  static boolean isReply(Utterance said) {
    return kind(said) == Kind.ANSWER || kind(said) == Kind.REFUSAL;
  }
}
