package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code assay new} and {@code assay release} refuse before they do anything. */
class NewCommandTest {
  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"Upper", "two words", "x--y", "../up", "class", "näh", ""})
  void refusesANameThatIsNone(String name) {
    Ended ended = Commands.here("new", "exercise", name, temporary);
    assertThat(ended.err()).contains("small letters and digits with hyphens").contains(name);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void refusesANameThatIsTaken() {
    Ended ended = Commands.here("new", "exercise", "causal-effect", temporary);
    assertThat(ended.err()).contains("has an exercise causal-effect already");
    assertThat(ended.code()).isEqualTo(2);
  }

  @Test
  void refusesAFolderThatIsNoCheckout() {
    Ended ended = Commands.here("new", "exercise", "mean-delay", temporary);
    assertThat(ended.err()).contains("There is no source of").contains("Name the checkout.");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void makesExercisesOnly() {
    Ended ended = Commands.here("new", "course", "mean-delay", temporary);
    assertThat(ended.err()).contains("assay new exercise <name>");
    assertThat(ended.code()).isEqualTo(2);
  }

  @Test
  void aKitOverwritesNothing() {
    Path checkout = Path.of(System.getProperty("basedir", "."), "../..");
    Ended ended = Commands.here("release", checkout, "--out", temporary);
    assertThat(ended.err()).contains("already, and it stays as it is");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void aKitNeedsACheckout() {
    Ended ended = Commands.here("release", temporary, "--out", temporary.resolve("kit"));
    assertThat(ended.err()).contains("There is no folder").contains("assay release <checkout>");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(temporary).isEmptyDirectory();
  }
}
