package dev.assay.engine.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of this machine that a JVM needs to run.
 *
 * @param home the Java that runs this
 * @param settings files outside that Java which it has links to
 * @param libraries the shared libraries of the system that it loads
 * @param loader the dynamic loader, under the name that programs know it by
 */
record RuntimeFiles(Path home, List<Path> settings, List<Path> libraries, Path loader) {
  private static final Path MAPS = Path.of("/proc/self/maps");
  private static final Path LOADER = Path.of("/lib64/ld-linux-x86-64.so.2");

  /** Libraries that a JVM may load later than this one has. */
  private static final List<String> LATER =
      List.of(
          "libgcc_s.so.1",
          "libm.so.6",
          "libz.so.1",
          "libdl.so.2",
          "librt.so.1",
          "libpthread.so.0",
          "libstdc++.so.6");

  /** The files that this JVM uses itself. */
  static RuntimeFiles ofThisJava() throws IOException {
    Path home = JavaCommand.home().toRealPath();
    return new RuntimeFiles(home, linked(home), libraries(home), LOADER);
  }

  /** Where the dynamic loader looks for libraries, with the Java's own first. */
  String libraryPath() {
    return Stream.concat(
            Stream.of(home.resolve("lib")), libraries.stream().map(Path::getParent).distinct())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> linked(Path home) throws IOException {
    TreeSet<Path> targets = new TreeSet<>();
    // Only what a running Java reads: links to documentation and sources don't matter.
    for (String part : List.of("conf", "lib")) {
      try (Stream<Path> paths = Files.walk(home.resolve(part))) {
        for (Path path : (Iterable<Path>) paths.filter(Files::isSymbolicLink)::iterator) {
          if (Files.isRegularFile(path) && !path.toRealPath().startsWith(home)) {
            targets.add(path.toRealPath());
          }
        }
      }
    }
    return List.copyOf(targets);
  }

  private static List<Path> libraries(Path home) throws IOException {
    Collection<Path> mapped = new TreeSet<>();
    try (Stream<String> lines = Files.lines(MAPS)) {
      lines
          .filter(line -> line.contains(".so") && line.indexOf('/') >= 0)
          .map(line -> Path.of(line.substring(line.indexOf('/'))))
          .filter(path -> !path.startsWith(home) && Files.isRegularFile(path))
          .filter(path -> path.startsWith("/lib") || path.startsWith("/usr"))
          .forEach(mapped::add);
    }
    TreeSet<Path> libraries = new TreeSet<>();
    for (Path library : mapped) {
      // The loader asks for libz.so.1, which is a link to what is mapped.
      String name = library.getFileName().toString();
      String stem = name.substring(0, name.indexOf(".so"));
      try (Stream<Path> siblings = Files.list(library.getParent())) {
        siblings
            .filter(path -> path.getFileName().toString().startsWith(stem + ".so."))
            .forEach(libraries::add);
      }
      libraries.add(library);
      LATER.stream()
          .map(library::resolveSibling)
          .filter(Files::isRegularFile)
          .forEach(libraries::add);
    }
    return List.copyOf(libraries);
  }
}
