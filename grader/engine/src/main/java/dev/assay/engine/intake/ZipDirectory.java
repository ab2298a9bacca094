package dev.assay.engine.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Where a zip archive's list of contents is (APPNOTE 6.3, sections 4.3.12 to 4.3.16). Only what is
 * in that list counts, as for every other program that opens archives; the sizes that stand before
 * each entry are for repair tools.
 *
 * @param start where it begins
 * @param length how many bytes it has
 * @param shift how many bytes were put before the archive
 */
record ZipDirectory(long start, long length, long shift) {
  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR_LENGTH = 20;
  private static final int END_64_LENGTH = 56;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final long SEE_64 = 0xffffffffL;

  static ZipDirectory find(ByteSource source) throws IOException {
    int window = (int) Math.min(source.size(), END_LENGTH + LONGEST_COMMENT + LOCATOR_LENGTH);
    long base = source.size() - window;
    ByteBuffer tail = littleEndian(source.bytes(base, window));
    for (int at = window - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        long length = tail.getInt(at + 12) & SEE_64;
        long start = tail.getInt(at + 16) & SEE_64;
        boolean large = at >= LOCATOR_LENGTH && tail.getInt(at - LOCATOR_LENGTH) == LOCATOR_64;
        if (large && (length == SEE_64 || start == SEE_64)) {
          return find64(source, tail.getLong(at - LOCATOR_LENGTH + 8));
        }
        long records = large ? LOCATOR_LENGTH + END_64_LENGTH : 0;
        return checked(base + at - records, length, start);
      }
    }
    throw new Refusal(Reason.BROKEN_ARCHIVE, "");
  }

  private static ZipDirectory find64(ByteSource source, long at) throws IOException {
    ByteBuffer end = littleEndian(source.bytes(at, END_64_LENGTH));
    if (end.capacity() < END_64_LENGTH || end.getInt(0) != END_64) {
      throw new Refusal(Reason.BROKEN_ARCHIVE, "");
    }
    return checked(at, end.getLong(40), end.getLong(48));
  }

  /** The list ends where its end record begins, whatever was put before the archive. */
  private static ZipDirectory checked(long end, long length, long start) throws Refusal {
    long shift = end - length - start;
    if (length < 0 || start < 0 || shift < 0 || end - length < 0) {
      throw new Refusal(Reason.BROKEN_ARCHIVE, "");
    }
    return new ZipDirectory(end - length, length, shift);
  }

  static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
