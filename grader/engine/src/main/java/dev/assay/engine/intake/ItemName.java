package dev.assay.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names within a folder or archive: paths with slashes that stay within it. */
final class ItemName {
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
  private static final Pattern ARCHIVE =
      Pattern.compile("(?i).*\\.(zip|tar\\.gz|tgz|tar|gz|bz2|xz|7z|rar)", Pattern.DOTALL);

  private ItemName() {}

  /**
   * The name without empty and {@code .} parts.
   *
   * @return nothing if it is absolute, leads out, or has a character that makes it another name on
   *     another system
   */
  static Optional<String> normal(String raw) {
    if (raw.startsWith("/")
        || raw.indexOf('\\') >= 0
        || raw.indexOf('\0') >= 0
        || DRIVE.matcher(raw).matches()) {
      return Optional.empty();
    }
    List<String> parts = parts(raw);
    return parts.contains("..") ? Optional.empty() : Optional.of(String.join("/", parts));
  }

  /** Whether a link leads out of the place that its own name is relative to. */
  static boolean leadsOut(String name, String target) {
    if (target.startsWith("/") || target.indexOf('\\') >= 0 || DRIVE.matcher(target).matches()) {
      return true;
    }
    int depth = parts(name).size() - 1;
    for (String part : parts(target)) {
      depth += part.equals("..") ? -1 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  /** The parts between slashes, without empty and {@code .} ones. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= name.length()) {
      int slash = name.indexOf('/', from);
      int to = slash < 0 ? name.length() : slash;
      String part = name.substring(from, to);
      if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
      from = to + 1;
    }
    return parts;
  }

  /** What comes after the last slash. */
  static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Whether it is the name of a Java source, in upper or lower case. */
  static boolean isSource(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".java");
  }

  /** Whether it is the name of an archive, of a kind that is opened or not. */
  static boolean isArchive(String name) {
    return ARCHIVE.matcher(name).matches();
  }

  /** The name without the ending of an archive or a source. */
  static String stem(String name) {
    String stem = name.replaceFirst("(?i)\\.(zip|tar\\.gz|tgz|tar|gz|bz2|xz|7z|rar|java)$", "");
    return stem.isEmpty() ? name : stem;
  }
}
