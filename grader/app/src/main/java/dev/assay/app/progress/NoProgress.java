package dev.assay.app.progress;

import java.util.List;

/** Tells nothing. */
public final class NoProgress implements Progress {
  @Override
  public void begin(int total, int kept) {}

  @Override
  public void step(List<String> lines) {}

  @Override
  public void close() {}
}
