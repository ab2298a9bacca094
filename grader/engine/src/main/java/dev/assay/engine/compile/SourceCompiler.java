package dev.assay.engine.compile;

import dev.assay.worker.compile.MemoryCompiler;
import dev.assay.worker.compile.Request;
import java.nio.file.Path;
import java.util.NavigableMap;
import javax.tools.ToolProvider;

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
    // Asked here, because the worker's compiler can't even be loaded without one.
    if (ToolProvider.getSystemJavaCompiler() == null) {
      throw new IllegalStateException(
          "This Java has no compiler. Install a JDK (Debian and Ubuntu: apt-get install openjdk-17-jdk) and point"
              + " JAVA_HOME to it.");
    }
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
