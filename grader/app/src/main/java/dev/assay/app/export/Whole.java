package dev.assay.app.export;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for holes in a tree of records that was read from a file: a reader of JSON leaves null
 * where a file lacks a part, and a null would be an accident much later.
 */
final class Whole {
  private Whole() {}

  /**
   * Finds the first part that is missing.
   *
   * @return where it should be, such as {@code totals.points}; empty if nothing is missing
   */
  static Optional<String> hole(@Nullable Object tree) {
    return hole(tree, "");
  }

  private static Optional<String> hole(@Nullable Object value, String place) {
    if (value == null) {
      return Optional.of(place);
    }
    if (value instanceof Record tree) {
      for (RecordComponent component : tree.getClass().getRecordComponents()) {
        Optional<String> found =
            hole(
                part(tree, component),
                place.isEmpty() ? component.getName() : place + "." + component.getName());
        if (found.isPresent()) {
          return found;
        }
      }
    } else if (value instanceof Optional<?> maybe) {
      return maybe.flatMap(part -> hole(part, place));
    } else if (value instanceof Map<?, ?> map) {
      return hole(map.values(), place);
    } else if (value instanceof Iterable<?> all) {
      for (Object each : all) {
        Optional<String> found = hole(each, place);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable Object part(Record tree, RecordComponent component) {
    try {
      return component.getAccessor().invoke(tree);
    } catch (ReflectiveOperationException exception) {
      throw new IllegalStateException("Scorecards are public records", exception);
    }
  }
}
