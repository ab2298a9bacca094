package dev.assay.engine.compile;

import dev.assay.worker.compile.Answer;
import dev.assay.worker.compile.ClassFile;
import dev.assay.worker.compile.Request;
import dev.assay.worker.compile.SourceProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What came of compiling.
 *
 * @param classes class bytes by name with dots
 * @param problems what is wrong with a file, by its path; a file without problems is not in it
 * @param broken the bytes of the files that have problems, by their paths
 */
public record Compiled(
    Map<String, byte[]> classes,
    Map<String, List<Problem>> problems,
    NavigableMap<String, byte[]> broken) {
  /**
   * Keeps copies of the maps, sorted, so that whoever walks over one meets the same order.
   *
   * @param broken all that was to be compiled; what has no problem is left out
   */
  public Compiled {
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    problems = Collections.unmodifiableMap(new TreeMap<>(problems));
    NavigableMap<String, byte[]> kept = new TreeMap<>(broken);
    kept.keySet().retainAll(problems.keySet());
    broken = Collections.unmodifiableNavigableMap(kept);
  }

  /**
   * What a compiler answered, which need not be trusted.
   *
   * @param request what it was asked
   * @throws IllegalArgumentException if no compiler that works would answer that
   */
  public static Compiled of(Request request, Answer answer) {
    List<String> paths = request.paths();
    Map<String, byte[]> classes = new HashMap<>();
    long bytes = 0;
    for (ClassFile type : answer.classes()) {
      String path = path(paths, type.file());
      request
          .names()
          .against(type.name(), path)
          .ifPresent(
              why -> {
                throw new IllegalArgumentException(why);
              });
      classes.put(type.name(), type.bytes());
      bytes += type.bytes().length;
    }
    if (answer.classes().size() > Answer.MOST_CLASSES || bytes > Answer.MOST_CLASS_BYTES) {
      throw new IllegalArgumentException(answer.classes().size() + " classes, " + bytes + " bytes");
    }
    Map<String, List<Problem>> problems = new HashMap<>();
    for (SourceProblem told : answer.problems()) {
      String path = path(paths, told.file());
      List<Problem> ofFile = problems.computeIfAbsent(path, key -> new ArrayList<>());
      if (ofFile.size() == Answer.MOST_PROBLEMS_OF_A_FILE
          || told.sourceLine().length() > 2 * SourceProblem.LONGEST_LINE) {
        throw new IllegalArgumentException("Too much is told of " + path);
      }
      ofFile.add(
          new Problem(
              path,
              Math.max(0, told.line()),
              Math.max(0, told.column()),
              told.message(),
              told.sourceLine()));
    }
    problems.replaceAll((path, all) -> List.copyOf(all));
    return new Compiled(classes, problems, request.files());
  }

  private static String path(List<String> paths, int file) {
    if (file < 0 || file >= paths.size()) {
      throw new IllegalArgumentException("There is no file number " + file);
    }
    return paths.get(file);
  }
}
