package dev.assay.bank;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.intake.ClassIntake;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.verdict.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Submissions to exercise 3.2 as one class that handed in: a folder or an archive for each.
 *
 * @param folder the class's folder
 * @param expectations what each student's {@code expect.txt} says, by id
 */
record Bank(Path folder, SortedMap<String, String> expectations) {
  /** The exercise that all of them are for. */
  static final String EXERCISE = "3.2";

  /** Cheats against the compiler, which nobody should try in a JVM that has more to do. */
  static final Set<String> COMPILE_BOMBS =
      Set.of("50-javac-generics-bomb", "51-javac-string-folding-bomb", "53-deep-nesting");

  /** What the expectations are in; not handed in. */
  private static final String EXPECTATION = "expect.txt";

  private static final Path RESOURCES =
      Path.of(System.getProperty("basedir", "."), "src/test/resources/dev/assay/bank");

  /** All that is meant to harm. */
  static Bank cheats(Path folder) throws IOException {
    Bank bank = of("cheats", folder);
    SpecialCheats.add(folder);
    return bank;
  }

  /** Right answers in ways that a sandbox could break. */
  static Bank honest(Path folder) throws IOException {
    return of("honest", folder);
  }

  /** What intake makes of it, by id. */
  Map<String, Submission> submissions() throws IOException {
    return read(folder);
  }

  /** What intake makes of a class's folder, by id. */
  static Map<String, Submission> read(Path folder) throws IOException {
    return new ClassIntake(InterventionsCourse.course())
        .read(folder).submissions().stream()
            .collect(
                Collectors.toMap(Submission::id, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  /**
   * What submissions must be able to do where little stands in their way, by id: effects or
   * verdicts of an {@link Outcome}, of which one is enough.
   */
  static SortedMap<String, Set<String>> open(String level) throws IOException {
    TreeMap<String, Set<String>> effects = new TreeMap<>();
    for (String line : Files.readAllLines(RESOURCES.resolve("bites-at-" + level + ".txt"))) {
      if (!line.startsWith("#")) {
        String[] words = line.split(" ", 2);
        effects.put(words[0], Set.of(words[1].split(" or ", -1)));
      }
    }
    return effects;
  }

  /** The statuses that a submission may end with. */
  Set<Status> allowed(String id) {
    return Words.statuses(String.valueOf(expectations.get(id)));
  }

  private static Bank of(String part, Path folder) throws IOException {
    TreeMap<String, String> expectations = new TreeMap<>();
    Path from = RESOURCES.resolve(part);
    try (Stream<Path> students = Files.list(from)) {
      for (Path student : students.toList()) {
        String id = student.getFileName().toString();
        expectations.put(id, Files.readString(student.resolve(EXPECTATION)));
        copy(student, folder.resolve(id));
      }
    }
    return new Bank(folder, expectations);
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(from)) {
      files =
          paths.filter(Files::isRegularFile).filter(path -> !path.endsWith(EXPECTATION)).toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      try {
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      } catch (IOException exception) {
        throw new UncheckedIOException("Can't copy " + file, exception);
      }
    }
  }
}
