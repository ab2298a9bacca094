package dev.assay.app.progress;

import java.io.PrintStream;
import java.util.List;

/** Tells in plain lines, as a log keeps them. */
public final class LineProgress implements Progress {
  private final PrintStream out;
  private int total;
  private int done;

  /** Tells a stream. */
  public LineProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(int total, int kept) {
    this.total = total;
  }

  @Override
  public void step(List<String> lines) {
    done++;
    out.printf("%4d/%d  %s%n", done, total, lines.get(0));
    lines.stream().skip(1).forEach(out::println);
  }

  @Override
  public void close() {
    out.flush();
  }
}
