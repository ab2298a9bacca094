package dev.assay.app.items;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Describes how points are spread.
 *
 * @param sheet the class
 */
record Spread(Sheet sheet) {
  private static final int BINS = 10;

  /**
   * Of some items.
   *
   * @param name what they are together
   * @param wanted which of them
   */
  ExerciseStatistics of(String name, Predicate<Item> wanted) {
    int[] items =
        IntStream.range(0, sheet.items().size())
            .filter(i -> wanted.test(sheet.items().get(i)))
            .toArray();
    double maximum = IntStream.of(items).mapToDouble(i -> sheet.items().get(i).maximum()).sum();
    double[] totals = sheet.totals(i -> wanted.test(sheet.items().get(i)));
    Statistic deviation =
        totals.length < 2
            ? Statistic.none("it takes two students")
            : Statistic.of(Math.sqrt(Moments.variance(totals)));
    Statistic alpha = alpha(items, totals);
    return new ExerciseStatistics(
        name,
        items.length,
        maximum,
        totals.length,
        totals.length == 0
            ? Statistic.none("there is no student")
            : Statistic.of(Moments.mean(totals)),
        deviation,
        totals.length == 0 ? List.of() : quantiles(totals),
        histogram(totals, maximum),
        alpha,
        alpha.value().isPresent()
            ? Statistic.of(deviation.value().orElse(0.0) * Math.sqrt(1 - alpha.value().get()))
            : alpha);
  }

  private Statistic alpha(int[] items, double[] totals) {
    return Statistic.of(
        totals.length,
        Stream.of(
            items.length < 2 ? Optional.of("it takes two checks") : Optional.empty(),
            Moments.isConstant(totals)
                ? Optional.of("everybody has the same points")
                : Optional.empty()),
        () -> {
          double parts =
              IntStream.of(items).mapToDouble(i -> Moments.variance(sheet.points(i))).sum();
          double k = items.length;
          return k / (k - 1) * (1 - parts / Moments.variance(totals));
        });
  }

  private static List<Double> quantiles(double[] totals) {
    return DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
        .mapToObj(share -> Moments.quantile(totals, share))
        .toList();
  }

  private static List<Integer> histogram(double[] totals, double maximum) {
    List<Integer> bins = new ArrayList<>(Collections.nCopies(BINS, 0));
    for (double total : totals) {
      int bin = (int) Math.ceil(total / maximum * BINS) - 1;
      int there = Math.max(0, Math.min(BINS - 1, bin));
      bins.set(there, bins.get(there) + 1);
    }
    return bins;
  }
}
