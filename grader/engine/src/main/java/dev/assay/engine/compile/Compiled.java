package dev.assay.engine.compile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of compiling.
 *
 * @param classes class bytes by name with dots
 * @param problems what is wrong with a file, by its path; a file without problems is not in it
 */
public record Compiled(Map<String, byte[]> classes, Map<String, List<Problem>> problems) {
  /** Keeps copies of the maps, sorted, so that whoever walks over one meets the same order. */
  public Compiled {
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    problems = Collections.unmodifiableMap(new TreeMap<>(problems));
  }
}
