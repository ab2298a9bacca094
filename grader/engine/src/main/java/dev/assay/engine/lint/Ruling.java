package dev.assay.engine.lint;

import java.util.List;

/**
 * What a rule found.
 *
 * @param looked at how many things: a rule that looked at nothing holds for nothing
 * @param defects where it does not hold; empty if it does
 */
public record Ruling(int looked, List<Defect> defects) {
  /** Keeps a copy. */
  public Ruling {
    defects = List.copyOf(defects);
  }

  /** Whether the rule looked at something, and found it in order. */
  public boolean holds() {
    return looked > 0 && defects.isEmpty();
  }
}
