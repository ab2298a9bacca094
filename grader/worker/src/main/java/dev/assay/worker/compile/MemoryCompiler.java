package dev.assay.worker.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Compiles the sources of submissions with the JDK's own compiler, in this JVM. */
public final class MemoryCompiler {
  private static final String MODULE = "module-info.java";

  private final Javac javac;

  /**
   * A compiler.
   *
   * @param classPath what the sources may use besides the JDK: the folder or jar with the contracts
   * @throws IllegalStateException if this is no JDK
   */
  public MemoryCompiler(String classPath) {
    this.javac = new Javac(classPath);
  }

  /**
   * Compiles what compiles.
   *
   * @param onMove is told the number of each file that javac turns to, or -1 if it is at no
   *     particular one; who kills a compiler knows by that which file it was busy with
   */
  public Answer answer(Request request, IntConsumer onMove) {
    List<SourceProblem> problems = new ArrayList<>();
    List<MemorySource> sources = new ArrayList<>();
    List<String> paths = request.paths();
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      byte[] bytes = request.files().getOrDefault(path, new byte[0]);
      Optional<String> text = SourceText.decode(bytes);
      if (text.isEmpty()) {
        problems.add(notUtf8(i, bytes));
      } else if (path.equals(MODULE) || path.endsWith("/" + MODULE)) {
        problems.add(
            SourceProblem.of(
                i, "A module description would hide the course's classes. Delete this file."));
      } else {
        sources.add(new MemorySource(i, path, text.get()));
      }
    }
    // Each round leaves out the files that broke the last one, until the rest compiles.
    while (true) {
      Javac.Run run = javac.run(sources, new Watch(sources, request.names(), onMove));
      List<SourceProblem> found =
          run.isClean() ? tooMuch(run.classes()) : problems(run, sources, request.names());
      if (found.isEmpty()) {
        return new Answer(run.classes(), bounded(problems));
      }
      problems.addAll(found);
      sources.removeIf(source -> found.stream().anyMatch(it -> it.file() == source.number()));
    }
  }

  private List<SourceProblem> problems(
      Javac.Run run, List<MemorySource> sources, TakenNames names) {
    return run.problems().isEmpty()
        ? blamed(sources, names, run.failure().orElseThrow())
        : run.problems();
  }

  /**
   * Finds out which files a failure comes from that javac blames on none: those that fail on their
   * own, else those without which the rest doesn't fail, else all.
   */
  private List<SourceProblem> blamed(List<MemorySource> sources, TakenNames names, String failure) {
    List<MemorySource> blamed =
        sources.stream().filter(source -> fails(List.of(source), names)).toList();
    if (blamed.isEmpty()) {
      blamed =
          sources.stream()
              .filter(
                  source ->
                      !fails(sources.stream().filter(other -> other != source).toList(), names))
              .toList();
    }
    return (blamed.isEmpty() ? sources : blamed)
        .stream().map(source -> SourceProblem.of(source.number(), failure)).toList();
  }

  private boolean fails(List<MemorySource> sources, TakenNames names) {
    return javac.run(sources, new Watch(sources, names, file -> {})).failure().isPresent();
  }

  /** The file with most bytes of classes is at fault if all together are too many or too large. */
  private static List<SourceProblem> tooMuch(List<ClassFile> classes) {
    Map<Integer, Integer> bytes = new HashMap<>();
    classes.forEach(type -> bytes.merge(type.file(), type.bytes().length, Integer::sum));
    if (classes.size() <= Answer.MOST_CLASSES
        && bytes.values().stream().mapToLong(Integer::longValue).sum() <= Answer.MOST_CLASS_BYTES) {
      return List.of();
    }
    return bytes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(
            largest ->
                SourceProblem.of(
                    largest.getKey(),
                    "The compiled classes are too large: "
                        + largest.getValue()
                        + " bytes of this file, where a submission may have "
                        + Answer.MOST_CLASS_BYTES
                        + " in "
                        + Answer.MOST_CLASSES
                        + " classes. Compute large tables instead of writing them out."))
        .stream()
        .toList();
  }

  /** As many of each file as may be told. */
  private static List<SourceProblem> bounded(List<SourceProblem> problems) {
    long files = problems.stream().map(SourceProblem::file).distinct().count();
    long mostOfEach =
        Math.min(
            Answer.MOST_PROBLEMS_OF_A_FILE, Math.max(1, Answer.MOST_PROBLEMS / Math.max(1, files)));
    Map<Integer, Integer> told = new HashMap<>();
    return problems.stream()
        .filter(problem -> told.merge(problem.file(), 1, Integer::sum) <= mostOfEach)
        .toList();
  }

  private static SourceProblem notUtf8(int number, byte[] bytes) {
    int at = SourceText.firstBadByte(bytes);
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return new SourceProblem(
        number,
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
