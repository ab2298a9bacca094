package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.Isolation.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A grader that is killed can clear nothing away; the kernel does. */
@Timeout(120)
class GraderDeathTest {

  @ParameterizedTest
  @EnumSource(names = {"LANDLOCK", "NAMESPACES"})
  void endsItsWorkers(Level level, @TempDir Path temporary) throws Exception {
    // The grader leaves its copies of classes there, and workers of another user read them.
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (Sandbox sandbox = new Isolations(Toys.contracts()).exactly(level)) {
      assertThat(sandbox.isolation().level()).isEqualTo(level);
    } catch (NoSandboxException missing) {
      Assumptions.abort(missing.getMessage());
    }
    Process grader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                DoomedGrader.class.getName(),
                level.name())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = Optional.ofNullable(grader.inputReader().readLine()).orElse("");
    List<ProcessHandle> workers =
        Stream.of(printed.replaceAll("[\\[\\] ]", "").split(","))
            .map(Long::parseLong)
            .flatMap(pid -> ProcessHandle.of(pid).stream())
            .toList();
    assertThat(workers).hasSizeGreaterThanOrEqualTo(2).allMatch(ProcessHandle::isAlive);

    grader.destroyForcibly().waitFor();

    for (ProcessHandle worker : workers) {
      assertThat(worker.onExit().orTimeout(10, TimeUnit.SECONDS))
          .succeedsWithin(11, TimeUnit.SECONDS);
    }
  }
}
