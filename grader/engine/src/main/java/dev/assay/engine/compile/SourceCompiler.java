package dev.assay.engine.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the sources of one submission with the JDK's own compiler. */
public final class SourceCompiler {
  private static final String RELEASE = "17";

  private final JavaCompiler compiler;
  private final String classPath;

  /**
   * A compiler.
   *
   * @param classPath what the sources may use besides the JDK: the folder or jar with the contracts
   * @throws IllegalStateException if this is no JDK
   */
  public SourceCompiler(Path classPath) {
    JavaCompiler found = ToolProvider.getSystemJavaCompiler();
    if (found == null) {
      throw new IllegalStateException(
          "This Java has no compiler. Install a JDK (Debian and Ubuntu: apt-get install openjdk-17-jdk) and point"
              + " JAVA_HOME to it.");
    }
    this.compiler = found;
    this.classPath = classPath.toString();
  }

  /**
   * Compiles what compiles.
   *
   * @param files bytes by path within the source root
   * @return the classes of all files that have no problem and need none that has one
   */
  public Compiled compile(NavigableMap<String, byte[]> files) {
    Map<String, List<Problem>> problems = new HashMap<>();
    NavigableMap<String, String> texts = new TreeMap<>();
    files.forEach(
        (name, bytes) ->
            SourceText.decode(bytes)
                .ifPresentOrElse(
                    text -> texts.put(name, text),
                    () -> problems.put(name, List.of(notUtf8(name, bytes)))));
    // Each round leaves out the files that broke the last one, until the rest compiles.
    while (true) {
      Map<String, byte[]> classes = new HashMap<>();
      Map<String, List<Problem>> found = round(texts, classes);
      if (found.isEmpty()) {
        return new Compiled(classes, problems);
      }
      problems.putAll(found);
      texts.keySet().removeAll(found.keySet());
    }
  }

  private Map<String, List<Problem>> round(
      NavigableMap<String, String> texts, Map<String, byte[]> classes) {
    if (texts.isEmpty()) {
      return Map.of();
    }
    List<MemorySource> sources = new ArrayList<>();
    texts.forEach((name, text) -> sources.add(new MemorySource(name, text)));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StandardJavaFileManager standard =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
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
    boolean done =
        compiler
            .getTask(
                null, new MemoryClasses(standard, classes), diagnostics, options, null, sources)
            .call();
    Map<String, List<Problem>> problems = new HashMap<>();
    diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> problem(diagnostic, texts))
        .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
        .forEach(
            problem ->
                problems.computeIfAbsent(problem.file(), key -> new ArrayList<>()).add(problem));
    if (!done && problems.isEmpty()) {
      throw new IllegalStateException("The compiler gave up without saying why");
    }
    return problems;
  }

  private static Problem problem(
      Diagnostic<? extends JavaFileObject> diagnostic, NavigableMap<String, String> texts) {
    // An error without a file, such as a class that is too large, can only be the first file's as
    // far as anyone can tell.
    String file =
        Optional.ofNullable(diagnostic.getSource())
            .filter(MemorySource.class::isInstance)
            .map(source -> ((MemorySource) source).path())
            .orElseGet(texts::firstKey);
    long line = Math.max(0, diagnostic.getLineNumber());
    String sourceLine =
        line == 0
            ? ""
            : texts.getOrDefault(file, "").lines().skip(line - 1).findFirst().orElse("").strip();
    return new Problem(
        file,
        line,
        Math.max(0, diagnostic.getColumnNumber()),
        diagnostic.getMessage(Locale.ROOT),
        sourceLine);
  }

  private static Problem notUtf8(String name, byte[] bytes) {
    int at = SourceText.firstBadByte(bytes);
    long line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return new Problem(
        name,
        line,
        0,
        "The file is not UTF-8: byte "
            + at
            + " is 0x"
            + Integer.toHexString(bytes[at] & 0xff)
            + ". Save it again with the encoding UTF-8.",
        "");
  }
}
