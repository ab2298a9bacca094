package dev.assay.engine.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What programs leave lying about and nobody means to hand in: it is passed over without a word.
 */
final class Litter {
  private static final Set<String> FOLDERS = Set.of("__macosx", "node_modules");
  private static final Set<String> FILES = Set.of("thumbs.db", "desktop.ini", "icon\r");
  private static final String BUILT = "target";

  private Litter() {}

  /** Whether a name within a submission is hidden, built, or an operating system's own. */
  static boolean isLitter(String name) {
    List<String> parts = ItemName.parts(name.toLowerCase(Locale.ROOT));
    if (parts.isEmpty()) {
      return false;
    }
    boolean hidden = parts.stream().anyMatch(part -> part.startsWith(".") && !part.equals(".."));
    boolean built = parts.contains(BUILT) && parts.size() > 1 && !ItemName.isSource(name);
    return hidden
        || built
        || parts.stream().anyMatch(FOLDERS::contains)
        || FILES.contains(parts.get(parts.size() - 1));
  }
}
