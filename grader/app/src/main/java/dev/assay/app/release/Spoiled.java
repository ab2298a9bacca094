package dev.assay.app.release;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plain ways to be wrong, whatever the contract: what is right, changed in one respect. */
enum Spoiled {
  /** Every number is another one. */
  ALL {
    @Override
    @Nullable Object changed(@Nullable Object value) {
      if (value == null || !value.getClass().isArray()) {
        return other(value);
      }
      for (int i = 0; i < Array.getLength(value); i++) {
        Array.set(value, i, changed(Array.get(value, i)));
      }
      return value;
    }
  },
  /** The first number is another one. */
  FIRST {
    @Override
    @Nullable Object changed(@Nullable Object value) {
      return at(value, 0, this);
    }
  },
  /** The last number is another one. */
  LAST {
    @Override
    @Nullable Object changed(@Nullable Object value) {
      boolean array = value != null && value.getClass().isArray();
      return at(value, array ? Array.getLength(Objects.requireNonNull(value)) - 1 : 0, this);
    }
  },
  /** There is nothing. */
  NOTHING {
    @Override
    @Nullable Object changed(@Nullable Object value) {
      return value != null && value.getClass().isArray() ? null : other(value);
    }
  };

  /** The value, changed; arrays may be changed in place. */
  abstract @Nullable Object changed(@Nullable Object value);

  /** What does as an implementation does, and spoils what it returns. */
  Object spoil(Class<?> contract, Object implementation) {
    return Proxy.newProxyInstance(
        contract.getClassLoader(),
        new Class<?>[] {contract},
        (proxy, method, arguments) -> {
          try {
            method.setAccessible(true);
            Object answer = method.invoke(implementation, arguments);
            return method.getDeclaringClass() == Object.class ? answer : changed(answer);
          } catch (InvocationTargetException thrown) {
            throw Objects.requireNonNull(thrown.getCause());
          }
        });
  }

  private static @Nullable Object at(@Nullable Object value, int index, Spoiled way) {
    if (value == null || !value.getClass().isArray()) {
      return other(value);
    }
    if (index >= 0 && index < Array.getLength(value)) {
      Array.set(value, index, way.changed(Array.get(value, index)));
    }
    return value;
  }

  private static @Nullable Object other(@Nullable Object value) {
    if (value instanceof Double number) {
      return Double.isNaN(number) ? 0 : number + 1;
    }
    if (value instanceof Integer number) {
      return number + 1;
    }
    if (value instanceof Long number) {
      return number + 1;
    }
    if (value instanceof Boolean bool) {
      return !bool;
    }
    return value instanceof String text ? text + "?" : value;
  }
}
