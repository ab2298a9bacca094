package dev.assay.engine.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * What contracts speak of, as bytes: null, numbers, truth values, strings, and arrays of these. The
 * same value always has the same bytes.
 */
final class Encoded {
  private Encoded() {}

  /**
   * A value's bytes.
   *
   * @throws IllegalArgumentException if it is of another kind
   */
  static byte[] bytes(@Nullable Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new DataOutputStream(bytes), value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The value of these bytes, which {@link #bytes} made. */
  static @Nullable Object value(byte[] bytes) {
    try {
      return read(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException | ClassNotFoundException damaged) {
      throw new IllegalStateException("A recorded answer is damaged", damaged);
    }
  }

  private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeByte('0');
    } else if (value instanceof Boolean bool) {
      out.writeByte('Z');
      out.writeBoolean(bool);
    } else if (value instanceof Integer number) {
      out.writeByte('I');
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte('J');
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte('D');
      out.writeDouble(number);
    } else if (value instanceof String text) {
      out.writeByte('S');
      out.writeUTF(text);
    } else if (value.getClass().isArray()) {
      out.writeByte('[');
      out.writeUTF(value.getClass().getName());
      int length = Array.getLength(value);
      out.writeInt(length);
      for (int i = 0; i < length; i++) {
        write(out, Array.get(value, i));
      }
    } else {
      throw new IllegalArgumentException(
          "A value of " + value.getClass().getName() + " can't be recorded");
    }
  }

  private static @Nullable Object read(DataInputStream in)
      throws IOException, ClassNotFoundException {
    int kind = in.readByte();
    return switch (kind) {
      case '0' -> null;
      case 'Z' -> in.readBoolean();
      case 'I' -> in.readInt();
      case 'J' -> in.readLong();
      case 'D' -> in.readDouble();
      case 'S' -> in.readUTF();
      case '[' -> {
        Class<?> type = Class.forName(in.readUTF());
        Object array = Array.newInstance(type.getComponentType(), in.readInt());
        for (int i = 0; i < Array.getLength(array); i++) {
          Array.set(array, i, read(in));
        }
        yield array;
      }
      default -> throw new IOException("There is no kind " + kind);
    };
  }
}
