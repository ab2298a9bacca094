package dev.assay.app.release;

import dev.assay.engine.course.CoursePackage;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The course in {@code fixtures/second-course}, compiled and loaded as the author's guide says.
 *
 * @param sources where it lies
 * @param contracts its compiled contracts
 * @param written what its author hands to the grader
 */
public record SecondCourse(Path sources, Path contracts, CoursePackage written) {
  /** Where the project has it. */
  public static final Path FIXTURE =
      Path.of(System.getProperty("basedir", "."), "../../fixtures/second-course")
          .toAbsolutePath()
          .normalize();

  /** Compiles the contracts into one folder, and the author's classes into another. */
  public static SecondCourse compile(Path sources, Path target) throws IOException {
    Path contracts = target.resolve("contracts");
    Path authors = target.resolve("authors");
    List<Path> given =
        javaFiles(sources.resolve("exercises")).stream()
            .filter(file -> !file.toString().endsWith("Exercise.java"))
            .toList();
    javac(contracts, List.of(), given);
    List<Path> own = new ArrayList<>(javaFiles(sources.resolve("solutions")));
    own.addAll(javaFiles(sources.resolve("checks")));
    javac(authors, List.of(contracts), own);
    copyResources(sources.resolve("checks"), authors);
    URL[] places = {contracts.toUri().toURL(), authors.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(places, SecondCourse.class.getClassLoader());
    CoursePackage written =
        ServiceLoader.load(CoursePackage.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .filter(found -> found.course().id().equals("text"))
            .findFirst()
            .orElseThrow();
    return new SecondCourse(sources, contracts, written);
  }

  private static void javac(Path target, List<Path> more, List<Path> files) throws IOException {
    Files.createDirectories(target);
    List<String> words =
        new ArrayList<>(
            List.of(
                "-parameters", "-proc:none", "--release", "17", "-d", target.toString(), "-cp"));
    StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
    more.forEach(place -> path.append(File.pathSeparator).append(place));
    words.add(path.toString());
    files.forEach(file -> words.add(file.toString()));
    int code =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
    if (code != 0) {
      throw new IOException("The course does not compile");
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static void copyResources(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".java")) {
          Path target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }
}
