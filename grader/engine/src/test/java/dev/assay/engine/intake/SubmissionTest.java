package dev.assay.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.engine.toy.Toy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a checkout is a submission. */
class SubmissionTest {
  @TempDir Path checkout;
  private Path folder = Path.of("");

  @BeforeEach
  void makeTheFolder() throws IOException {
    folder = Files.createDirectories(checkout.resolve("src/dev/assay/engine/toy"));
  }

  @Test
  void takesTheStudentsSourcesAndLeavesWhatTheCourseGives() throws IOException {
    write("DoublerExercise.java", "mine");
    write("Helper.java", "mine, too");
    write("Doubler.java", "a changed contract");
    write("package-info.java", "given");
    write("notes.txt", "no source");
    Files.createDirectories(folder.resolve("Folder.java"));
    Submission submission = submission();
    assertThat(submission.files())
        .containsOnlyKeys(Toy.DOUBLER, "dev/assay/engine/toy/Helper.java");
    assertThat(submission.files().get(Toy.DOUBLER))
        .isEqualTo("mine".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesAStudentsClassEvenIfAnEditorCompiledItOntoTheClassPath() throws IOException {
    // This class is on the class path, and not among those that the course gives.
    write("ToyResults.java", "mine");
    assertThat(submission().files()).containsOnlyKeys("dev/assay/engine/toy/ToyResults.java");
  }

  @Test
  void isEmptyIfThereIsNoFolder() throws IOException {
    Files.delete(folder);
    Submission submission = submission();
    assertThat(submission.files()).isEmpty();
    assertThat(submission.reference().files()).isEmpty();
  }

  @Test
  void hasADigestOfNamesAndContents() throws IOException {
    write("A.java", "x");
    String first = submission().reference().digest();
    assertThat(first).matches("sha256:[0-9a-f]{64}").isEqualTo(submission().reference().digest());
    write("A.java", "y");
    assertThat(submission().reference().digest()).isNotEqualTo(first);
    Files.move(folder.resolve("A.java"), folder.resolve("B.java"));
    write("B.java", "x");
    assertThat(submission().reference().digest()).isNotEqualTo(first);
    assertThat(submission().reference().files()).containsExactly("dev/assay/engine/toy/B.java");
  }

  @Test
  void keepsACopy() {
    NavigableMap<String, byte[]> files = Toy.files("A.java", "x");
    Submission submission = new Submission("s", files);
    files.clear();
    assertThat(submission.files()).containsOnlyKeys("A.java");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> submission.files().clear());
  }

  private Submission submission() throws IOException {
    return Submission.ofCheckout(checkout, Toy.course());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
