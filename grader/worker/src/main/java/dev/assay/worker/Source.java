package dev.assay.worker;

import java.nio.ByteBuffer;

/** Reads from bytes what a {@link Sink} has put there; never more than has arrived. */
public final class Source {
  private final ByteBuffer buffer;

  /** Reads all of these bytes, which nobody changes meanwhile. */
  public Source(byte[] bytes) {
    buffer = ByteBuffer.wrap(bytes);
  }

  /** How many bytes are left. */
  public int remaining() {
    return buffer.remaining();
  }

  /** A byte, from 0 to 255. */
  public int takeByte() throws ProtocolException {
    return require(1).get() & 0xff;
  }

  /** A truth value. */
  public boolean takeBoolean() throws ProtocolException {
    return takeByte() != 0;
  }

  /** An int. */
  public int takeInt() throws ProtocolException {
    return require(Integer.BYTES).getInt();
  }

  /** A long. */
  public long takeLong() throws ProtocolException {
    return require(Long.BYTES).getLong();
  }

  /** A text. */
  public String takeText() throws ProtocolException {
    int length = count(takeInt(), Character.BYTES);
    String text = buffer.asCharBuffer().subSequence(0, length).toString();
    buffer.position(buffer.position() + Character.BYTES * length);
    return text;
  }

  /** So many numbers, bit by bit. */
  public double[] takeNumbers(int count) throws ProtocolException {
    double[] numbers = new double[count(count, Double.BYTES)];
    buffer.asDoubleBuffer().get(numbers);
    buffer.position(buffer.position() + Double.BYTES * count);
    return numbers;
  }

  /** So many bytes. */
  public byte[] takeBytes(int count) throws ProtocolException {
    byte[] bytes = new byte[count(count, 1)];
    buffer.get(bytes);
    return bytes;
  }

  /** All bytes that are left. */
  public byte[] takeRest() {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  /** A number of things that are so large, before anything is made for them. */
  int count(int count, int smallest) throws ProtocolException {
    if (count < 0 || count > buffer.remaining() / smallest) {
      throw new ProtocolException(count + " in " + buffer.remaining() + " bytes");
    }
    return count;
  }

  private ByteBuffer require(int bytes) throws ProtocolException {
    count(bytes, 1);
    return buffer;
  }
}
