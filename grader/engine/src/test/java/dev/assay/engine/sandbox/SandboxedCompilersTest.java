package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.CourseNames;
import dev.assay.engine.compile.Problem;
import dev.assay.engine.scorecard.Isolation.Level;
import dev.assay.engine.toy.Toy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What compilers have to do at every level. A machine without a level aborts its tests, and says
 * what is missing.
 */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SandboxedCompilersTest {
  private static final String GOOD =
      "package toy; import dev.assay.engine.sandbox.Toy; public class Good implements Toy {"
          + " public double[] twice(double[] numbers, Box box) { return Helper.twice(numbers); } }";
  private static final String HELPER =
      "package toy; class Helper { static double[] twice(double[] numbers) { return numbers; } }";

  private final Level level;
  private final List<AutoCloseable> open = new ArrayList<>();
  private CompileService service =
      new CompileService(
          WorkerLauncher.withClasses(Toys.contracts()), 0, names(), CompileService.LIMITS);

  SandboxedCompilersTest(Level level) {
    this.level = level;
  }

  @BeforeAll
  void open() {
    try {
      Sandbox sandbox = new Isolations(Toys.contracts()).exactly(level);
      open.add(sandbox);
      service = new CompileService(sandbox.launcher(), 2, names(), CompileService.LIMITS);
      open.add(service);
    } catch (NoSandboxException missing) {
      Assumptions.abort(missing.getMessage());
    }
  }

  @AfterAll
  void close() throws Exception {
    Collections.reverse(open);
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  @Test
  void compilesAgainstTheContracts() {
    Compiled compiled = compile("toy/Good.java", GOOD, "toy/Helper.java", HELPER);

    assertThat(compiled.problems()).isEmpty();
    assertThat(compiled.classes()).containsOnlyKeys("toy.Good", "toy.Helper");
  }

  @Test
  void seesNothingOfTheCompilerItself() {
    Compiled compiled = compile("toy/A.java", "package toy; class A { dev.assay.worker.Frame x; }");

    assertThat(compiled.problems()).containsOnlyKeys("toy/A.java");
  }

  @ParameterizedTest
  @EnumSource
  void oneBombCostsItsOwnFileOnly(Bomb bomb) {
    Compiled compiled =
        compile(
            "toy/Bomb.java",
            bomb.source("Bomb"),
            "toy/Good.java",
            GOOD,
            "toy/Helper.java",
            HELPER,
            "toy/Needs.java",
            "package toy; class Needs { Bomb bomb; }");

    assertThat(compiled.classes()).containsOnlyKeys("toy.Good", "toy.Helper");
    assertThat(compiled.problems()).containsOnlyKeys("toy/Bomb.java", "toy/Needs.java");
    assertThat(only(compiled, "toy/Bomb.java").message()).contains(bomb.words());
    assertThat(only(compiled, "toy/Needs.java").message()).startsWith("cannot find symbol");
  }

  @Test
  void namesTheFileThatIsNotUtf8() {
    NavigableMap<String, byte[]> files = Toy.files("toy/Helper.java", HELPER);
    files.put("toy/X.java", "class \u00e9 {}".getBytes(StandardCharsets.ISO_8859_1));

    Compiled compiled = service.compile(files);

    assertThat(compiled.classes()).containsOnlyKeys("toy.Helper");
    assertThat(only(compiled, "toy/X.java").message()).startsWith("The file is not UTF-8");
  }

  @Test
  void refusesAClassThatWouldHideAGivenOne() {
    Compiled compiled =
        compile(
            "toy/Good.java", GOOD.replace("import dev.assay.engine.sandbox.Toy;", ""),
            "toy/Helper.java", HELPER + " interface Given {}",
            "toy/Nested.java", "package toy; class Nested {} class Given$Box {}",
            "toy/Other.java", "package toy; class Other {}",
            "x/X.java", "package java.util; class X {}");

    assertThat(compiled.classes()).containsOnlyKeys("toy.Other");
    assertThat(only(compiled, "toy/Helper.java").message())
        .isEqualTo(
            "The class Given in Helper.java has the name of a class that the course gives. Rename"
                + " it.");
    assertThat(only(compiled, "toy/Nested.java").message()).contains("Given$Box in Nested.java");
    assertThat(only(compiled, "x/X.java").message()).contains("java.util");
    assertThat(compiled.problems()).containsKey("toy/Good.java");
  }

  @Test
  void servesManyThreadsAtOnce() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Compiled>> work =
          Collections.nCopies(20, () -> compile("toy/Good.java", GOOD, "toy/Helper.java", HELPER));
      for (Future<Compiled> done : threads.invokeAll(work)) {
        assertThat(done.get().classes()).containsOnlyKeys("toy.Good", "toy.Helper");
      }
    } finally {
      threads.shutdown();
    }
  }

  private Compiled compile(String... pathsAndSources) {
    return service.compile(Toy.files(pathsAndSources));
  }

  private static CourseNames names() {
    return CourseNames.of(Set.of("toy.Given"), List.of("toy.Good"));
  }

  private static Problem only(Compiled compiled, String file) {
    Map<String, List<Problem>> problems = compiled.problems();
    assertThat(problems).containsKey(file);
    List<Problem> ofFile = problems.getOrDefault(file, List.of());
    assertThat(ofFile).hasSize(1);
    return ofFile.get(0);
  }
}
