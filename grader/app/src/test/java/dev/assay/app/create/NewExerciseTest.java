package dev.assay.app.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.release.SecondCourse;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.lint.CheckoutStubs;
import dev.assay.engine.lint.Defect;
import dev.assay.engine.lint.Evidence;
import dev.assay.engine.lint.Lint;
import dev.assay.engine.lint.Ruling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A new exercise in a copy of the second course works at once, and says what is left to do. */
@Timeout(300)
class NewExerciseTest {
  @TempDir private Path temporary;

  @Test
  void lintListsTheTodosAndPassesOnceTheyAreDone() throws IOException, Complaint {
    Path course = copy();
    CoursePackage before = SecondCourse.compile(course, temporary.resolve("before")).written();
    List<Path> files = new Scaffold(before, course, "running-sum").write();
    assertThat(files.stream().map(file -> course.relativize(file).toString()))
        .contains(
            "checks/text/checks/RunningSumChecks.java",
            "checks/text/checks/RunningSumMistakes.java",
            "checks/text/checks/TextCourse.java",
            "checks/text/checks/hints.properties",
            "exercises/text/RunningSum.java",
            "exercises/text/RunningSumExercise.java",
            "lessons/misconceptions/3/does-nothing.md",
            "lessons/running-sum.md",
            "solutions/text/solutions/RunningSumSolution.java");

    Map<String, Ruling> begun = lint(course, "begun");
    assertThat(broken(begun)).containsExactly("todo");
    assertThat(Objects.requireNonNull(begun.get("todo")).defects())
        .hasSize(todos(files))
        .extracting(Defect::toString)
        .contains(
            "lessons/running-sum.md:3: TODO(author): Tell what the exercise is about, and what a"
                + " student needs to know for it.");

    for (Path file : files) {
      Files.writeString(file, Files.readString(file).replace("TODO(author): ", ""));
    }
    assertThat(broken(lint(course, "done"))).isEmpty();
  }

  @Test
  void overwritesNothing() throws IOException {
    Path course = copy();
    Path there = course.resolve("lessons/running-sum.md");
    Files.writeString(there, "mine");
    Map<Path, String> before = contents(course);
    CoursePackage written = SecondCourse.compile(course, temporary.resolve("x")).written();
    assertThatThrownBy(() -> new Scaffold(written, course, "running-sum").write())
        .isInstanceOf(Complaint.class)
        .hasMessage(
            "There is a file lessons/running-sum.md already. Take another name; nothing was"
                + " changed.");
    assertThat(contents(course)).isEqualTo(before);
  }

  @Test
  void saysWhichMarkIsMissing() throws IOException {
    Path course = copy();
    CoursePackage written = SecondCourse.compile(course, temporary.resolve("y")).written();
    Path file = course.resolve("checks/text/checks/TextCourse.java");
    Files.writeString(file, Files.readString(file).replace("// assay:new points", ""));
    Map<Path, String> before = contents(course);
    assertThatThrownBy(() -> new Scaffold(written, course, "running-sum").write())
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("one line with the comment \"assay:new points\"")
        .satisfies(c -> assertThat(((Complaint) c).exit()).isEqualTo(ExitCode.COURSE_DEFECT));
    assertThat(contents(course)).isEqualTo(before);
  }

  private Map<String, Ruling> lint(Path course, String target) throws IOException {
    CoursePackage written = SecondCourse.compile(course, temporary.resolve(target)).written();
    try (CheckoutStubs stubs = new CheckoutStubs(course, written.course(), written.contracts())) {
      Evidence evidence =
          new Evidence(written.course(), written.hints(), written.proof(), course, stubs);
      return Lint.complete().look(evidence).entrySet().stream()
          .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }
  }

  private static List<String> broken(Map<String, Ruling> rulings) {
    return rulings.entrySet().stream()
        .filter(entry -> !entry.getValue().holds())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int todos(List<Path> files) throws IOException {
    int todos = 0;
    for (Path file : files) {
      todos += (int) Files.readString(file).lines().filter(l -> l.contains("TODO(author)")).count();
    }
    return todos;
  }

  private Path copy() throws IOException {
    Path course = Files.createTempDirectory(temporary, "course").toAbsolutePath();
    for (Map.Entry<Path, String> file : contents(SecondCourse.FIXTURE).entrySet()) {
      Path target = course.resolve(file.getKey().toString());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    return course;
  }

  private static Map<Path, String> contents(Path folder) throws IOException {
    Map<Path, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file), Files.readString(file));
      }
    }
    return contents;
  }
}
