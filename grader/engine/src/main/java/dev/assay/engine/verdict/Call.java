package dev.assay.engine.verdict;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One call of a contract, as it was made: a submission that writes into its arguments changes
 * nothing here.
 *
 * @param method what was called
 * @param arguments copies of its arguments; a black box is the box itself
 */
public record Call(Method method, List<@Nullable Object> arguments) {
  /** Nobody pastes more numbers than this into a test. */
  private static final int MOST_NUMBERS = 400;

  /** Keeps a copy of the list, in which an argument may be null. */
  public Call {
    arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
  }

  /** A call that is about to be made; empty if its arguments are too large to be kept. */
  public static Optional<Call> of(Method method, @Nullable Object[] arguments) {
    List<@Nullable Object> copies = new ArrayList<>();
    int room = MOST_NUMBERS;
    for (Object argument : arguments) {
      room -= count(argument);
      if (room < 0) {
        return Optional.empty();
      }
      copies.add(copy(argument));
    }
    return Optional.of(new Call(method, copies));
  }

  private static int count(@Nullable Object value) {
    if (value == null || !value.getClass().isArray()) {
      return 1;
    }
    int length = Array.getLength(value);
    if (value.getClass().getComponentType().isPrimitive() || length > MOST_NUMBERS) {
      return length;
    }
    int sum = 0;
    for (int i = 0; i < length && sum <= MOST_NUMBERS; i++) {
      sum += count(Array.get(value, i));
    }
    return sum;
  }

  private static @Nullable Object copy(@Nullable Object value) {
    if (value == null || !value.getClass().isArray()) {
      return value;
    }
    int length = Array.getLength(value);
    Object copy = Array.newInstance(value.getClass().getComponentType(), length);
    for (int i = 0; i < length; i++) {
      Array.set(copy, i, copy(Array.get(value, i)));
    }
    return copy;
  }
}
