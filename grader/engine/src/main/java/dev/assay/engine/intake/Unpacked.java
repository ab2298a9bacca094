package dev.assay.engine.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What comes out of a compressed stream, up to the bounds. */
final class Unpacked extends FilterInputStream {
  private final LongSupplier packed;
  private final long most;
  private final int inflation;
  private long count;

  /**
   * A bounded stream.
   *
   * @param in the unpacked bytes
   * @param packed how many packed ones were read so far
   * @param most how many may come out
   * @param inflation how many times more may come out than go in, once it is much
   */
  Unpacked(InputStream in, LongSupplier packed, long most, int inflation) {
    super(in);
    this.packed = packed;
    this.most = most;
    this.inflation = inflation;
  }

  /** How many bytes came out for each that went in. */
  double inflation() {
    return (double) count / Math.max(1, packed.getAsLong());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int read = super.read(target, from, length);
    count += Math.max(read, 0);
    if (count > most || (count > Bounds.SMALL && inflation() > inflation)) {
      throw new Refusal(Reason.INFLATES, "");
    }
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    // Skipped bytes are unpacked, too.
    return readNBytes((int) Math.min(Math.max(wanted, 0), 8192)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
