package dev.assay.engine.compile;

import dev.assay.worker.compile.MemoryCompiler;
import dev.assay.worker.compile.Request;
import java.nio.file.Path;
import java.util.NavigableMap;

/**
 * Compiles the sources of one submission in this JVM: for who runs it alone, and trusts it with
 * this JVM's time and memory.
 */
public final class SourceCompiler {
  private final MemoryCompiler compiler;
  private final CourseNames names;

  /**
   * A compiler.
   *
   * @param classPath what the sources may use besides the JDK: the folder or jar with the contracts
   * @param names what the classes may not be called
   * @throws IllegalStateException if this is no JDK
   */
  public SourceCompiler(Path classPath, CourseNames names) {
    this.compiler = new MemoryCompiler(classPath.toString());
    this.names = names;
  }

  /** A compiler for which the names of classes are free. */
  public SourceCompiler(Path classPath) {
    this(classPath, CourseNames.NONE);
  }

  /**
   * Compiles what compiles.
   *
   * @param files bytes by path within the source root
   * @return the classes of all files that have no problem and need none that has one
   */
  public Compiled compile(NavigableMap<String, byte[]> files) {
    Request request = names.request(files);
    return Compiled.of(request, compiler.answer(request, file -> {}));
  }
}
