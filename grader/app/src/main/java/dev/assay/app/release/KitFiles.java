package dev.assay.app.release;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.kit.Sources;
import dev.assay.engine.kit.StubSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that a student reads and edits: lessons, contracts, given code, stubs, the build file.
 * Stubs are made of the solutions' sources, so that what an author tried out in a checkout stays
 * there.
 */
final class KitFiles {
  private final CoursePackage written;
  private final Course course;
  private final Path checkout;
  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  KitFiles(CoursePackage written, Path checkout) {
    this.written = written;
    this.course = written.course();
    this.checkout = checkout;
  }

  /**
   * All of them but the grader, by their paths in the kit.
   *
   * @throws Complaint if the course lacks something
   * @throws IOException if a file can't be read
   */
  NavigableMap<String, byte[]> all() throws IOException, Complaint {
    Set<String> given = given();
    for (String path : given) {
      copy(course.sourceRoot() + "/" + path);
    }
    stubs();
    for (String folder : lessonFolders()) {
      try (Stream<Path> pages = Files.walk(checkout.resolve(folder))) {
        for (Path page : pages.filter(Files::isRegularFile).toList()) {
          copy(checkout.relativize(page).toString().replace('\\', '/'));
        }
      }
    }
    if (Files.isRegularFile(checkout.resolve("LICENSE"))) {
      copy("LICENSE");
    }
    files.put("pom.xml", filled("kit-pom.txt", given));
    files.put(".mvn/maven.config", filled("kit-maven-config.txt", given));
    files.put("README.md", filled("kit-readme.txt", given));
    return files;
  }

  /** The paths of the stubs, in the kit. */
  List<String> stubPaths() {
    return course.exercises().stream().map(this::path).toList();
  }

  /** The sources of what was compiled into the contracts: no more is given. */
  private Set<String> given() throws IOException {
    Set<String> paths = new TreeSet<>();
    for (Contents.Entry entry : Contents.of(written.contracts())) {
      String name = entry.name().replaceFirst(".*!", "");
      if (entry.isClass() && !name.contains("$")) {
        String path = name.replaceFirst("\\.class$", ".java");
        if (Files.isRegularFile(checkout.resolve(course.sourceRoot()).resolve(path))) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  private void stubs() throws IOException, Complaint {
    Sources sources = new Sources(checkout);
    for (ExerciseSpec exercise : course.exercises()) {
      Supplier<?> maker = written.proof().solutions().get(exercise.contract());
      String solution =
          maker == null ? "no class" : maker.get().getClass().getName().replaceFirst("\\$.*", "");
      Optional<Path> source = sources.of(solution);
      if (source.isEmpty()) {
        throw new Complaint(
            ExitCode.COURSE_DEFECT,
            "The stub of exercise "
                + exercise.id()
                + " is made of its solution's source, but there is none of "
                + solution
                + " in "
                + checkout);
      }
      try {
        String stub =
            new StubSource(solution, exercise.submission()).of(Files.readString(source.get()));
        files.put(path(exercise), stub.getBytes(StandardCharsets.UTF_8));
      } catch (IllegalArgumentException marks) {
        throw new Complaint(
            ExitCode.COURSE_DEFECT, source.get().getFileName() + ": " + marks.getMessage());
      }
    }
  }

  private String path(ExerciseSpec exercise) {
    return course.sourceRoot() + "/" + exercise.submission().replace('.', '/') + ".java";
  }

  private Set<String> lessonFolders() {
    return course.exercises().stream()
        .map(ExerciseSpec::lesson)
        .map(page -> page.substring(0, Math.max(0, page.lastIndexOf('/'))))
        .filter(folder -> !folder.isEmpty() && Files.isDirectory(checkout.resolve(folder)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void copy(String path) throws IOException {
    files.put(path, Files.readAllBytes(checkout.resolve(path)));
  }

  private byte[] filled(String template, Set<String> given) throws IOException {
    String text;
    try (InputStream in = KitFiles.class.getResourceAsStream(template)) {
      if (in == null) {
        throw new IOException("This program lacks its " + template);
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Map<String, String> values =
        Map.of(
            "id", course.id(),
            "title", course.title(),
            "version", course.version(),
            "sources", course.sourceRoot(),
            "first", course.exercises().get(0).id(),
            "given",
                given.stream()
                    .map(path -> "            <include>" + path + "</include>")
                    .collect(Collectors.joining("\n")),
            "exercises",
                course.exercises().stream().map(this::row).collect(Collectors.joining("\n")));
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("[[course." + value.getKey() + "]]", value.getValue());
    }
    return text.replace("%{", "${").getBytes(StandardCharsets.UTF_8);
  }

  private String row(ExerciseSpec exercise) {
    String stub = path(exercise);
    return "| "
        + exercise.id()
        + " | ["
        + exercise.title()
        + "]("
        + exercise.lesson()
        + ") | ["
        + stub.substring(stub.lastIndexOf('/') + 1)
        + "]("
        + stub
        + ") |";
  }
}
