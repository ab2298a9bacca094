package dev.assay.app.items;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Small classes, made up. */
final class Sheets {
  private Sheets() {}

  /**
   * A class of one exercise whose checks are worth a point each.
   *
   * @param rows one for each student, a letter for each check: p passed, f failed, n not attempted,
   *     w waits
   */
  static Sheet of(String... rows) {
    return of(items(rows[0].length()), Arrays.asList(rows));
  }

  static Sheet of(List<Item> items, List<String> rows) {
    return new Sheet(
        items,
        rows.stream()
            .map(row -> row.chars().mapToObj(letter -> answer((char) letter)).toList())
            .toList());
  }

  static List<Item> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Item("1", "c" + i, false, 1, List.of()))
        .toList();
  }

  /** The same row so many times. */
  static List<String> times(int count, String row) {
    return new ArrayList<>(Collections.nCopies(count, row));
  }

  private static Answer answer(char letter) {
    Answer.Kind kind =
        switch (letter) {
          case 'p' -> Answer.Kind.PASSED;
          case 'f' -> Answer.Kind.FAILED;
          case 'n' -> Answer.Kind.NOT_ATTEMPTED;
          default -> Answer.Kind.WAITS;
        };
    return new Answer(kind, letter == 'p' ? 1 : 0, OptionalLong.empty());
  }
}
