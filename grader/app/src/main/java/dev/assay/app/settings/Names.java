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
        .filter(name -> distance(lower, name) <= reach(name, lower))
        .min(
            Comparator.<String>comparingInt(name -> distance(lower, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String lower, String name) {
    String other = name.toLowerCase(Locale.ROOT);
    return isSwap(lower, other) ? 1 : NearName.distance(lower, other);
  }

  /** Whether two neighbours changed places, which fingers do as easily as one wrong letter. */
  private static boolean isSwap(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return one.length() == other.length()
        && at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  private static int reach(String name, String written) {
    return Math.max(1, Math.min(name.length(), written.length()) / 3);
  }
}
