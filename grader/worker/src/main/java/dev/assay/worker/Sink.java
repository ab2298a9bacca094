package dev.assay.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Takes values, one after the other, and has them as bytes.
 *
 * <p>A worker is too young a JVM to be quick at anything that it does 30,000 times, so there are no
 * streams in between, and numbers go in many at once.
 */
public final class Sink {
  private ByteBuffer buffer = ByteBuffer.allocate(256);

  /** Puts a byte. */
  public void putByte(int value) {
    room(1).put((byte) value);
  }

  /** Puts a truth value, as a byte. */
  public void putBoolean(boolean value) {
    putByte(value ? 1 : 0);
  }

  /** Puts an int. */
  public void putInt(int value) {
    room(Integer.BYTES).putInt(value);
  }

  /** Puts a long. */
  public void putLong(long value) {
    room(Long.BYTES).putLong(value);
  }

  /** Puts a text of any length, char by char, whatever the chars are. */
  public void putText(String text) {
    putInt(text.length());
    ByteBuffer target = room(Character.BYTES * text.length());
    target.asCharBuffer().put(text);
    target.position(target.position() + Character.BYTES * text.length());
  }

  /** Puts numbers, bit by bit, without their count. */
  public void putNumbers(double[] numbers) {
    ByteBuffer target = room(Double.BYTES * numbers.length);
    target.asDoubleBuffer().put(numbers);
    target.position(target.position() + Double.BYTES * numbers.length);
  }

  /** Puts bytes, without their count. */
  public void putBytes(byte[] bytes) {
    room(bytes.length).put(bytes);
  }

  /** How many bytes were put. */
  public int size() {
    return buffer.position();
  }

  /** All that was put. */
  public byte[] toBytes() {
    byte[] bytes = new byte[size()];
    System.arraycopy(buffer.array(), 0, bytes, 0, bytes.length);
    return bytes;
  }

  /** Writes all that was put. */
  void writeTo(OutputStream out) throws IOException {
    out.write(buffer.array(), 0, size());
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      int size = Math.max(2 * buffer.capacity(), Math.addExact(buffer.position(), bytes));
      ByteBuffer larger = ByteBuffer.allocate(size);
      larger.put(buffer.flip());
      buffer = larger;
    }
    return buffer;
  }
}
