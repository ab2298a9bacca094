package dev.assay.exercises.pictures;

import java.util.ArrayList;
import java.util.List;

/** Chooses which indices along an axis get a label, so that labels don't collide. */
final class Ticks {
  private static final double GAP = 8;

  private Ticks() {}

  /**
   * Multiples of 1, 2, 5, 10, 20, 50 and so on, as dense as labels of this size allow.
   *
   * @param first the axis's first index, at least 0
   * @param count how many indices it has
   * @param spacing pixels from one index to the next
   * @param labelSize how many pixels a label takes along the axis
   * @return indices between {@code first} and {@code first + count - 1}, ascending, at least one
   */
  static List<Integer> between(int first, int count, double spacing, double labelSize) {
    int step = 1;
    for (int i = 0; step * spacing < labelSize + GAP && step < count; i++) {
      step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    List<Integer> ticks = new ArrayList<>();
    for (int index = (first + step - 1) / step * step; index < first + count; index += step) {
      ticks.add(index);
    }
    return ticks.isEmpty() ? List.of(first) : ticks;
  }
}
