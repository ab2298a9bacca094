package dev.assay.bank;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import java.util.NavigableMap;

/** Compiles what a student handed in. */
@FunctionalInterface
interface SubmissionCompiler {
  /** Compiles what compiles; see {@link SourceCompiler#compile}. */
  Compiled compile(NavigableMap<String, byte[]> files);
}
