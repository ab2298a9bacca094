package dev.assay.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;

/** Bytes that can be read from any place: an archive on this machine or in memory. */
interface ByteSource {
  /** How many there are. */
  long size() throws IOException;

  /** Reads at most so many bytes from a place within the source, and at least one. */
  int read(long at, byte[] target, int from, int length) throws IOException;

  /** Bytes in memory. */
  static ByteSource of(byte[] bytes) {
    return new ByteSource() {
      @Override
      public long size() {
        return bytes.length;
      }

      @Override
      public int read(long at, byte[] target, int from, int length) {
        int count = (int) Math.min(length, bytes.length - at);
        System.arraycopy(bytes, (int) at, target, from, count);
        return count;
      }
    };
  }

  /** An open file. */
  static ByteSource of(FileChannel channel) {
    return new ByteSource() {
      @Override
      public long size() throws IOException {
        return channel.size();
      }

      @Override
      public int read(long at, byte[] target, int from, int length) throws IOException {
        return channel.read(ByteBuffer.wrap(target, from, length), at);
      }
    };
  }

  /**
   * A stretch of the bytes.
   *
   * @throws Refusal if it is not within the source
   */
  default InputStream stretch(long start, long length) throws IOException {
    if (start < 0 || length < 0 || start > size() - length) {
      throw new Refusal(Reason.BROKEN_ARCHIVE, "");
    }
    ByteSource source = this;
    return new InputStream() {
      private long at = start;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] target, int from, int wanted) throws IOException {
        Objects.checkFromIndexSize(from, wanted, target.length);
        if (wanted == 0) {
          return 0;
        }
        if (at >= start + length) {
          return -1;
        }
        int count = source.read(at, target, from, (int) Math.min(wanted, start + length - at));
        at += Math.max(count, 0);
        return count;
      }
    };
  }

  /**
   * All bytes of a stretch.
   *
   * @throws Refusal if it is not within the source
   */
  default byte[] bytes(long start, int length) throws IOException {
    try (InputStream in = stretch(start, length)) {
      return in.readNBytes(length);
    }
  }
}
