package dev.assay.engine.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles the sources of one submission with the JDK's own compiler. */
public final class SourceCompiler {
  private static final String MODULE = "module-info.java";

  private final Javac javac;

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
    this.javac = new Javac(found, classPath.toString());
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
        (name, bytes) -> {
          Optional<String> text = SourceText.decode(bytes);
          if (text.isEmpty()) {
            problems.put(name, List.of(notUtf8(name, bytes)));
          } else if (name.equals(MODULE) || name.endsWith("/" + MODULE)) {
            problems.put(
                name,
                List.of(
                    ofFile(
                        name,
                        "A module description would hide the course's classes. Delete this file.")));
          } else {
            texts.put(name, text.get());
          }
        });
    // Each round leaves out the files that broke the last one, until the rest compiles.
    while (true) {
      Javac.Run run = javac.run(texts);
      if (run.isClean()) {
        return new Compiled(run.classes(), problems);
      }
      Map<String, List<Problem>> found =
          run.problems().isEmpty()
              ? blamed(texts, run.failure().orElseThrow())
              : run.problems().stream().collect(Collectors.groupingBy(Problem::file));
      problems.putAll(found);
      texts.keySet().removeAll(found.keySet());
    }
  }

  /**
   * Finds out which files a failure comes from that javac blames on none: those that fail on their
   * own, else those without which the rest doesn't fail, else all.
   */
  private Map<String, List<Problem>> blamed(NavigableMap<String, String> texts, String failure) {
    List<String> names = List.copyOf(texts.keySet());
    List<String> blamed = new ArrayList<>();
    for (String name : names) {
      if (fails(new TreeMap<>(Map.of(name, texts.get(name))))) {
        blamed.add(name);
      }
    }
    if (blamed.isEmpty()) {
      for (String name : names) {
        NavigableMap<String, String> rest = new TreeMap<>(texts);
        rest.remove(name);
        if (!fails(rest)) {
          blamed.add(name);
        }
      }
    }
    return (blamed.isEmpty() ? names : blamed)
        .stream().collect(Collectors.toMap(name -> name, name -> List.of(ofFile(name, failure))));
  }

  private boolean fails(NavigableMap<String, String> texts) {
    return javac.run(texts).failure().isPresent();
  }

  private static Problem ofFile(String name, String message) {
    return new Problem(name, 0, 0, message, "");
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
