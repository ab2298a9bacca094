package dev.assay.engine.grade;

import dev.assay.engine.compile.Compiled;
import java.util.NavigableMap;

/** Makes classes of sources that are not trusted. */
@FunctionalInterface
public interface SourceCompilation {
  /**
   * Compiles what compiles.
   *
   * @param files bytes by path within the source root
   */
  Compiled compile(NavigableMap<String, byte[]> files);
}
