package dev.assay.engine.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip archives that no honest program writes: every field can be a lie. */
final class HandmadeZip {
  private static final int LINK = 0120777;
  private static final int FILE = 0100644;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int entries;

  HandmadeZip file(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return add(name, bytes, bytes.length, crc(bytes), 0, 0, FILE);
  }

  HandmadeZip link(String name, String target) {
    byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
    return add(name, bytes, bytes.length, crc(bytes), 0, 0, LINK);
  }

  HandmadeZip encrypted(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return add(name, bytes, bytes.length, crc(bytes), 0, 1, FILE);
  }

  HandmadeZip stored(String name, byte[] bytes, long size, long crc) {
    return add(name, bytes, size, crc, 0, 0, FILE);
  }

  /** Deflated bytes, with whatever size the header is to tell. */
  HandmadeZip deflated(String name, byte[] packed, long size, long crc) {
    return add(name, packed, size, crc, 8, 0, FILE);
  }

  private HandmadeZip add(
      String name, byte[] data, long size, long crc, int method, int flags, int mode) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    int place = body.size();
    ByteBuffer local = buffer(30).putInt(0x04034b50).putShort((short) 20).putShort((short) flags);
    local.putShort((short) method).putInt(0).putInt((int) crc).putInt(data.length);
    local.putInt((int) size).putShort((short) text.length).putShort((short) 0);
    body.writeBytes(bytes(local));
    body.writeBytes(text);
    body.writeBytes(data);
    ByteBuffer central = buffer(46).putInt(0x02014b50).putShort((short) 0x314);
    central.putShort((short) 20).putShort((short) flags).putShort((short) method).putInt(0);
    central.putInt((int) crc).putInt(data.length).putInt((int) size);
    central.putShort((short) text.length).putShort((short) 0).putShort((short) 0);
    central.putShort((short) 0).putShort((short) 0).putInt(mode << 16).putInt(place);
    directory.writeBytes(bytes(central));
    directory.writeBytes(text);
    entries++;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(body.toByteArray());
    all.writeBytes(directory.toByteArray());
    ByteBuffer end = buffer(22).putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
    end.putShort((short) Math.min(entries, 0xffff)).putShort((short) Math.min(entries, 0xffff));
    all.writeBytes(bytes(end.putInt(directory.size()).putInt(body.size()).putShort((short) 0)));
    return all.toByteArray();
  }

  static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  /** A deflated stream of so many MiB of zeros: one piece, again and again. */
  static byte[] zeros(int mebibytes) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(new byte[1024 * 1024]);
    byte[] piece = new byte[64 * 1024];
    int length = deflater.deflate(piece, 0, piece.length, Deflater.SYNC_FLUSH);
    deflater.end();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < mebibytes; i++) {
      all.write(piece, 0, length);
    }
    // An empty last block.
    all.writeBytes(new byte[] {3, 0});
    return all.toByteArray();
  }

  private static byte[] bytes(ByteBuffer full) {
    byte[] bytes = new byte[full.capacity()];
    full.rewind().get(bytes);
    return bytes;
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
