package dev.assay.app.export;

import dev.assay.engine.subject.NearName;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody meant. */
final class Nearest {
  private Nearest() {}

  /** The word with the fewest letters to change; empty if that would be more than half of them. */
  static Optional<String> to(String word, Collection<String> words) {
    return words.stream()
        .filter(
            other -> 2 * NearName.distance(word, other) <= Math.max(word.length(), other.length()))
        .min(
            Comparator.<String>comparingInt(other -> NearName.distance(word, other))
                .thenComparing(Comparator.naturalOrder()));
  }
}
