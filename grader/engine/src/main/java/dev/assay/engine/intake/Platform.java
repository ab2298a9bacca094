package dev.assay.engine.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who names the folders and files of a class, and how. */
enum Platform {
  /** "Nachname Vorname_12345_assignsubmission_file_", a folder or the beginning of a file. */
  MOODLE("(?<key>(?<name>.+?)_\\d+)_assignsubmission_(file|onlinetext)_?(?<file>.*)"),
  /** "submission_123456", a folder. */
  GRADESCOPE("(?<key>(?<name>submission_\\d+))(?<file>)"),
  /** "lastnamefirst_12345_67890_Exercise.java", a file. */
  CANVAS("(?<key>(?<name>.+?)(_LATE)?_\\d+)_\\d+_(?<file>.+)"),
  /** A folder or an archive for each student. */
  FOLDERS("(?<key>(?<name>.+))(?<file>)"),
  /** No class at all: one submission. */
  NONE("(?!)");

  /** The file next to Gradescope's folders that has the students' names. */
  static final String GRADESCOPE_NAMES = "submission_metadata.yml";

  private final Pattern pattern;

  Platform(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
  }

  /**
   * Whose something is.
   *
   * @param key the same for everything that is theirs
   * @param name as the platform has it
   * @param file what the student called it, if the platform put a name before it, else empty
   */
  record Owner(String key, String name, String file) {}

  /**
   * Reads a name on the top level of a class.
   *
   * @param top a folder's or file's name
   * @param folder which of the two it is
   */
  Optional<Owner> owner(String top, boolean folder) {
    Matcher matcher = pattern.matcher(top);
    if (!matcher.matches() || !fits(top, folder, matcher)) {
      return Optional.empty();
    }
    String name = this == FOLDERS && !folder ? ItemName.stem(top) : matcher.group("name");
    String key = matcher.group("key").replaceFirst("_LATE(?=_\\d+$)", "");
    return Optional.of(new Owner(key, name, matcher.group("file")));
  }

  private boolean fits(String top, boolean folder, Matcher matcher) {
    return switch (this) {
      case MOODLE -> folder == matcher.group("file").isEmpty();
      case GRADESCOPE -> folder;
      case CANVAS -> !folder;
      case FOLDERS -> folder || ItemName.isArchive(top);
      case NONE -> false;
    };
  }
}
