package dev.assay.app.release;

import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.CourseProof;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.digest.Digests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The classes that the author of a course wrote and that no submission sees: checks, solutions,
 * mistakes. The contracts are none of them.
 *
 * @param classes by name, with slashes
 * @param answers the outermost classes that hold a solution, or a program that is wrong on purpose,
 *     and those that lie with them
 * @param needed the classes that these programs themselves are made of
 */
record AuthorCode(Map<String, ScannedClass> classes, Set<String> answers, Set<String> needed) {

  /**
   * Reads them, wherever this program has them from.
   *
   * @throws IOException if a class file can't be read
   */
  static AuthorCode of(CoursePackage written) throws IOException {
    CourseProof proof = written.proof();
    Set<String> answers = new TreeSet<>();
    Set<Path> places = new TreeSet<>();
    List<Class<?>> answering =
        Stream.concat(
                proof.solutions().values().stream(),
                proof.wrong().stream().map(program -> program.implementation()))
            .<Class<?>>map(maker -> maker.get().getClass())
            .toList();
    for (Class<?> answer : answering) {
      answers.add(host(answer));
      places.add(Digests.codeSource(answer));
    }
    Set<String> hosts = Set.copyOf(answers);
    Set<Path> withAnswers = Set.copyOf(places);
    Set<Path> withChecks = new TreeSet<>();
    withChecks.add(Digests.codeSource(written.getClass()));
    for (ExerciseSpec exercise : written.course().exercises()) {
      withChecks.add(Digests.codeSource(exercise.checksClass()));
    }
    places.addAll(withChecks);
    places.remove(written.contracts());
    Map<String, ScannedClass> classes = new TreeMap<>();
    for (Path place : places) {
      for (byte[] bytes : classFiles(place)) {
        ScannedClass scanned = ScannedClass.of(bytes);
        classes.put(scanned.name(), scanned);
        if (withAnswers.contains(place) && !withChecks.contains(place)) {
          // A place of its own for the answers: all that lies there helps to make them.
          answers.add(ScannedClass.outer(scanned.name()));
        }
      }
    }
    return new AuthorCode(classes, answers, needed(hosts, classes));
  }

  /** The outermost classes that some classes can't do without, these included. */
  private static Set<String> needed(Set<String> hosts, Map<String, ScannedClass> classes) {
    Set<String> needed = new TreeSet<>();
    Deque<String> ahead = new ArrayDeque<>(hosts);
    while (!ahead.isEmpty()) {
      String outer = ahead.remove();
      if (needed.add(outer)) {
        for (ScannedClass type : classes.values()) {
          if (ScannedClass.outer(type.name()).equals(outer)) {
            Stream.concat(
                    Stream.concat(type.parents().stream(), type.types().stream()),
                    type.methods().stream().flatMap(method -> method.types().stream()))
                .filter(classes::containsKey)
                .map(ScannedClass::outer)
                .forEach(ahead::add);
          }
        }
      }
    }
    return needed;
  }

  /** The outermost class that a class was written in; a lambda has a made-up name behind it. */
  private static String host(Class<?> type) {
    return ScannedClass.outer(type.getName().replace('.', '/'));
  }

  private static List<byte[]> classFiles(Path place) throws IOException {
    return Contents.of(place).stream()
        .filter(entry -> entry.name().endsWith(".class") && !entry.name().endsWith("-info.class"))
        .map(Contents.Entry::bytes)
        .toList();
  }

  /** Whether a class is a solution, a mistake, or part of one. */
  boolean isAnswer(String name) {
    return answers.contains(ScannedClass.outer(name));
  }

  /** Whether a class is what a solution or a mistake is made of. */
  boolean isNeeded(String name) {
    return needed.contains(ScannedClass.outer(name));
  }
}
