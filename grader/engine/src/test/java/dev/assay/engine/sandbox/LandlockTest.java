package dev.assay.engine.sandbox;

import dev.assay.engine.scorecard.Isolation.Level;

/** The level {@code landlock}, where this machine has it. */
class LandlockTest extends SandboxedSubmissionsTest {
  LandlockTest() {
    super(Level.LANDLOCK);
  }
}
