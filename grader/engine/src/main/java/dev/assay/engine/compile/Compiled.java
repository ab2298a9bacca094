package dev.assay.engine.compile;

import java.util.List;
import java.util.Map;

/**
 * What came of compiling.
 *
 * @param classes class bytes by name with dots
 * @param problems what is wrong with a file, by its path; a file without problems is not in it
 */
public record Compiled(Map<String, byte[]> classes, Map<String, List<Problem>> problems) {
  /** Keeps copies of the maps. */
  public Compiled {
    classes = Map.copyOf(classes);
    problems = Map.copyOf(problems);
  }
}
