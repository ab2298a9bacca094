package dev.assay.engine.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A zip archive, read by its list of contents.
 *
 * <p>The JDK's own reader hides what matters here: two entries of one name, links, and entries that
 * are encrypted. So the list is read here, and the JDK inflates.
 *
 * @param source the archive
 */
record ZipContainer(ByteSource source) implements Container {
  private static final int HEADER = 0x02014b50;
  private static final int HEADER_LENGTH = 46;
  private static final int BUFFER = 64 * 1024;

  @Override
  public void scan(Visitor visitor) throws IOException {
    ZipDirectory directory = ZipDirectory.find(source);
    long left = directory.length();
    try (InputStream in =
        new BufferedInputStream(source.stretch(directory.start(), directory.length()), BUFFER)) {
      while (left >= HEADER_LENGTH) {
        ByteBuffer header = ZipDirectory.littleEndian(exactly(in, HEADER_LENGTH));
        if (header.getInt(0) != HEADER) {
          throw new Refusal(Reason.BROKEN_ARCHIVE, "");
        }
        byte[] name = exactly(in, Short.toUnsignedInt(header.getShort(28)));
        byte[] extra = exactly(in, Short.toUnsignedInt(header.getShort(30)));
        int comment = Short.toUnsignedInt(header.getShort(32));
        exactly(in, comment);
        left -= HEADER_LENGTH + name.length + extra.length + comment;
        if (!visitor.visit(ZipItem.of(source, directory, text(name), header, extra))) {
          return;
        }
      }
    } catch (Refusal refusal) {
      throw refusal;
    } catch (IOException broken) {
      throw Refusal.of(broken);
    }
    if (left != 0) {
      throw new Refusal(Reason.BROKEN_ARCHIVE, "");
    }
  }

  private static byte[] exactly(InputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new Refusal(Reason.BROKEN_ARCHIVE, "");
    }
    return bytes;
  }

  /** Names are UTF-8 nearly everywhere, also where the archive does not say so. */
  private static String text(byte[] name) {
    String usual = new String(name, StandardCharsets.UTF_8);
    if (usual.indexOf('\ufffd') < 0) {
      return usual;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException older) {
      return new String(name, StandardCharsets.ISO_8859_1);
    }
  }
}
