package dev.assay.engine.sandbox;

import dev.assay.engine.scorecard.Isolation.Level;

/** Compilers at the level {@code process}. */
class ProcessCompilersTest extends SandboxedCompilersTest {
  ProcessCompilersTest() {
    super(Level.PROCESS);
  }
}
