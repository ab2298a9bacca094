package dev.assay.engine.subject;

import java.util.Arrays;

/**
 * What one side of a conversation says, without what was printed meanwhile.
 *
 * @param kind what it is, in terms of those who talk; it means nothing here
 * @param bytes the rest of it; nobody changes them
 */
public record Utterance(Enum<?> kind, byte[] bytes) {
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Utterance that
            && kind.equals(that.kind)
            && Arrays.equals(bytes, that.bytes));
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + Arrays.hashCode(bytes);
  }
}
