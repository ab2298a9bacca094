package dev.assay.engine.lint;

import java.util.ArrayList;
import java.util.List;

/** Collects what a rule finds while it looks. */
final class Found {
  private final List<Defect> defects = new ArrayList<>();
  private int looked;

  /** The rule looks at one more thing, which has to be so. */
  void require(boolean holds, String where, String otherwise) {
    looked++;
    if (!holds) {
      defects.add(new Defect(where, otherwise));
    }
  }

  /** All of it. */
  Ruling ruling() {
    return new Ruling(looked, defects);
  }
}
