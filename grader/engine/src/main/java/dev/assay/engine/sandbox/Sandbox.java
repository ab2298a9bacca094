package dev.assay.engine.sandbox;

import dev.assay.engine.scorecard.Isolation;

/**
 * A launcher, and what it was seen to keep programs from.
 *
 * @param launcher starts programs
 * @param isolation what the scorecard says about it
 */
public record Sandbox(Launcher launcher, Isolation isolation) implements AutoCloseable {
  @Override
  public void close() {
    launcher.close();
  }
}
