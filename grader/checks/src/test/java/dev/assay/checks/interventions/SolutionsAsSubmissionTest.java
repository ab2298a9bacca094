package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.subject.CheckoutSubjects;
import dev.assay.engine.subject.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The sources of the reference solutions, copied over the exercise classes and compiled like a
 * student's, get every point.
 */
class SolutionsAsSubmissionTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("basedir"), "../../solutions/src/main/java/dev/assay/solutions");

  private static final String PACKAGE = "dev.assay.exercises.interventions";

  @Test
  void theSolutionsCopiedOverTheStubsGetEveryPoint() throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    for (String folder : List.of("interventions", "numpy")) {
      try (Stream<Path> sources = Files.list(SOURCES.resolve(folder))) {
        for (Path source : sources.filter(SolutionsAsSubmissionTest::isClass).toList()) {
          String name = source.getFileName().toString().replace("Solution.java", "Exercise.java");
          files.put(PACKAGE.replace('.', '/') + "/" + name, asExercise(source));
        }
      }
    }
    Compiled compiled = new SourceCompiler(InterventionsCourse.contracts()).compile(files);
    assertThat(compiled.problems()).isEmpty();
    try (CheckoutSubjects subjects =
        new CheckoutSubjects(compiled, getClass().getClassLoader(), Limits.DEFAULT)) {
      Scorecard scorecard = Graded.by(subjects);
      assertThat(scorecard.totals().points()).isEqualByComparingTo("110");
    }
  }

  private static boolean isClass(Path path) {
    return Files.isRegularFile(path) && !path.endsWith("package-info.java");
  }

  private static byte[] asExercise(Path source) throws IOException {
    return Files.readString(source)
        .replaceAll("(?m)^package .*;", "package " + PACKAGE + ";")
        .replaceAll("(?m)^import dev\\.assay\\.(solutions|exercises\\.interventions)\\..*\\R", "")
        .replaceAll("(\\w+)Solution\\b", "$1Exercise")
        .getBytes(StandardCharsets.UTF_8);
  }
}
