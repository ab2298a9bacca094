package dev.assay.app.progress;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person at a terminal: a bar with rate and time left, and below it, at the end, what is
 * worth a line.
 */
public final class BarProgress implements Progress {
  private final PrintStream out;
  private final List<String> remarks = new ArrayList<>();
  private @Nullable ProgressBar bar;

  /** Draws on a terminal. */
  public BarProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(int total, int kept) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("Grading")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setUnit(" submissions", 1)
            .showSpeed()
            .setConsumer(new ConsoleProgressBarConsumer(out))
            .build();
  }

  @Override
  public void step(List<String> lines) {
    if (lines.size() > 1) {
      remarks.addAll(lines);
    }
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(lines.get(0).split(" ", 2)[0]);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      remarks.forEach(out::println);
    }
  }
}
