package dev.assay.engine.subject;

import dev.assay.worker.Frame;
import java.util.Arrays;

/**
 * What one side of a conversation says, without what was printed meanwhile.
 *
 * @param kind what it is
 * @param bytes the rest of it; nobody changes them
 */
public record Utterance(Frame.Kind kind, byte[] bytes) {
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Utterance that
            && kind == that.kind
            && Arrays.equals(bytes, that.bytes));
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + Arrays.hashCode(bytes);
  }
}
