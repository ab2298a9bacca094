package dev.assay.engine.subject;

import dev.assay.engine.course.ExerciseSpec;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to do about a problem where the compiler's own words lead a student astray: it knows nothing
 * of an exercise, in which the file, the package and the contract are right.
 */
final class Remedy {
  private static final Pattern MISNAMED =
      Pattern.compile("class (\\S+) is public, should be declared in a file named");

  private static final Pattern UNKNOWN_CLASS =
      Pattern.compile("cannot find symbol\\s+symbol: +class (\\S+)");

  private static final String WEAKER = "attempting to assign weaker access privileges; was public";

  private Remedy() {}

  /** Whether a class and its file have two names. */
  static boolean isMisnamed(String message) {
    return MISNAMED.matcher(message).lookingAt();
  }

  /** What to do, if the compiler's message is one of those. */
  static Optional<String> of(String message, ExerciseSpec exercise) {
    String className = exercise.submission();
    int dot = className.lastIndexOf('.');
    Matcher misnamed = MISNAMED.matcher(message);
    if (misnamed.lookingAt()) {
      return Optional.of(
          "Call the class "
              + className.substring(dot + 1)
              + ", as its file is, and not "
              + misnamed.group(1)
              + ".");
    }
    Matcher unknown = UNKNOWN_CLASS.matcher(message);
    if (unknown.lookingAt() && unknown.group(1).equals(exercise.contract().getSimpleName())) {
      return Optional.of(
          "The contract is in the package of the exercise. Write \"package "
              + className.substring(0, dot)
              + ";\" on top.");
    }
    return message.contains(WEAKER)
        ? Optional.of("The methods of a contract are public. Write \"public\" before this one.")
        : Optional.empty();
  }
}
