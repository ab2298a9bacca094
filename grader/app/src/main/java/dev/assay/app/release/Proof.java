package dev.assay.app.release;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What was found where it may not be, and how much was looked at: a proof that looked at nothing
 * proves nothing.
 *
 * @param leaks what a student may not have, with the place; empty if all is well
 * @param looked how many things of each kind were looked at
 * @param sought how many things of each kind were looked for
 */
record Proof(List<String> leaks, Map<String, Integer> looked, Map<String, Integer> sought) {
  /**
   * Looks for secrets in everything that a kit holds.
   *
   * @throws IOException if something can't be looked into
   */
  static Proof of(List<Contents.Entry> kit, Secrets secrets) throws IOException {
    Search search = new Search(secrets);
    for (Contents.Entry entry : kit) {
      search.look(entry);
    }
    return new Proof(List.copyOf(search.leaks()), search.looked(), secrets.counts());
  }

  /** Whether there was something to look at and to look for, and nothing was found. */
  boolean holds() {
    return leaks.isEmpty() && !looked.isEmpty() && !sought.isEmpty();
  }
}
