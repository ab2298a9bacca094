package dev.assay.app.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what is suspicious about checks. A flag is a question to the author, and no verdict.
 *
 * @param sheet the class
 * @param all the statistics of all checks, in its order
 */
record Suspicion(Sheet sheet, List<ItemStatistics> all) {
  /** Below this a check has little to do with the others; a rule of thumb among testers. */
  private static final double LOW = 0.1;

  /** Two-sided, 5 %: how far off zero the correlation of what is unrelated gets by chance. */
  private static final double NORMAL_95 = 1.959964;

  /** Tukey's far-out fence. */
  private static final double FENCE = 3;

  /** What takes less than this is no matter. */
  private static final double LEAST_MILLIS = 200;

  /** What is suspicious about one. */
  List<Flag> flags(int index) {
    ItemStatistics item = all.get(index);
    List<Flag> flags = new ArrayList<>();
    if (sheet.students() > 0 && item.passed() == sheet.students()) {
      flags.add(
          new Flag(
              Flag.Kind.EVERYBODY_PASSES,
              "it passes for all " + sheet.students() + ", so it tells nobody apart"));
    }
    if (sheet.students() > 0 && item.passed() == 0) {
      flags.add(
          new Flag(
              Flag.Kind.NOBODY_PASSES,
              "it passes for none of "
                  + sheet.students()
                  + ": "
                  + item.failed()
                  + " fail, "
                  + item.notAttempted()
                  + " did not attempt it, for "
                  + item.waits()
                  + " it waits"));
    }
    item.discrimination().value().flatMap(this::discrimination).ifPresent(flags::add);
    followers(index, flags);
    if (item.waits() > item.passed() + item.failed()) {
      flags.add(
          new Flag(
              Flag.Kind.MOSTLY_WAITS,
              "it waits for another check "
                  + item.waits()
                  + " times, and is judged "
                  + (item.passed() + item.failed())
                  + " times"));
    }
    item.medianMillis().flatMap(this::slow).ifPresent(flags::add);
    return flags;
  }

  private Optional<Flag> discrimination(double r) {
    if (r >= LOW) {
      return Optional.empty();
    }
    return Optional.of(
        new Flag(
            r < 0 ? Flag.Kind.NEGATIVE_DISCRIMINATION : Flag.Kind.LOW_DISCRIMINATION,
            String.format(
                Locale.ROOT,
                "its correlation with the other checks is %.2f over %d students; of a check that"
                    + " had nothing to do with them, 95 %% of classes would show up to %.2f either"
                    + " way",
                r,
                sheet.students(),
                NORMAL_95 / Math.sqrt(sheet.students() - 1.0))));
  }

  private void followers(int index, List<Flag> flags) {
    Item item = sheet.items().get(index);
    for (int i = 0; i < all.size(); i++) {
      Item other = sheet.items().get(i);
      if (other.exercise().equals(item.exercise())
          && other.after().contains(item.check())
          && all.get(i).passed() > all.get(index).passed()) {
        flags.add(
            new Flag(
                Flag.Kind.BEHIND_ITS_FOLLOWER,
                "it passes "
                    + all.get(index).passed()
                    + " times, but "
                    + other.name()
                    + ", which needs it, "
                    + all.get(i).passed()
                    + " times"));
      }
    }
  }

  private Optional<Flag> slow(double median) {
    double[] medians =
        all.stream().flatMap(each -> each.medianMillis().stream()).mapToDouble(d -> d).toArray();
    double lower = Moments.quantile(medians, 0.25);
    double upper = Moments.quantile(medians, 0.75);
    double fence = Math.max(LEAST_MILLIS, upper + FENCE * (upper - lower));
    return median <= fence
        ? Optional.empty()
        : Optional.of(
            new Flag(
                Flag.Kind.SLOW,
                String.format(
                    Locale.ROOT,
                    "it takes %.0f ms in the middle; half of the checks take %.0f to %.0f ms",
                    median,
                    lower,
                    upper)));
  }
}
