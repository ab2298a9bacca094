package dev.assay.engine.sandbox;

import dev.assay.engine.subject.Output;
import dev.assay.engine.subject.Turn;
import dev.assay.engine.subject.Utterance;
import dev.assay.worker.Frame;
import dev.assay.worker.Frame.Kind;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/** Takes a worker's messages apart: what was printed, and what is the answer. */
final class Answers {
  private Answers() {}

  /**
   * A turn that ends with a message.
   *
   * @throws IOException if the message is none that a worker sends
   */
  static Turn turn(Utterance said, Frame answer) throws IOException {
    if (answer.kind() == Kind.ASK) {
      return new Turn(said, new Utterance(Kind.ASK, answer.payload()), Output.NONE);
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer.payload()));
    String text = in.readUTF();
    Output printed = new Output(text, in.readBoolean());
    return new Turn(said, new Utterance(answer.kind(), in.readAllBytes()), printed);
  }

  /** Whether a message is an answer to what was asked, be it right or wrong, and nothing else. */
  static boolean isPlain(Utterance heard) {
    return switch (heard.kind()) {
      case DONE, RETURNED, THREW, ASK -> true;
      default -> false;
    };
  }

  /** Whether what is said answers a question of the worker's, and so belongs to the same call. */
  static boolean isReply(Utterance said) {
    return said.kind() == Kind.ANSWER || said.kind() == Kind.REFUSAL;
  }
}
