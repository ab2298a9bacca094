package dev.assay.worker.compile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes a source file: UTF-8 and nothing else; a byte order mark is tolerated. */
final class SourceText {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private SourceText() {}

  /** The text, or nothing if the bytes are not UTF-8. */
  static Optional<String> decode(byte[] bytes) {
    if (firstBadByte(bytes) >= 0) {
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Optional.of(
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
  }

  /**
   * Where the bytes stop being UTF-8 text, or -1 if they don't. A byte 0 is no text: UTF-16 without
   * its mark is full of them.
   */
  static int firstBadByte(byte[] bytes) {
    // A new decoder reports what String's constructor would replace.
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    int end = result.isError() ? in.position() : bytes.length;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return result.isError() ? end : -1;
  }
}
