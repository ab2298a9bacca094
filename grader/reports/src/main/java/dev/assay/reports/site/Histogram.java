package dev.assay.reports.site;

import dev.assay.reports.student.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many students have how many points, as bars.
 *
 * @param title what of
 * @param facts about it, on one line
 * @param edges where bars begin and end, such as 0, 10, 20: one more than bars
 * @param counts how many students each bar stands for
 */
public record Histogram(String title, String facts, List<String> edges, List<Integer> counts) {
  private static final int LEFT = 12;
  private static final int WIDTH = 280;
  private static final int HEIGHT = 74;
  private static final int TOP = 18;
  private static final int GAP = 2;

  /** So many edges get a number; of more, every other one. */
  private static final int MOST_MARKS = 8;

  /** Keeps copies. */
  public Histogram {
    title = Words.line(title);
    facts = Words.line(facts);
    edges = List.copyOf(edges);
    counts = List.copyOf(counts);
    if (counts.isEmpty() || edges.size() != counts.size() + 1) {
      throw new IllegalArgumentException(
          "There are " + edges.size() + " edges and " + counts.size() + " counts");
    }
  }

  /** One bar, as it is drawn. */
  public record Bar(int x, int y, int width, int height, int middle, String count) {}

  /** A number below the bars. */
  public record Mark(int x, String text) {}

  /** The bars from left to right. One that stands for anybody is seen. */
  public List<Bar> bars() {
    int most = Math.max(1, Collections.max(counts));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      int count = counts.get(i);
      int height = count == 0 ? 0 : Math.max(2, (int) Math.round((double) HEIGHT * count / most));
      int x = edge(i) + GAP / 2;
      bars.add(
          new Bar(
              x,
              TOP + HEIGHT - height,
              edge(i + 1) - edge(i) - GAP,
              height,
              (edge(i) + edge(i + 1)) / 2,
              count == 0 ? "" : String.valueOf(count)));
    }
    return bars;
  }

  /** What stands below: the points where a bar ends and the next begins. */
  public List<Mark> marks() {
    int step = edges.size() > MOST_MARKS ? 2 : 1;
    return IntStream.iterate(0, i -> i < edges.size(), i -> i + step)
        .mapToObj(i -> new Mark(edge(i), edges.get(i)))
        .toList();
  }

  private int edge(int i) {
    return LEFT + WIDTH * i / counts.size();
  }

  /** The same as a sentence. */
  public String words() {
    StringBuilder words = new StringBuilder(title + ", students by points:");
    for (int i = 0; i < counts.size(); i++) {
      words
          .append(i == 0 ? " " : ", ")
          .append(edges.get(i))
          .append(" to ")
          .append(edges.get(i + 1))
          .append(": ")
          .append(counts.get(i));
    }
    return words.toString();
  }
}
