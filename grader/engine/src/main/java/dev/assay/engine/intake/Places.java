package dev.assay.engine.intake;

import dev.assay.engine.compile.CourseNames;
import dev.assay.engine.course.Course;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which classes a course lets a student write, and where their sources belong. */
final class Places {
  /** What people call the folder of one exercise: a word for it, and a number. */
  private static final Pattern EXERCISE_FOLDER =
      Pattern.compile("(?i)(ex|exercise|task|part|problem|question|lab|lesson|unit)[-_ .]*\\d.*");

  private final Set<String> folderNames = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final String sourceRoot;
  private final Set<String> given;
  private final Set<String> packages = new TreeSet<>();
  private final Map<String, String> exercises = new HashMap<>();

  Places(Course course) {
    this.sourceRoot = course.sourceRoot();
    this.given = Set.copyOf(course.given());
    course
        .exercises()
        .forEach(
            exercise -> {
              String name = exercise.submission();
              packages.add(name.substring(0, name.lastIndexOf('.')));
              exercises.put(name.substring(name.lastIndexOf('.') + 1), name);
              folderNames.add(name.substring(name.lastIndexOf('.') + 1));
              folderNames.add(exercise.id());
              folderNames.add(exercise.name());
            });
  }

  /** Whether an exercise asks for a class of this name, in whatever package. */
  boolean isExercise(String simpleName) {
    return exercises.containsKey(simpleName);
  }

  /** Whether a folder is called as an exercise is, or as people call one. */
  boolean isExerciseFolder(String name) {
    return folderNames.contains(name) || EXERCISE_FOLDER.matcher(name).matches();
  }

  /** Why a class of this package and name is not taken, if there is a reason. */
  Optional<Reason> against(String packageName, String simpleName) {
    String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    if (given.contains(name)) {
      return Optional.of(Reason.GIVEN);
    }
    if (packages.stream().anyMatch(own -> isWithin(packageName, own))) {
      return Optional.empty();
    }
    if (isWithin(packageName, CourseNames.OURS)) {
      return Optional.of(Reason.COURSE_PACKAGE);
    }
    return CourseNames.LIBRARIES.stream().anyMatch(library -> isWithin(packageName, library))
        ? Optional.of(Reason.LIBRARY_PACKAGE)
        : Optional.empty();
  }

  /**
   * Where a source belongs, within the source root: an exercise where the course has it, also if it
   * declares another package (the compiler will say so), all else where it says.
   */
  String path(String packageName, String simpleName) {
    String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    return exercises.getOrDefault(simpleName, name).replace('.', '/') + ".java";
  }

  /** Whether a source declares the package that it belongs to. */
  boolean isExact(String packageName, String simpleName) {
    String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    return exercises.getOrDefault(simpleName, name).equals(name);
  }

  /** Whether a file lies exactly where the course has it, whatever folder the checkout is in. */
  boolean isHome(String name, String path) {
    String home = sourceRoot + "/" + path;
    return name.equals(home) || name.endsWith("/" + home);
  }

  /** The folders on the way to an exercise: what has one of them in it is one submission. */
  Set<String> folders() {
    Set<String> folders = new HashSet<>(ItemName.parts(sourceRoot));
    for (String own : packages) {
      folders.addAll(ItemName.parts(own.replace('.', '/')));
    }
    return folders;
  }

  private static boolean isWithin(String packageName, String parent) {
    return packageName.equals(parent) || packageName.startsWith(parent + ".");
  }
}
