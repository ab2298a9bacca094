package dev.assay.app.create;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.kit.Sources;
import dev.assay.engine.kit.StubSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A new exercise in a checkout: a small one that works, beside the others, with a TODO wherever its
 * author has something to say. All of it is made before any of it is written.
 */
final class Scaffold {
  private final Path checkout;
  private final Map<Path, String> files = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();
  private final CoursePackage written;

  /**
   * Makes an exercise.
   *
   * @param name such as {@code mean-delay}
   * @throws Complaint if it can't be made here; nothing is changed then
   */
  Scaffold(CoursePackage written, Path checkout, String name) throws IOException, Complaint {
    this.written = written;
    this.checkout = checkout;
    Sources sources = new Sources(checkout);
    ExerciseSpec like = written.course().exercises().get(written.course().exercises().size() - 1);
    Supplier<?> solution = written.proof().solutions().get(like.contract());
    String solutionClass =
        solution == null ? "" : solution.get().getClass().getName().replaceFirst("\\$.*", "");
    Path contracts = folder(sources, like.contract().getName());
    Path solutions = folder(sources, solutionClass);
    Path checks = folder(sources, like.checksClass().getName());
    Path stubs =
        checkout.resolve(written.course().sourceRoot()).resolve(path(packageOf(like.submission())));
    String lessons = like.lesson().substring(0, like.lesson().lastIndexOf('/') + 1);

    String type = pascal(name);
    names.put("name", name);
    names.put("Name", type);
    names.put("Title", sentence(name));
    names.put("id", nextId());
    names.put("contract-package", packageOf(like.contract().getName()));
    names.put("contract-path", path(packageOf(like.contract().getName())) + "/" + type + ".java");
    names.put("submission-package", packageOf(like.submission()));
    names.put("solution-package", packageOf(solutionClass));
    names.put("checks-package", packageOf(like.checksClass().getName()));
    names.put("lesson", lessons + name + ".md");
    names.put("page", lessons + "misconceptions/" + names.get("id") + "/does-nothing.md");

    add(contracts.resolve(type + ".java"), filled("Contract.txt"));
    String source = filled("Solution.txt");
    add(solutions.resolve(type + "Solution.java"), source);
    add(
        stubs.resolve(type + "Exercise.java"),
        new StubSource(
                packageOf(solutionClass) + "." + type + "Solution",
                packageOf(like.submission()) + "." + type + "Exercise")
            .of(source));
    add(checks.resolve(type + "Checks.java"), filled("Checks.txt"));
    add(checks.resolve(type + "Mistakes.java"), filled("Mistakes.txt"));
    add(checkout.resolve(filledText("[[lesson]]")), filled("lesson.txt"));
    add(checkout.resolve(filledText("[[page]]")), filled("misconception.txt"));
    changeTheOthers(sources, checks);
  }

  /** Writes all of it. */
  List<Path> write() throws IOException {
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.writeString(file.getKey(), file.getValue());
    }
    return List.copyOf(files.keySet());
  }

  private void changeTheOthers(Sources sources, Path checks) throws IOException, Complaint {
    List<Path> hints = new ArrayList<>();
    for (Path file : sources.named("hints.properties")) {
      // Another course may lie in the same checkout.
      if (written.hints().texts().values().stream().anyMatch(Files.readString(file)::contains)) {
        hints.add(file);
      }
    }
    if (hints.size() != 1) {
      throw new Complaint(
          ExitCode.COURSE_DEFECT,
          "There is to be one file hints.properties with the hints of the course, and there are "
              + hints.size()
              + ". Nothing was changed.");
    }
    Path ladder = hints.get(0);
    files.put(ladder, Files.readString(ladder).stripTrailing() + "\n" + filled("hints.txt"));
    List<Path> marked = new ArrayList<>(sources.named("pom.xml"));
    sources.all().stream().filter(file -> checks.equals(file.getParent())).forEach(marked::add);
    for (Mark mark : Mark.values()) {
      for (Path file : mark.in(marked)) {
        String source = files.containsKey(file) ? files.get(file) : Files.readString(file);
        files.put(file, mark.putInto(source, filledText(mark.text())));
      }
    }
  }

  private void add(Path file, String text) throws Complaint {
    if (Files.exists(file)) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is a file "
              + checkout.relativize(file)
              + " already. Take another name; nothing was changed.");
    }
    files.put(file, text);
  }

  private Path folder(Sources sources, String className) throws Complaint {
    return sources
        .of(className)
        .map(Path::getParent)
        .orElseThrow(
            () ->
                new Complaint(
                    ExitCode.USAGE,
                    "There is no source of "
                        + className
                        + " in "
                        + checkout
                        + ". Name the checkout."));
  }

  /** The number after the largest one. */
  private String nextId() {
    return String.valueOf(
        1
            + written.course().exercises().stream()
                .map(exercise -> exercise.id().replaceFirst("\\..*", ""))
                .filter(id -> id.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0));
  }

  private String filled(String template) throws IOException {
    try (InputStream in = Scaffold.class.getResourceAsStream(template)) {
      if (in == null) {
        throw new IOException("This program lacks its " + template);
      }
      return filledText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private String filledText(String text) {
    String filled = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      filled = filled.replace("[[" + name.getKey() + "]]", name.getValue());
    }
    return filled;
  }

  private static String pascal(String name) {
    return Arrays.stream(name.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static String sentence(String name) {
    String words = name.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }

  private static String path(String name) {
    return name.replace('.', '/');
  }
}
