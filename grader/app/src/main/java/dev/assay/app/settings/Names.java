package dev.assay.app.settings;

import dev.assay.engine.subject.NearName;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant. */
final class Names {
  private Names() {}

  /** The known name that the fewest changes of a letter lead to, if it is not far off. */
  static Optional<String> nearest(String written, Collection<String> known) {
    String lower = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(
            name -> NearName.distance(lower, name.toLowerCase(Locale.ROOT)) <= reach(name, lower))
        .min(
            Comparator.<String>comparingInt(
                    name -> NearName.distance(lower, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int reach(String name, String written) {
    return Math.max(1, Math.min(name.length(), written.length()) / 3);
  }
}
