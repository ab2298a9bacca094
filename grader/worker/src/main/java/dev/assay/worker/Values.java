package dev.assay.worker;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values as bytes: null, primitives, strings, and arrays of any depth of these.
 *
 * <p>Reading allocates no more than a few times what has arrived, goes no deeper than arrays may
 * nest, and makes no object of a class that the sender could choose beyond this list.
 */
public final class Values {
  /** How long a string may be; a longer one is cut. */
  public static final int LONGEST_STRING = 4096;

  private static final byte NULL = 0;
  private static final byte BOOLEAN = 1;
  private static final byte INT = 2;
  private static final byte LONG = 3;
  private static final byte DOUBLE = 4;
  private static final byte STRING = 5;
  private static final byte ARRAY = 6;

  private static final Map<Character, Class<?>> ELEMENTS =
      Map.of(
          'Z',
          boolean.class,
          'I',
          int.class,
          'J',
          long.class,
          'D',
          double.class,
          'S',
          String.class);

  private static final int DEEPEST = 3;

  private Values() {}

  /** Whether values of this type can travel. */
  public static boolean canTravel(Class<?> type) {
    Class<?> element = type;
    int depth = 0;
    while (element.isArray()) {
      element = element.getComponentType();
      depth++;
    }
    return depth <= DEEPEST && (ELEMENTS.containsValue(element) || element == void.class);
  }

  /**
   * Writes a value.
   *
   * @throws ProtocolException if values of its class can't travel
   */
  public static void write(DataOutput out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeByte(NULL);
    } else if (value instanceof Boolean bool) {
      out.writeByte(BOOLEAN);
      out.writeBoolean(bool);
    } else if (value instanceof Integer number) {
      out.writeByte(INT);
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte(LONG);
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte(DOUBLE);
      out.writeLong(Double.doubleToRawLongBits(number));
    } else if (value instanceof String text) {
      out.writeByte(STRING);
      writeString(out, text);
    } else if (value.getClass().isArray() && canTravel(value.getClass())) {
      writeArray(out, value);
    } else {
      throw new ProtocolException("A value of " + value.getClass().getName() + " can't travel");
    }
  }

  /**
   * Reads a value.
   *
   * @param in bytes in memory, so that {@code available()} is what has arrived
   * @throws IOException if these bytes are no value
   */
  public static @Nullable Object read(DataInputStream in) throws IOException {
    byte tag = in.readByte();
    return tag == ARRAY ? readArray(in, DEEPEST - 1) : readSingle(in, tag);
  }

  private static @Nullable Object readSingle(DataInputStream in, byte tag) throws IOException {
    return switch (tag) {
      case NULL -> null;
      case BOOLEAN -> in.readBoolean();
      case INT -> in.readInt();
      case LONG -> in.readLong();
      case DOUBLE -> Double.longBitsToDouble(in.readLong());
      case STRING -> in.readUTF();
      default -> throw new ProtocolException("A value with the unknown tag " + tag);
    };
  }

  /** Writes a string, cut to {@link #LONGEST_STRING} characters. */
  public static void writeString(DataOutput out, String text) throws IOException {
    out.writeUTF(text.length() <= LONGEST_STRING ? text : text.substring(0, LONGEST_STRING));
  }

  private static void writeArray(DataOutput out, Object array) throws IOException {
    out.writeByte(ARRAY);
    Class<?> element = array.getClass().getComponentType();
    int depth = 0;
    while (element.isArray()) {
      element = element.getComponentType();
      depth++;
    }
    char code = code(element);
    out.writeByte(depth);
    out.writeByte(code);
    int length = Array.getLength(array);
    out.writeInt(length);
    if (depth == 0 && array instanceof double[] numbers) {
      // At once: a worker is too young a JVM to be quick at anything that it does 30,000 times.
      byte[] bytes = new byte[Double.BYTES * length];
      ByteBuffer.wrap(bytes).asDoubleBuffer().put(numbers);
      out.write(bytes);
      return;
    }
    for (int i = 0; i < length; i++) {
      write(out, Array.get(array, i));
    }
  }

  private static char code(Class<?> element) throws ProtocolException {
    for (Map.Entry<Character, Class<?>> entry : ELEMENTS.entrySet()) {
      if (entry.getValue() == element) {
        return entry.getKey();
      }
    }
    throw new ProtocolException("An array of " + element.getName() + " can't travel");
  }

  private static Object readArray(DataInputStream in, int deepest) throws IOException {
    int depth = in.readUnsignedByte();
    Class<?> element = ELEMENTS.get((char) in.readUnsignedByte());
    int length = in.readInt();
    if (element == null || depth > deepest || length < 0) {
      throw new ProtocolException("An array with depth " + depth + " and length " + length);
    }
    if (length > in.available() / smallest(element, depth)) {
      throw new ProtocolException("An array of " + length + " in " + in.available() + " bytes");
    }
    if (depth == 0 && element == double.class) {
      return readNumbers(in, length);
    }
    Class<?> component =
        depth == 0 ? element : Array.newInstance(element, new int[depth]).getClass();
    Object array = Array.newInstance(component, length);
    for (int i = 0; i < length; i++) {
      byte tag = in.readByte();
      // An entry is less deep than its array, so that bytes can't send this down without end.
      Object value = tag == ARRAY && depth > 0 ? readArray(in, depth - 1) : readSingle(in, tag);
      try {
        Array.set(array, i, value);
      } catch (IllegalArgumentException | NullPointerException other) {
        throw new ProtocolException("An array of " + component + " with another entry");
      }
    }
    return array;
  }

  /** How many bytes an entry takes at least: an entry that can be null takes one. */
  private static int smallest(Class<?> element, int depth) {
    if (depth > 0 || element == String.class) {
      return 1;
    }
    if (element == boolean.class) {
      return 2;
    }
    return element == int.class ? 1 + Integer.BYTES : Long.BYTES;
  }

  private static double[] readNumbers(DataInputStream in, int length) throws IOException {
    byte[] bytes = new byte[Double.BYTES * length];
    in.readFully(bytes);
    double[] numbers = new double[length];
    ByteBuffer.wrap(bytes).asDoubleBuffer().get(numbers);
    return numbers;
  }
}
