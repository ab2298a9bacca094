package dev.assay.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** An entry of a zip archive. */
final class ZipItem implements Item {
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int FILE_TYPE = 0170000;
  private static final int LINK_TYPE = 0120000;
  private static final int LONGEST_TARGET = 4096;
  private static final long SEE_EXTRA = 0xffffffffL;

  private final ByteSource source;
  private final String name;
  private final int flags;
  private final int method;
  private final long crc;
  private final long packed;
  private final long size;
  private final long place;
  private final int mode;
  private @Nullable Inflater inflater;
  private double inflation = 1;

  private ZipItem(
      ByteSource source, String name, ByteBuffer header, long packed, long size, long place) {
    this.source = source;
    this.name = name;
    this.flags = header.getShort(8);
    this.method = Short.toUnsignedInt(header.getShort(10));
    this.crc = Integer.toUnsignedLong(header.getInt(16));
    this.mode = header.getInt(38) >>> 16;
    this.packed = packed;
    this.size = size;
    this.place = place;
  }

  /** An entry by its header in the list of contents; large numbers are in the extra fields. */
  static ZipItem of(
      ByteSource source, ZipDirectory directory, String name, ByteBuffer header, byte[] extra) {
    ByteBuffer large = large(extra);
    long size = number(header, 24, large);
    long packed = number(header, 20, large);
    long place = number(header, 42, large);
    return new ZipItem(source, name, header, packed, size, place + directory.shift());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Kind kind() {
    if ((mode & FILE_TYPE) == LINK_TYPE) {
      return Kind.LINK;
    }
    return name.endsWith("/") ? Kind.FOLDER : Kind.FILE;
  }

  @Override
  public String target() throws IOException {
    if (kind() != Kind.LINK) {
      return "";
    }
    try (InputStream in = open()) {
      return new String(in.readNBytes(LONGEST_TARGET), StandardCharsets.UTF_8);
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public long packed() {
    return packed;
  }

  @Override
  public InputStream open() throws IOException {
    if ((flags & 1) != 0) {
      throw new Refusal(Reason.ENCRYPTED, "");
    }
    if (method != STORED && method != DEFLATED) {
      throw new Refusal(
          Reason.UNSUPPORTED_ARCHIVE, "Its compression method has the number " + method + ".");
    }
    ByteBuffer local = ZipDirectory.littleEndian(source.bytes(place, LOCAL_LENGTH));
    if (local.getInt(0) != LOCAL_HEADER) {
      throw new Refusal(Reason.BROKEN_ARCHIVE, "");
    }
    long data =
        place
            + LOCAL_LENGTH
            + Short.toUnsignedInt(local.getShort(26))
            + Short.toUnsignedInt(local.getShort(28));
    InputStream bytes = source.stretch(data, packed);
    return new VerifiedStream(method == STORED ? bytes : inflated(bytes), size, crc);
  }

  @Override
  public double inflation() {
    return inflater == null ? inflation : ratio(inflater);
  }

  private InputStream inflated(InputStream bytes) {
    Inflater raw = new Inflater(true);
    inflater = raw;
    return new InflaterInputStream(bytes, raw, 8192) {
      @Override
      public void close() throws IOException {
        inflation = ratio(raw);
        inflater = null;
        super.close();
        raw.end();
      }
    };
  }

  private static double ratio(Inflater inflater) {
    return (double) inflater.getBytesWritten() / Math.max(1, inflater.getBytesRead());
  }

  private static long number(ByteBuffer header, int at, ByteBuffer large) {
    long small = Integer.toUnsignedLong(header.getInt(at));
    return small == SEE_EXTRA && large.remaining() >= Long.BYTES ? large.getLong() : small;
  }

  /** The extra field with numbers of 64 bits: size, packed size, place, as far as needed. */
  private static ByteBuffer large(byte[] extra) {
    ByteBuffer fields = ZipDirectory.littleEndian(extra);
    while (fields.remaining() >= 4) {
      int id = fields.getShort();
      int length = Math.min(Short.toUnsignedInt(fields.getShort()), fields.remaining());
      if (id == 1) {
        fields.limit(fields.position() + length);
        return fields;
      }
      fields.position(fields.position() + length);
    }
    return fields.limit(fields.position());
  }
}
