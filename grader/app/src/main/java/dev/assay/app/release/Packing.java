package dev.assay.app.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How bytes are packed, as their own beginning tells. */
enum Packing {
  /** They are not. */
  NONE,
  /** Files, also behind something else: a jar is read from its end. */
  ZIP,
  /** Files. */
  TAR,
  /** One file. */
  GZIP {
    @Override
    InputStream stream(byte[] bytes) throws IOException {
      return new GZIPInputStream(new ByteArrayInputStream(bytes));
    }
  },
  /** One file. */
  BZIP2 {
    @Override
    InputStream stream(byte[] bytes) throws IOException {
      return new BZip2CompressorInputStream(new ByteArrayInputStream(bytes), true);
    }
  },
  /** What {@link java.util.zip.Deflater} makes. */
  ZLIB {
    @Override
    InputStream stream(byte[] bytes) {
      return new InflaterInputStream(new ByteArrayInputStream(bytes));
    }
  },
  /** In a way that this program can't undo: xz, zstd, 7z, rar. */
  SEALED;

  private static final int TAR_MAGIC = 257;

  /** An archive's comment is no longer, and its last part is found before it. */
  private static final int END_OF_ZIP = (1 << 16) + 22;

  /** How some bytes are packed. */
  static Packing of(byte[] bytes) {
    if (startOfZip(bytes) >= 0) {
      return ZIP;
    }
    if (isAt(bytes, 0, 0x1f, 0x8b)) {
      return GZIP;
    }
    if (isAt(bytes, TAR_MAGIC, 'u', 's', 't', 'a', 'r')) {
      return TAR;
    }
    if (isAt(bytes, 0, 'B', 'Z', 'h') && isAt(bytes, 4, '1', 'A', 'Y', '&', 'S', 'Y')) {
      return BZIP2;
    }
    if (isAt(bytes, 0, 0xfd, '7', 'z', 'X', 'Z')
        || isAt(bytes, 0, 0x28, 0xb5, 0x2f, 0xfd)
        || isAt(bytes, 0, '7', 'z', 0xbc, 0xaf, 0x27, 0x1c)
        || isAt(bytes, 0, 'R', 'a', 'r', '!')) {
      return SEALED;
    }
    return isZlib(bytes) ? ZLIB : NONE;
  }

  /** What is packed in them, if that is one file; nothing otherwise. */
  InputStream stream(byte[] bytes) throws IOException {
    return InputStream.nullInputStream();
  }

  /** Where the first file of an archive begins; negative if this is none. */
  static int startOfZip(byte[] bytes) {
    if (isAt(bytes, 0, 'P', 'K', 3, 4)) {
      return 0;
    }
    for (int end = bytes.length - 22; end >= Math.max(0, bytes.length - END_OF_ZIP); end--) {
      if (bytes[end] == 'P' && isAt(bytes, end, 'P', 'K', 5, 6)) {
        for (int start = 0; start < end; start++) {
          if (bytes[start] == 'P' && isAt(bytes, start, 'P', 'K', 3, 4)) {
            return start;
          }
        }
      }
    }
    return -1;
  }

  /** Whether some bytes stand at a place. */
  static boolean isAt(byte[] bytes, int offset, int... magic) {
    if (bytes.length < offset + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[offset + i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** Two bytes say so of many a text that begins with an x, so that it is tried, too. */
  private static boolean isZlib(byte[] bytes) {
    if (bytes.length < 8
        || bytes[0] != 0x78
        || (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 != 0) {
      return false;
    }
    try (InputStream in = ZLIB.stream(bytes)) {
      return in.skip(Long.MAX_VALUE) > 0;
    } catch (IOException isNone) {
      return false;
    }
  }
}
