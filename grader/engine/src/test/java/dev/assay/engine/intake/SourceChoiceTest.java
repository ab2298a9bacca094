package dev.assay.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceChoiceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang",
        "java.util",
        "javax.tools",
        "jdk.internal.misc",
        "org.junit",
        "org.junit.jupiter.api",
        "net.jqwik.api",
        "org.assertj.core.api",
        "com.fasterxml.jackson.databind"
      })
  void leavesOutPackagesOfJavaAndLibraries(String packageName) throws IOException {
    Submission submission = read("Shadow", Samples.source(packageName, "Shadow"));
    assertThat(Samples.reasons(submission)).containsExactly(Reason.LIBRARY_PACKAGE);
    assertThat(submission.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev.assay",
        "dev.assay.worker",
        "dev.assay.exercises",
        "dev.assay.exercises.given"
      })
  void leavesOutPackagesOfTheCourse(String packageName) throws IOException {
    Submission submission = read("Shadow", Samples.source(packageName, "Shadow"));
    assertThat(Samples.reasons(submission)).containsExactly(Reason.COURSE_PACKAGE);
  }

  @ParameterizedTest
  @CsvSource({"dev.assay.exercises.sample.tools", "mine", "javalang", "dev.assayer"})
  void takesHelpersOfOtherPackages(String packageName) throws IOException {
    Submission submission = read("Helper", Samples.source(packageName, "Helper"));
    assertThat(submission.files()).containsOnlyKeys(packageName.replace('.', '/') + "/Helper.java");
    assertThat(submission.notices()).isEmpty();
  }

  @Test
  void seesThroughCommentsAndEscapes() throws IOException {
    String hidden = "/* package mine; */ // package mine;\n\\u0070ackage/**/ java .\n lang;";
    assertThat(Samples.reasons(read("Shadow", hidden))).containsExactly(Reason.LIBRARY_PACKAGE);
  }

  @Test
  void putsAnExerciseWithoutItsPackageWhereItBelongs() throws IOException {
    assertThat(read("OneExercise", "class OneExercise {}").files()).containsOnlyKeys(Samples.ONE);
    assertThat(read("OneExercise", "").files()).containsOnlyKeys(Samples.ONE);
  }

  @Test
  void leavesEncodingsToTheCompiler() throws IOException {
    byte[] utf16 = Samples.source("OneExercise").getBytes(StandardCharsets.UTF_16);
    Samples.write(folder, "s/OneExercise.java", utf16);
    assertThat(Samples.only(folder.resolve("s")).files().get(Samples.ONE)).isEqualTo(utf16);
  }

  @Test
  void saysWhichExerciseHasTwoFiles() throws IOException {
    Samples.write(folder, "s/a/OneExercise.java", Samples.source("OneExercise"));
    Samples.write(folder, "s/b/OneExercise.java", Samples.source("OneExercise") + "//");
    Samples.write(folder, "s/TwoExercise.java", Samples.source("TwoExercise"));
    Submission submission = Samples.only(folder.resolve("s"));
    assertThat(submission.files()).containsOnlyKeys(Samples.TWO);
    assertThat(Samples.reasons(submission)).containsExactly(Reason.AMBIGUOUS, Reason.AMBIGUOUS);
    AdmittedSubjects subjects = new AdmittedSubjects(submission, exercise -> new NoLink());
    assertThatThrownBy(() -> subjects.open(Samples.exercise("1", "OneExercise")))
        .isInstanceOfSatisfying(
            Finding.class,
            finding -> {
              assertThat(finding.status()).isEqualTo(Status.REJECTED);
              assertThat(finding.facts()).hasSize(1);
              assertThat(finding.facts().get(0).text()).contains("OneExercise.java");
            });
    assertThat(subjects.open(Samples.exercise("2", "TwoExercise"))).isInstanceOf(NoLink.class);
  }

  @Test
  void takesOneOfTwoEqualFiles() throws IOException {
    Samples.write(folder, "s/a/OneExercise.java", Samples.source("OneExercise"));
    Samples.write(folder, "s/OneExercise (1).java", Samples.source("OneExercise"));
    Submission submission = Samples.only(folder.resolve("s"));
    assertThat(submission.files()).containsOnlyKeys(Samples.ONE);
    assertThat(Samples.reasons(submission)).containsExactly(Reason.SAME_CONTENT);
  }

  @Test
  void leavesOutWhatIsTooDeepOrHasNoJavaName() throws IOException {
    Samples.write(folder, "s/" + "d/".repeat(11) + "OneExercise.java", "");
    Samples.write(folder, "s/" + "d/".repeat(10) + "TwoExercise.java", "");
    Samples.write(folder, "s/my file.java", "");
    Samples.write(folder, "s/class.java", "");
    Samples.write(folder, "s/module-info.java", "module x {}");
    Submission submission = Samples.only(folder.resolve("s"));
    assertThat(submission.files()).containsOnlyKeys(Samples.TWO, "class.java");
    assertThat(Samples.reasons(submission))
        .containsExactly(Reason.DESCRIPTOR, Reason.TOO_DEEP, Reason.BAD_NAME);
  }

  @Test
  void countsNoticesInsteadOfListingThemAll() throws IOException {
    for (int i = 0; i < 50; i++) {
      Samples.write(folder, "s/file" + i + ".txt", "");
    }
    Samples.write(folder, "s/OneExercise.java", "");
    Submission submission = Samples.only(folder.resolve("s"));
    assertThat(submission.notices()).hasSize(6);
    assertThat(submission.notices().get(5).text()).contains("45");
  }

  private Submission read(String simpleName, String source) throws IOException {
    Samples.write(folder, "s/" + simpleName + ".java", source);
    return Samples.only(folder.resolve("s"));
  }
}
