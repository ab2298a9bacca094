package dev.assay.worker.compile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Compiles something of no use, so that the first submission does not wait for a cold compiler. */
final class WarmUp {
  private static final int ROUNDS = 2;

  private static final String SOURCE =
      """
      import java.util.ArrayList;
      import java.util.Arrays;
      import java.util.List;
      import java.util.Map;
      import java.util.stream.Collectors;
      import java.util.stream.IntStream;

      public final class WarmUp implements Comparable<WarmUp> {
        private record Pair(int x, double y) {}
        private enum Kind { A, B }
        private final double[][] table = new double[3][4];
        private final List<Pair> pairs = new ArrayList<>(List.of(new Pair(1, 2)));

        @Override public int compareTo(WarmUp other) {
          double sum = 0;
          for (double[] row : table) {
            for (int i = 0; i < row.length; i += 2) {
              sum += Math.max(row[i], 0.5) * (i > 1 ? -1 : Math.sqrt(i));
            }
          }
          try {
            Map<Integer, List<Pair>> groups =
                pairs.stream().collect(Collectors.groupingBy(Pair::x));
            var array = IntStream.range(0, 9).mapToDouble(i -> table[0][i] + i).toArray();
            return (int) Arrays.stream(array).sum() + groups.size() + name(Kind.A).length();
          } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalStateException("sum " + sum + " of " + other, e);
          }
        }

        private static String name(Kind kind) {
          return switch (kind) { case A -> "a"; case B -> { int i = 0; while (i < 3) i++; yield "" + i; } };
        }
      }
      """;

  private WarmUp() {}

  static void run(MemoryCompiler compiler) {
    // A broken file beside it has the compiler look up its messages.
    Map<String, byte[]> files =
        Map.of(
            "WarmUp.java", SOURCE.getBytes(StandardCharsets.UTF_8),
            "Broken.java", "class Broken { Missing x; }".getBytes(StandardCharsets.UTF_8));
    Request request = new Request(TakenNames.NONE, new TreeMap<>(files));
    for (int i = 0; i < ROUNDS; i++) {
      compiler.answer(request, file -> {});
    }
  }
}
