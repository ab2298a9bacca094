package dev.assay.worker;

import java.lang.reflect.Array;
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
  public static void write(Sink out, @Nullable Object value) throws ProtocolException {
    if (value == null) {
      out.putByte(NULL);
    } else if (value instanceof double[] numbers) {
      writeNumbers(out, numbers);
    } else if (value instanceof Boolean bool) {
      out.putByte(BOOLEAN);
      out.putBoolean(bool);
    } else if (value instanceof Integer number) {
      out.putByte(INT);
      out.putInt(number);
    } else if (value instanceof Long number) {
      out.putByte(LONG);
      out.putLong(number);
    } else if (value instanceof Double number) {
      out.putByte(DOUBLE);
      out.putLong(Double.doubleToRawLongBits(number));
    } else if (value instanceof String text) {
      out.putByte(STRING);
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
   * @throws ProtocolException if these bytes are no value
   */
  public static @Nullable Object read(Source in) throws ProtocolException {
    int tag = in.takeByte();
    return tag == ARRAY ? readArray(in, DEEPEST - 1) : readSingle(in, tag);
  }

  private static @Nullable Object readSingle(Source in, int tag) throws ProtocolException {
    return switch (tag) {
      case NULL -> null;
      case BOOLEAN -> in.takeBoolean();
      case INT -> in.takeInt();
      case LONG -> in.takeLong();
      case DOUBLE -> Double.longBitsToDouble(in.takeLong());
      case STRING -> in.takeText();
      default -> throw new ProtocolException("A value with the unknown tag " + tag);
    };
  }

  /** Writes a string, cut to {@link #LONGEST_STRING} characters. */
  public static void writeString(Sink out, String text) {
    out.putText(text.length() <= LONGEST_STRING ? text : text.substring(0, LONGEST_STRING));
  }

  private static void writeArray(Sink out, Object array) throws ProtocolException {
    out.putByte(ARRAY);
    Class<?> element = array.getClass().getComponentType();
    int depth = 0;
    while (element.isArray()) {
      element = element.getComponentType();
      depth++;
    }
    char code = code(element);
    out.putByte(depth);
    out.putByte(code);
    int length = Array.getLength(array);
    out.putInt(length);
    for (int i = 0; i < length; i++) {
      write(out, Array.get(array, i));
    }
  }

  private static void writeNumbers(Sink out, double[] numbers) {
    out.putByte(ARRAY);
    out.putByte(0);
    out.putByte('D');
    out.putInt(numbers.length);
    out.putNumbers(numbers);
  }

  private static char code(Class<?> element) throws ProtocolException {
    for (Map.Entry<Character, Class<?>> entry : ELEMENTS.entrySet()) {
      if (entry.getValue() == element) {
        return entry.getKey();
      }
    }
    throw new ProtocolException("An array of " + element.getName() + " can't travel");
  }

  private static Object readArray(Source in, int deepest) throws ProtocolException {
    int depth = in.takeByte();
    Class<?> element = ELEMENTS.get((char) in.takeByte());
    int length = in.takeInt();
    if (element == null || depth > deepest) {
      throw new ProtocolException("An array with depth " + depth + " and length " + length);
    }
    if (depth == 0 && element == double.class) {
      return in.takeNumbers(length);
    }
    in.count(length, smallest(element, depth));
    if (depth == 1 && element == double.class) {
      return readRows(in, length);
    }
    Class<?> component =
        depth == 0 ? element : Array.newInstance(element, new int[depth]).getClass();
    Object array = Array.newInstance(component, length);
    for (int i = 0; i < length; i++) {
      int tag = in.takeByte();
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

  /** What most arguments are, without a call of reflection for each row. */
  private static double[] @Nullable [] readRows(Source in, int length) throws ProtocolException {
    double[] @Nullable [] rows = new double[length][];
    for (int i = 0; i < length; i++) {
      int tag = in.takeByte();
      Object row = tag == ARRAY ? readArray(in, 0) : readSingle(in, tag);
      if (row != null && !(row instanceof double[])) {
        throw new ProtocolException("An array of double[] with another entry");
      }
      rows[i] = (double[]) row;
    }
    return rows;
  }
}
