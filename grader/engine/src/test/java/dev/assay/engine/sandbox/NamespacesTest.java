package dev.assay.engine.sandbox;

import dev.assay.engine.scorecard.Isolation.Level;

/** The level {@code namespaces}, where this machine has it. */
class NamespacesTest extends SandboxedSubmissionsTest {
  NamespacesTest() {
    super(Level.NAMESPACES);
  }
}
