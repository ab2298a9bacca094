package dev.assay.engine.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * The bytes of an entry, which must turn out to be as many, and those, that the archive promised.
 */
final class VerifiedStream extends FilterInputStream {
  private final long size;
  private final long checksum;
  private final CRC32 crc = new CRC32();
  private long count;

  VerifiedStream(InputStream in, long size, long checksum) {
    super(in);
    this.size = size;
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    int read = inflated(target, from, length);
    if (read < 0 && (count != size || crc.getValue() != checksum)) {
      throw new Refusal(Reason.BROKEN_ARCHIVE, "An entry is not as long, or not what, it says.");
    }
    if (read > 0) {
      count += read;
      crc.update(target, from, read);
    }
    return read;
  }

  private int inflated(byte[] target, int from, int length) throws IOException {
    try {
      return super.read(target, from, length);
    } catch (IOException broken) {
      throw Refusal.of(broken);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
