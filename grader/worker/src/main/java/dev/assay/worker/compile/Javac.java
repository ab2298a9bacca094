package dev.assay.worker.compile;

import com.sun.source.util.JavacTask;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the JDK's compiler over texts in memory, once per call. */
final class Javac {
  private static final String RELEASE = "17";
  private static final String GAVE_UP =
      "The compiler gave up. Look for code that is nested very deeply, and split it.";

  private final JavaCompiler compiler;
  private final List<String> options;
  // Kept from run to run, for what it knows of the JDK's classes.
  private final StandardJavaFileManager standard;

  /**
   * A compiler.
   *
   * @param classPath what the sources may use besides the JDK
   * @throws IllegalStateException if this is no JDK
   */
  Javac(String classPath) {
    JavaCompiler found = ToolProvider.getSystemJavaCompiler();
    if (found == null) {
      throw new IllegalStateException("This Java has no compiler");
    }
    this.compiler = found;
    this.options = new ArrayList<>(language());
    options.addAll(List.of("-proc:none", "-implicit:none", "-parameters", "-g", "-cp", classPath));
    this.standard = compiler.getStandardFileManager(null, Locale.ROOT, null);
  }

  /**
   * Java 17 and its library. Where that is the very library of this JDK, javac need not read
   * another description of it, which costs more than a submission.
   */
  private static List<String> language() {
    return Runtime.version().feature() == Integer.parseInt(RELEASE)
        ? List.of("-source", RELEASE, "-target", RELEASE)
        : List.of("--release", RELEASE);
  }

  /**
   * What came of one run.
   *
   * @param classes complete if the run is clean
   * @param problems what is wrong, in the order of the files and of their lines
   * @param failure what is wrong that javac blames on no file, if anything: it crashed, perhaps
   */
  record Run(List<ClassFile> classes, List<SourceProblem> problems, Optional<String> failure) {
    /** Whether everything compiled. */
    boolean isClean() {
      return problems.isEmpty() && failure.isEmpty();
    }
  }

  /** Compiles texts, all or nothing. */
  synchronized Run run(Collection<MemorySource> sources, Watch watch) {
    List<ClassFile> classes = new ArrayList<>();
    if (sources.isEmpty()) {
      return new Run(classes, List.of(), Optional.empty());
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    boolean done = task(sources, classes, diagnostics, watch);
    if (!watch.refused().isEmpty()) {
      // What else is wrong may come of these names.
      return new Run(classes, watch.refused(), Optional.empty());
    }
    List<Diagnostic<? extends JavaFileObject>> errors =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .toList();
    List<SourceProblem> problems = new ArrayList<>();
    Optional<String> failure = Optional.empty();
    if (!done && errors.isEmpty()) {
      if (watch.at() == Watch.NOWHERE) {
        failure = Optional.of(GAVE_UP);
      } else {
        problems.add(SourceProblem.of(watch.at(), GAVE_UP));
      }
    }
    for (Diagnostic<? extends JavaFileObject> error : errors) {
      if (error.getSource() instanceof MemorySource source) {
        // The name of a type may be too long for any memory.
        watch.turnTo(source.number());
        problems.add(problem(error, source));
      } else {
        failure = Optional.of(error.getMessage(Locale.ROOT));
      }
    }
    problems.sort(
        Comparator.comparing(SourceProblem::file)
            .thenComparing(SourceProblem::line)
            .thenComparing(SourceProblem::column));
    return new Run(classes, List.copyOf(problems), failure);
  }

  private boolean task(
      Collection<MemorySource> sources,
      List<ClassFile> classes,
      DiagnosticCollector<JavaFileObject> diagnostics,
      Watch watch) {
    try {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              // A javac that crashes would print its stack trace on the console.
              Writer.nullWriter(),
              new MemoryClasses(standard, classes),
              diagnostics,
              options,
              null,
              sources);
      ((JavacTask) task).setTaskListener(watch);
      return task.call();
    } catch (RuntimeException | StackOverflowError crash) {
      return false;
    }
  }

  private static SourceProblem problem(Diagnostic<?> error, MemorySource source) {
    long position = error.getPosition();
    String message = error.getMessage(Locale.ROOT);
    return position == Diagnostic.NOPOS
        ? SourceProblem.of(source.number(), message)
        : SourceProblem.at(
            source.number(), source.text(), (int) error.getLineNumber(), (int) position, message);
  }
}
