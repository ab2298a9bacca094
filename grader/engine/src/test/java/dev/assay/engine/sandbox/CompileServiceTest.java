package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.CourseNames;
import dev.assay.engine.sandbox.FakeCompiler.Way;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.toy.Toy;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Compilers that die, lie or are worn out. */
@Timeout(120)
class CompileServiceTest {
  private static final Limits SHORT = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(4), 0);
  private static final NavigableMap<String, byte[]> FILES =
      Toy.files("toy/A.java", "package toy; class A {}", "toy/B.java", "package toy; class B {}");

  private final Launcher real = WorkerLauncher.withClasses(Toys.contracts());
  private final List<Process> started = new CopyOnWriteArrayList<>();

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "DIES_BEFORE")
  void aBrokenCompilerCostsTheFileThatItIsAt(Way way) {
    try (CompileService service = service(way, 1)) {
      Compiled compiled = service.compile(FILES);

      assertThat(compiled.problems()).containsKey("toy/A.java");
      if (way != Way.NAMES_NO_FILE) {
        assertThat(compiled.problems()).containsOnlyKeys("toy/A.java");
        assertThat(compiled.classes()).containsOnlyKeys("toy.B");
      }
      assertThat(service.compile(FILES).problems()).isEmpty();
    }
  }

  @Test
  void aCompilerThatDiesBeforeItHasTheRequestCostsNothing() {
    try (CompileService service = service(Way.DIES_BEFORE, 1)) {
      assertThat(service.compile(FILES).classes()).containsOnlyKeys("toy.A", "toy.B");
      assertThat(started).hasSize(2);
    }
  }

  @Test
  void aMachineThatCanStartNoCompilerIsNoFaultOfTheSubmission() {
    try (CompileService service = service(Way.DIES_BEFORE, Integer.MAX_VALUE)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> service.compile(FILES))
          .withMessageStartingWith("A fresh compiler does not start");
    }
  }

  @Test
  void aCompilerThatWasKilledWhileItWaitedIsReplaced() {
    try (CompileService service = service(Way.DIES_BEFORE, 0)) {
      service.compile(FILES);
      started.get(0).destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();

      assertThat(service.compile(FILES).problems()).isEmpty();
    }
  }

  @Test
  void aCompilerIsReplacedAfterManyRequestsAndNoneIsLeft() {
    Leftovers leftovers = Leftovers.since();
    try (CompileService service = service(Way.DIES_BEFORE, 0)) {
      for (int i = 0; i < 201; i++) {
        assertThat(service.compile(Toy.files("A.java", "")).problems()).isEmpty();
      }
      assertThat(started).hasSize(2);
    }
    leftovers.assertNone();
  }

  /** A service whose first so many compilers are not what they seem. */
  private CompileService service(Way way, int fakes) {
    Launcher launcher =
        (program, arguments) -> {
          Launched launched =
              started.size() < fakes
                  ? real.launch(FakeCompiler.class, way.name())
                  : real.launch(program, arguments);
          started.add(launched.process());
          return launched;
        };
    return new CompileService(launcher, 1, CourseNames.of(Set.of(), List.of("toy.A")), SHORT);
  }
}
