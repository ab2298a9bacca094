package dev.assay.engine.sandbox;

import dev.assay.engine.scorecard.Isolation.Level;

/** Compilers at the level {@code landlock}. */
class LandlockCompilersTest extends SandboxedCompilersTest {
  LandlockCompilersTest() {
    super(Level.LANDLOCK);
  }
}
