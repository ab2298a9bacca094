package dev.assay.engine.subject;

import dev.assay.engine.course.ExerciseSpec;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Whether a source file that does not compile is meant for an exercise, although it is called
 * otherwise: there are no classes to look at, so its name and its text have to tell.
 */
final class Meant {
  private static final Pattern COMMENT = Pattern.compile("//.*|/\\*(?s:.*?)\\*/");

  private final String className;
  private final String simpleName;
  private final Pattern implementing;

  Meant(ExerciseSpec exercise) {
    className = exercise.submission();
    simpleName = className.substring(className.lastIndexOf('.') + 1);
    implementing =
        Pattern.compile(
            "\\bimplements\\b[^{;]{0,500}\\b"
                + Pattern.quote(exercise.contract().getSimpleName())
                + "\\b");
  }

  /** Whether its name is nearly right, or a class in it says that it implements the contract. */
  boolean isBy(String path, byte[] source) {
    String name = fileName(path).replaceFirst("\\.java$", "");
    return NearName.isOf(name, simpleName)
        || implementing.matcher(COMMENT.matcher(text(source)).replaceAll(" ")).find();
  }

  /** What to do about its name. */
  String advice(String path) {
    return "There is no class "
        + className
        + ". If "
        + fileName(path)
        + " is meant for it, call the class, and its file, "
        + simpleName
        + ".";
  }

  /** Whatever it is encoded in, the words that count are ASCII. */
  private static String text(byte[] source) {
    return new String(source, StandardCharsets.ISO_8859_1);
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
