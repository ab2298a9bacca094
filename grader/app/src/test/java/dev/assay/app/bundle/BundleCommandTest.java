package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.app.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in every bundle, and what is not. */
@Timeout(120)
class BundleCommandTest {
  @TempDir private Path temporary;

  static List<String> names() {
    return ServiceLoader.load(Bundle.class).stream().map(each -> each.get().name()).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aBundleHasTheGraderAndAReadmeAndNoPlaceLeftOpen(String name) throws Exception {
    Path bundle = Bundled.make(temporary.resolve("bundle"), name, "--isolation", "any");

    assertThat(bundle.resolve("README.md")).content().contains("--isolation any");
    List<Path> files = files(bundle);
    assertThat(files).anyMatch(file -> file.endsWith("assay.jar"));
    for (Path file : files) {
      if (!file.toString().endsWith(".jar")) {
        assertThat(file).content().doesNotContainPattern("@[A-Z]+@").isNotBlank();
      }
      boolean program =
          Files.readAllBytes(file)[0] == '#' && Files.readString(file).startsWith("#!");
      assertThat(Files.isExecutable(file)).as(file.toString()).isEqualTo(program);
    }
  }

  @Test
  void longerThanThePlatformWaitsIsRefused() throws Exception {
    Path out = temporary.resolve("bundle");
    Machine.Ended ended = Bundled.bundle(out, "prairielearn", "--minutes", "11");
    assertThat(ended.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(ended.out())
        .contains("PrairieLearn waits 10 minutes at most, and --minutes says 11.");
    assertThat(out).doesNotExist();
  }

  @Test
  void theSameBundleIsTheSameBytes() throws Exception {
    Path one = Bundled.make(temporary.resolve("one.zip"), "gradescope");
    Path other = Bundled.make(temporary.resolve("other.zip"), "gradescope");
    assertThat(one).hasSameBinaryContentAs(other);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return new ArrayList<>(paths.filter(Files::isRegularFile).toList());
    }
  }
}
