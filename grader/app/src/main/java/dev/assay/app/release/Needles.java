package dev.assay.app.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Many things to look for in many bytes, all at once: each is found by its first eight bytes, which
 * are looked up at every place.
 */
final class Needles {
  private static final int HEAD = Long.BYTES;
  private static final int FILTER_BITS = 1 << 20;

  private final Map<Long, List<Needle>> byHead = new HashMap<>();
  private final BitSet heads = new BitSet(FILTER_BITS);
  private int size;

  /**
   * Adds a text, as the UTF-8 that class files and sources have it in.
   *
   * @return whether it is long enough to be looked for
   */
  boolean add(String text, String meaning) {
    return add(text.getBytes(StandardCharsets.UTF_8), meaning);
  }

  /**
   * Adds bytes.
   *
   * @return whether they are enough to be looked for
   */
  boolean add(byte[] bytes, String meaning) {
    if (bytes.length < HEAD) {
      return false;
    }
    long head = 0;
    for (int i = 0; i < HEAD; i++) {
      head = (head << 8) | (bytes[i] & 0xff);
    }
    byHead.computeIfAbsent(head, unknown -> new ArrayList<>()).add(new Needle(bytes, meaning));
    heads.set(bit(head));
    size++;
    return true;
  }

  /** How many things are looked for. */
  int size() {
    return size;
  }

  /** Tells the meaning of everything that is in these bytes, once for each place. */
  void search(byte[] hay, Consumer<String> found) {
    long window = 0;
    for (int end = 1; end <= hay.length; end++) {
      window = (window << 8) | (hay[end - 1] & 0xff);
      if (end >= HEAD && heads.get(bit(window))) {
        for (Needle needle : byHead.getOrDefault(window, List.of())) {
          if (needle.isAt(hay, end - HEAD)) {
            found.accept(needle.meaning());
          }
        }
      }
    }
  }

  private static int bit(long head) {
    return (int) ((head * 0x9e3779b97f4a7c15L) >>> 44);
  }

  /**
   * One thing.
   *
   * @param bytes what it looks like
   * @param meaning what it means that it is there
   */
  private record Needle(byte[] bytes, String meaning) {
    boolean isAt(byte[] hay, int start) {
      if (start + bytes.length > hay.length) {
        return false;
      }
      for (int i = HEAD; i < bytes.length; i++) {
        if (hay[start + i] != bytes[i]) {
          return false;
        }
      }
      // A name that goes on is another name.
      int next = start + bytes.length;
      boolean isName = Character.isJavaIdentifierPart((char) bytes[bytes.length - 1]);
      return !isName || bytes.length == HEAD || next == hay.length || !goesOn(hay[next]);
    }

    private static boolean goesOn(byte next) {
      return (next >= 'a' && next <= 'z')
          || (next >= 'A' && next <= 'Z')
          || (next >= '0' && next <= '9')
          || next == '_';
    }
  }
}
