package dev.assay.app.release;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that may be in no file, however they are written: as a decimal number, also a rounded
 * one, as a hexadecimal one, as the whole number that has the same bits, or as bytes in either
 * order.
 */
final class Numbers {
  /**
   * A number with fewer digits is no secret, and one that is rounded to fewer is none any more. Of
   * the nine thousand numbers that hidden checks expect here, nearly all between -1 and 1, some
   * other number of seven digits meets one with a probability below one in two hundred, and of
   * sixteen digits, as Java and NumPy write them, below one in 10^11.
   */
  private static final int FEWEST_DIGITS = 7;

  private static final int LARGEST_DENOMINATOR = 30;

  private static final Pattern WRITTEN =
      Pattern.compile(
          "0[xX][0-9a-fA-F]*\\.?[0-9a-fA-F]+[pP][-+]?\\d{1,4}"
              + "|\\d{1,40}(?:\\.\\d{1,400})?(?:[eE][-+]?\\d{1,4})?");

  private static final Pattern GROUPED = Pattern.compile("(?<=[0-9a-fA-F])_(?=[0-9a-fA-F])");

  private final Needles bytes;
  private final TreeMap<Double, String> meanings = new TreeMap<>();
  private final Map<Long, String> bits = new HashMap<>();

  /**
   * None so far.
   *
   * @param bytes where their bytes are added, too
   */
  Numbers(Needles bytes) {
    this.bytes = bytes;
  }

  /**
   * Adds a number, unless it is one that anybody writes.
   *
   * @return whether it is new, and looked for
   */
  boolean add(Number number, String meaning) {
    double value = number.doubleValue();
    if (isCommon(value) || meanings.containsKey(value)) {
      return false;
    }
    meanings.put(value, meaning);
    bits.put(Double.doubleToRawLongBits(value), meaning);
    addBytes(Double.doubleToRawLongBits(value), meaning + ": " + number);
    if (Math.rint(value) == value && Math.abs(value) < Long.MAX_VALUE) {
      addBytes((long) value, meaning + ": " + number);
    }
    return true;
  }

  private void addBytes(long eight, String meaning) {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      bytes.add(ByteBuffer.allocate(Long.BYTES).order(order).putLong(eight).array(), meaning);
    }
  }

  /** One that has few digits, or is a third, a seventh or the like, or has a single bit. */
  private static boolean isCommon(double number) {
    if (Double.isNaN(number)
        || Double.isInfinite(number)
        || digits(new BigDecimal(Double.toString(number))) < FEWEST_DIGITS) {
      return true;
    }
    if (Math.rint(number) == number) {
      long whole = (long) Math.abs(number);
      return Long.bitCount(whole) == 1
          || Long.bitCount(whole + 1) == 1
          || Long.bitCount(whole - 1) == 1;
    }
    for (int denominator = 2; denominator <= LARGEST_DENOMINATOR; denominator++) {
      double numerator = number * denominator;
      if (Math.abs(numerator - Math.rint(numerator)) < 1e-11 * Math.max(1, Math.abs(numerator))) {
        return true;
      }
    }
    return false;
  }

  private static int digits(BigDecimal number) {
    return number.stripTrailingZeros().precision();
  }

  /** Tells the meaning of every number that is written in a text. */
  void search(String text, Consumer<String> found) {
    Matcher matcher = WRITTEN.matcher(GROUPED.matcher(text).replaceAll(""));
    while (matcher.find()) {
      String written = matcher.group();
      if (written.length() >= FEWEST_DIGITS) {
        meaning(written).ifPresent(what -> found.accept(what + ": " + written));
      }
    }
  }

  /** Tells the meaning of a number that stands in a class. */
  void search(int constant, Consumer<String> found) {
    exactly(constant).ifPresent(what -> found.accept(what + ": " + constant));
  }

  /** Tells the meaning of a number that stands in a class; seven digits of another one suffice. */
  void search(float constant, Consumer<String> found) {
    if (Float.isFinite(constant)) {
      float half = Math.ulp(constant) / 2;
      between((double) constant - half, (double) constant + half)
          .filter(what -> digits(new BigDecimal(Float.toString(constant))) >= FEWEST_DIGITS)
          .ifPresent(what -> found.accept(what + ": " + constant));
    }
  }

  private Optional<String> meaning(String written) {
    if (written.startsWith("0x") || written.startsWith("0X")) {
      return either(Double.parseDouble(written));
    }
    BigDecimal number = new BigDecimal(written);
    if (digits(number) < FEWEST_DIGITS) {
      return Optional.empty();
    }
    if (number.scale() <= 0 && number.precision() <= 19 && written.matches("\\d+")) {
      Optional<String> asBits = asBits(number);
      if (asBits.isPresent()) {
        return asBits;
      }
    }
    // Rounded to the last digit that is there, which in a whole number says nothing.
    BigDecimal half =
        number.scale() > 0 ? number.ulp().divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
    double least = number.subtract(half).doubleValue();
    double most = number.add(half).doubleValue();
    return between(least, most).or(() -> between(-most, -least));
  }

  /** The sign of a negative number's bits is a minus sign in front of what is written. */
  private Optional<String> asBits(BigDecimal number) {
    long value = number.longValue();
    return Optional.ofNullable(bits.get(value)).or(() -> Optional.ofNullable(bits.get(-value)));
  }

  private Optional<String> either(double value) {
    return exactly(value).or(() -> exactly(-value));
  }

  private Optional<String> exactly(double value) {
    return Optional.ofNullable(meanings.get(value));
  }

  private Optional<String> between(double least, double most) {
    return meanings.subMap(least, true, most, true).values().stream().findFirst();
  }

  /**
   * One of the numbers, for whoever wants to see it found.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  double some() {
    return meanings.firstKey();
  }
}
