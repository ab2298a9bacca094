package dev.assay.engine.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Runs the JDK's compiler over texts in memory, once per call. */
final class Javac {
  private static final String RELEASE = "17";

  private final JavaCompiler compiler;
  private final String classPath;

  Javac(JavaCompiler compiler, String classPath) {
    this.compiler = compiler;
    this.classPath = classPath;
  }

  /**
   * What came of one run.
   *
   * @param classes class bytes by name with dots; complete if the run is clean
   * @param problems what is wrong, in the order of the files and of their lines
   * @param failure what is wrong that javac blames on no file, if anything: it crashed, perhaps
   */
  record Run(Map<String, byte[]> classes, List<Problem> problems, Optional<String> failure) {
    /** Whether everything compiled. */
    boolean isClean() {
      return problems.isEmpty() && failure.isEmpty();
    }
  }

  /**
   * Compiles texts, all or nothing.
   *
   * @param texts by path within the source root
   */
  Run run(NavigableMap<String, String> texts) {
    Map<String, byte[]> classes = new HashMap<>();
    if (texts.isEmpty()) {
      return new Run(classes, List.of(), Optional.empty());
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    boolean done = task(texts, classes, diagnostics);
    List<Diagnostic<? extends JavaFileObject>> errors =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .toList();
    List<Problem> problems = new ArrayList<>();
    Optional<String> failure =
        done || !errors.isEmpty()
            ? Optional.empty()
            : Optional.of(
                "The compiler gave up. Look for code that is nested very deeply, and split it.");
    for (Diagnostic<? extends JavaFileObject> error : errors) {
      if (error.getSource() instanceof MemorySource source) {
        problems.add(problem(error, source));
      } else {
        failure = Optional.of(error.getMessage(Locale.ROOT));
      }
    }
    problems.sort(
        Comparator.comparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::column));
    return new Run(classes, List.copyOf(problems), failure);
  }

  private boolean task(
      NavigableMap<String, String> texts,
      Map<String, byte[]> classes,
      DiagnosticCollector<JavaFileObject> diagnostics) {
    List<MemorySource> sources = new ArrayList<>();
    texts.forEach((name, text) -> sources.add(new MemorySource(name, text)));
    List<String> options =
        List.of(
            "--release",
            RELEASE,
            "-proc:none",
            "-implicit:none",
            "-parameters",
            "-g",
            "-cp",
            classPath);
    try (StandardJavaFileManager standard =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      return compiler
          .getTask(
              // A javac that crashes would print its stack trace on the console.
              Writer.nullWriter(),
              new MemoryClasses(standard, classes),
              diagnostics,
              options,
              null,
              sources)
          .call();
    } catch (RuntimeException | StackOverflowError crash) {
      return false;
    } catch (IOException exception) {
      throw new UncheckedIOException("Can't close the compiler's class path", exception);
    }
  }

  private static Problem problem(Diagnostic<?> error, MemorySource source) {
    long position = error.getPosition();
    String message = error.getMessage(Locale.ROOT);
    return position == Diagnostic.NOPOS
        ? new Problem(source.path(), 0, 0, message, "")
        : Problem.at(source.path(), source.text(), error.getLineNumber(), (int) position, message);
  }
}
