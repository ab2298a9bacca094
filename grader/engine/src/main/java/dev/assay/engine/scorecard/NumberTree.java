package dev.assay.engine.scorecard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.assay.engine.subject.Literals;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number, or an array of them, or an array of arrays, as JSON has them. What JSON lacks is text:
 * {@code "NaN"}, {@code "Infinity"}, {@code "-Infinity"}; an array that is missing is null.
 *
 * @param json a number, one of these texts, null, or a list of such
 */
public record NumberTree(@JsonValue @Nullable Object json) {
  /** For Jackson, which has no other way to know that the component is the whole. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NumberTree {}

  /** A submission may answer with millions of numbers, which nobody reads in a scorecard. */
  private static final int MOST_NUMBERS = 400;

  /** A value as a tree of numbers; empty if it is something else, or too large. */
  public static Optional<NumberTree> of(@Nullable Object value) {
    int[] room = {MOST_NUMBERS};
    try {
      return Optional.of(new NumberTree(json(value, room)));
    } catch (IllegalArgumentException noNumbers) {
      return Optional.empty();
    }
  }

  private static @Nullable Object json(@Nullable Object value, int[] room) {
    room[0]--;
    if (room[0] < 0) {
      throw new IllegalArgumentException("More than " + MOST_NUMBERS + " numbers");
    }
    if (value == null) {
      return null;
    }
    if (value.getClass().isArray()) {
      List<@Nullable Object> list = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        list.add(json(Array.get(value, i), room));
      }
      return list;
    }
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number) ? Literals.shortest(number) : Double.toString(number);
    }
    if (value instanceof Number) {
      return new BigDecimal(value.toString());
    }
    throw new IllegalArgumentException("No number: " + value.getClass());
  }
}
