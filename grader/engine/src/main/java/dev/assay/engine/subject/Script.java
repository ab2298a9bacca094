package dev.assay.engine.subject;

import java.util.List;

/**
 * What a check is likely to say: what it said to other submissions.
 *
 * @param check the check's id
 * @param known conversations that it has had, the likeliest first; at least one
 */
public record Script(String check, List<Conversation> known) {
  /** Keeps a copy. */
  public Script {
    known = List.copyOf(known);
  }
}
