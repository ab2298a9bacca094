package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.CounterexampleCard;
import dev.assay.engine.scorecard.NumberTree;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.subject.CheckoutSubjects;
import dev.assay.engine.subject.Limits;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The smallest inputs that break the course's properties. */
class CounterexamplesTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("basedir", "."), "../../fixtures/examples");

  private static final String PACKAGE = "dev/assay/exercises/interventions/";

  /** A typical wrong submission needs this many tries to come to the smallest input. */
  private static final int TYPICAL = 150;

  @Test
  void everyKnownMistakeThatAPropertySeesHasASmallOne() {
    for (Misconception<?> misconception : Misconceptions.all()) {
      Scorecard scorecard =
          Graded.with(Map.of(misconception.contract(), misconception.implementation()));
      for (CheckCard check : failedProperties(scorecard)) {
        CounterexampleCard found = check.counterexample().orElseThrow();
        assertThat(found.complete()).as("%s of %s", found, misconception.id()).isTrue();
        assertThat(found.tries()).as("%s of %s", found, misconception.id()).isLessThan(TYPICAL);
        assertThat(found.literal()).hasSizeLessThan(200);
        assertThat(found.returned()).isPresent();
      }
    }
  }

  @Test
  void whatIsPastedIntoATestGivesTheSameAnswer() throws Exception {
    List<String> tried = new ArrayList<>();
    for (String student : List.of("lena", "bob", "oscar", "quentin")) {
      NavigableMap<String, byte[]> files = sources(student);
      for (CheckCard check : failedProperties(graded(files))) {
        CounterexampleCard found = check.counterexample().orElseThrow();
        assertThat(NumberTree.of(pasted(files, found.literal()))).isEqualTo(found.returned());
        tried.add(check.id());
      }
    }
    assertThat(tried).contains("any-box", "any-network", "any-recording");
  }

  /** Compiles a test with the literal in it, as a student would, and runs it. */
  private static Object pasted(NavigableMap<String, byte[]> files, String literal)
      throws Exception {
    String source =
        "package dev.assay.exercises.interventions;\n"
            + "public class Pasted implements java.util.function.Supplier<Object> {\n"
            + "  @Override public Object get() { return "
            + literal
            + "; }\n}\n";
    NavigableMap<String, byte[]> all = new TreeMap<>(files);
    all.put(PACKAGE + "Pasted.java", source.getBytes(StandardCharsets.UTF_8));
    Compiled compiled = new SourceCompiler(InterventionsCourse.contracts()).compile(all);
    assertThat(compiled.problems()).isEmpty();
    ClassLoader loader =
        new ClassLoader(CounterexamplesTest.class.getClassLoader()) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = compiled.classes().get(name);
            Class<?> loaded = findLoadedClass(name);
            return loaded != null
                ? loaded
                : bytes == null
                    ? super.loadClass(name, resolve)
                    : defineClass(name, bytes, 0, bytes.length);
          }
        };
    return ((Supplier<?>)
            loader
                .loadClass("dev.assay.exercises.interventions.Pasted")
                .getConstructor()
                .newInstance())
        .get();
  }

  private static List<CheckCard> failedProperties(Scorecard scorecard) {
    return scorecard.exercises().stream()
        .flatMap(exercise -> exercise.checks().stream())
        .filter(check -> check.kind().equals("property") && check.status().equals("wrong"))
        .toList();
  }

  private static Scorecard graded(NavigableMap<String, byte[]> files) {
    Compiled compiled = new SourceCompiler(InterventionsCourse.contracts()).compile(files);
    ClassLoader loader = CounterexamplesTest.class.getClassLoader();
    try (CheckoutSubjects subjects = new CheckoutSubjects(compiled, loader, Limits.DEFAULT)) {
      return Graded.by(subjects);
    }
  }

  private static NavigableMap<String, byte[]> sources(String student) throws IOException {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    try (var paths = Files.list(EXAMPLES.resolve(student))) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".java")).toList()) {
        files.put(PACKAGE + path.getFileName(), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
