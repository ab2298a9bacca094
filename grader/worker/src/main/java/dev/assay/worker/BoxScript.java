package dev.assay.worker;

import java.util.Arrays;

/**
 * What black boxes will be asked in one call, and what they answer, known beforehand: so that
 * nobody has to wait for an answer.
 */
final class BoxScript {
  private final byte[][] questions;
  private final boolean[] refusals;
  private final byte[][] answers;
  private int next;
  private boolean missed;

  /** Reads a script. */
  BoxScript(Source source) throws ProtocolException {
    int count = source.count(source.takeInt(), 1);
    questions = new byte[count][];
    refusals = new boolean[count];
    answers = new byte[count][];
    for (int i = 0; i < count; i++) {
      questions[i] = source.takeBytes(source.takeInt());
      refusals[i] = source.takeBoolean();
      answers[i] = source.takeBytes(source.takeInt());
    }
  }

  /** Goes on to the answer to a question, if that is the one that comes next. */
  boolean goesOnWith(byte[] question) {
    missed |= next == questions.length || !Arrays.equals(questions[next], question);
    if (missed) {
      return false;
    }
    next++;
    return true;
  }

  /** Whether the box refuses the latest question. */
  boolean isRefusal() {
    return refusals[next - 1];
  }

  /** The answer to the latest question. */
  Source answer() {
    return new Source(answers[next - 1]);
  }

  /** Whether everything was asked, and nothing else. */
  boolean isThrough() {
    return !missed && next == questions.length;
  }
}
