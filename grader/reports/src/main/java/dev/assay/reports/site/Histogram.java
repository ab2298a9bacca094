package dev.assay.reports.site;

import dev.assay.reports.student.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many students have how many points, as bars.
 *
 * @param title what of
 * @param facts about it, on one line
 * @param labels what each bar stands for, such as {@code 0-10}
 * @param counts how many, one for each label
 */
public record Histogram(String title, String facts, List<String> labels, List<Integer> counts) {
  private static final int HEIGHT = 70;
  private static final int TOP = 14;
  private static final int STEP = 30;
  private static final int WIDTH = 26;

  /** Keeps copies. */
  public Histogram {
    title = Words.line(title);
    facts = Words.line(facts);
    labels = List.copyOf(labels);
    counts = List.copyOf(counts);
    if (labels.size() != counts.size()) {
      throw new IllegalArgumentException(
          "There are " + labels.size() + " labels and " + counts.size() + " counts");
    }
  }

  /** One bar, as it is drawn. */
  public record Bar(int x, int y, int width, int height, int middle, String label, String count) {}

  /** The bars from left to right. One that stands for anybody is seen. */
  public List<Bar> bars() {
    int most = Math.max(1, counts.isEmpty() ? 1 : Collections.max(counts));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      int count = counts.get(i);
      int height = count == 0 ? 0 : Math.max(1, (int) Math.round((double) HEIGHT * count / most));
      int x = i * STEP + (STEP - WIDTH) / 2;
      bars.add(
          new Bar(
              x,
              TOP + HEIGHT - height,
              WIDTH,
              height,
              x + WIDTH / 2,
              labels.get(i),
              count == 0 ? "" : String.valueOf(count)));
    }
    return bars;
  }

  /** The same as a sentence. */
  public String words() {
    StringBuilder words = new StringBuilder(title + ", students by points:");
    for (int i = 0; i < counts.size(); i++) {
      words.append(i == 0 ? " " : ", ").append(labels.get(i)).append(": ").append(counts.get(i));
    }
    return words.toString();
  }
}
