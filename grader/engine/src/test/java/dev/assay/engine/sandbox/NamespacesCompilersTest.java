package dev.assay.engine.sandbox;

import dev.assay.engine.scorecard.Isolation.Level;

/** Compilers at the level {@code namespaces}. */
class NamespacesCompilersTest extends SandboxedCompilersTest {
  NamespacesCompilersTest() {
    super(Level.NAMESPACES);
  }
}
