package dev.assay.engine.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of text that grows line by line. What stands beside a label is made harmless, wrapped, and
 * indented, so that nothing a submission says can look like a line of the page's own.
 */
final class Page {
  /** How long a line may be; only paths may be longer, because a broken path opens nothing. */
  static final int WIDTH = 100;

  private static final int INDENT = 4;
  private static final int LABEL = 12;
  private static final int MOST_LINES = 10;
  private static final int LAST_LINES = 2;

  private final StringBuilder text = new StringBuilder();

  /** Adds a line as it is. */
  void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  /** Adds a sentence of the page's own, wrapped. */
  void sentence(String sentence) {
    Terminal.wrap(sentence, WIDTH).forEach(this::line);
  }

  /** Adds a labelled path, in one piece. */
  void path(String label, String path) {
    line(margin(label) + path);
  }

  /** Adds a labelled text. Of a very long one the middle is left out. */
  void labelled(String label, String said) {
    List<String> lines = Terminal.wrap(said, WIDTH - INDENT - LABEL);
    if (lines.size() > MOST_LINES) {
      int first = MOST_LINES - LAST_LINES - 1;
      int leftOut = lines.size() - first - LAST_LINES;
      List<String> ends = new ArrayList<>(lines.subList(0, first));
      ends.add("(... " + leftOut + " lines left out ...)");
      ends.addAll(lines.subList(lines.size() - LAST_LINES, lines.size()));
      lines = ends;
    }
    block(label, lines);
  }

  /**
   * Adds the beginning of what somebody else said, with a bar before each line.
   *
   * @param more whether there is more of it than this
   * @param mostLines how many lines of it to show
   */
  void quoted(String said, boolean more, int mostLines) {
    String bar = " ".repeat(INDENT) + "| ";
    List<String> lines = Terminal.wrap(said.stripTrailing(), WIDTH - bar.length());
    lines.stream().limit(mostLines).forEach(line -> line(bar + line));
    if (more || lines.size() > mostLines) {
      line(" ".repeat(INDENT) + "(and more)");
    }
  }

  private void block(String label, List<String> lines) {
    String margin = margin(label);
    for (String line : lines) {
      line(margin + line);
      margin = margin("");
    }
  }

  private static String margin(String label) {
    return " ".repeat(INDENT) + label + " ".repeat(LABEL - label.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
