package dev.assay.engine.subject;

import dev.assay.engine.verdict.Call;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes values and calls the way a person would type them in Java, and large ones by their shape.
 */
public final class Literals {
  private static final int LONGEST = 40;
  private static final int MOST_KINDS = 6;
  private static final int MOST_DIGITS = 17;

  private Literals() {}

  /**
   * A call such as {@code recover(new double[][] {{1, 0.5}}, 0)}.
   *
   * @param method what is called
   * @param arguments its arguments
   */
  public static String call(Method method, @Nullable Object[] arguments) {
    StringJoiner joiner = new StringJoiner(", ", method.getName() + "(", ")");
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      joiner.add(type.isInterface() ? decapitalized(type.getSimpleName()) : of(arguments[i]));
    }
    return joiner.toString();
  }

  /**
   * A call that javac takes as it stands, such as {@code new DoublerExercise().twice(new double[]
   * {0.5}, 1)}.
   *
   * @param type the simple name of the class to make an object of
   * @return empty if an argument is a black box that can't be written down
   */
  public static Optional<String> pasted(String type, Call call) {
    StringJoiner joiner =
        new StringJoiner(", ", "new " + type + "()." + call.method().getName() + "(", ")");
    for (Object argument : call.arguments()) {
      if (argument == null || argument.getClass().isArray() || isScalar(argument)) {
        joiner.add(whole(argument));
      } else if (argument instanceof Pasteable box && box.java().isPresent()) {
        joiner.add(box.java().get());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(joiner.toString());
  }

  private static boolean isScalar(Object value) {
    return value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof String;
  }

  /** A value as Java source, however large. */
  public static String whole(@Nullable Object value) {
    return value != null && value.getClass().isArray()
        ? "new " + value.getClass().getSimpleName() + " " + braces(value)
        : of(value);
  }

  /** A value as Java source, or an array of more than 40 numbers as {@code double[6][5000]}. */
  public static String of(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value.getClass().isArray()) {
      return count(value) > LONGEST ? shape(value) : whole(value);
    }
    return scalar(value);
  }

  /** The shape of an array, such as {@code double[6][5000]}; a ragged one says so. */
  public static String shape(Object array) {
    int length = Array.getLength(array);
    Class<?> element = array.getClass().getComponentType();
    if (!element.isArray()) {
      return element.getSimpleName() + "[" + length + "]";
    }
    List<String> inner = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      Object row = Array.get(array, i);
      inner.add(row == null ? "null" : shape(row));
    }
    List<String> kinds = inner.stream().distinct().toList();
    if (kinds.isEmpty()) {
      return element.getSimpleName().replaceFirst("\\[", "[0][");
    }
    if (kinds.equals(List.of("null"))) {
      return length + (length == 1 ? " row that is null" : " rows that are null");
    }
    if (kinds.size() > 1) {
      return length
          + " rows of different lengths or null: "
          + String.join(", ", kinds.subList(0, Math.min(MOST_KINDS, kinds.size())))
          + (kinds.size() > MOST_KINDS ? " ..." : "");
    }
    return kinds.get(0).replaceFirst("\\[|$", "[" + length + "][").replaceFirst("\\[$", "");
  }

  private static String braces(@Nullable Object array) {
    if (array == null) {
      return "null";
    }
    StringJoiner joiner = new StringJoiner(", ", "{", "}");
    for (int i = 0; i < Array.getLength(array); i++) {
      Object element = Array.get(array, i);
      joiner.add(
          element != null && element.getClass().isArray() ? braces(element) : scalar(element));
    }
    return joiner.toString();
  }

  private static String scalar(@Nullable Object value) {
    if (value instanceof Double number) {
      return number(number);
    }
    if (value instanceof Float number) {
      return "(float) " + number(number);
    }
    if (value instanceof Long number) {
      return number + "L";
    }
    if (value instanceof String || value instanceof Character) {
      return quoted(value.toString(), value instanceof String ? '"' : '\'');
    }
    return String.valueOf(value);
  }

  private static String quoted(String text, char quote) {
    StringBuilder literal = new StringBuilder().append(quote);
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == quote || character == '\\') {
        literal.append('\\').append(character);
      } else if (character >= ' ' && character <= '~') {
        literal.append(character);
      } else {
        // A line feed written with its code point would end the line before javac reads it.
        String escape = character < ' ' ? "\\%03o" : "\\u%04x";
        literal.append(String.format(Locale.ROOT, escape, (int) character));
      }
    }
    return literal.append(quote).toString();
  }

  /** A number that javac reads back to the same double; whole ones without a point. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "Double.NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0";
    }
    BigDecimal shortest = shortest(value);
    boolean plain = Math.abs(value) >= 1e-4 && Math.abs(value) < 1e9;
    String text = plain ? shortest.toPlainString() : shortest.toString();
    boolean integer = text.indexOf('E') < 0 && text.indexOf('.') < 0;
    // Without a point it would have to fit into an int.
    return integer && !plain ? text + ".0" : text;
  }

  /**
   * A finite number with as few digits as it takes to read the same double back.
   *
   * @throws NumberFormatException if it is not finite
   */
  public static BigDecimal shortest(double value) {
    // Not Double.toString: its digits are others from JDK 19 on.
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits)).stripTrailingZeros();
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(MOST_DIGITS)).stripTrailingZeros();
  }

  private static int count(@Nullable Object value) {
    if (value == null || !value.getClass().isArray()) {
      return 1;
    }
    int sum = 0;
    for (int i = 0; i < Array.getLength(value); i++) {
      // A row takes room even if it is empty.
      sum += Math.max(1, count(Array.get(value, i)));
    }
    return sum;
  }

  private static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
