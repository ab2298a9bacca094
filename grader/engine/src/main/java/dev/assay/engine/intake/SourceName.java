package dev.assay.engine.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The class that a source is named after. */
final class SourceName {
  /** What browsers and platforms put behind the name of a second download or upload. */
  private static final Pattern COUNTED = Pattern.compile("( ?\\(\\d{1,4}\\)|-\\d{1,4})$");

  private static final int ENDING = ".java".length();

  private SourceName() {}

  /**
   * The simple name of the class.
   *
   * @param name the name of a source, with or without folders
   * @return nothing if no class can have that name
   */
  static Optional<String> simple(String name) {
    String last = ItemName.last(name);
    if (!ItemName.isSource(last)) {
      return Optional.empty();
    }
    String stem = COUNTED.matcher(last.substring(0, last.length() - ENDING)).replaceFirst("");
    return SourceVersion.isIdentifier(stem) ? Optional.of(stem) : Optional.empty();
  }

  /** Whether it describes a package or a module instead of a class. */
  static boolean isDescriptor(String name) {
    String last = ItemName.last(name);
    return last.equalsIgnoreCase("module-info.java") || last.equalsIgnoreCase("package-info.java");
  }
}
