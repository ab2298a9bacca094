package dev.assay.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassLayoutTest {
  private static final String ONE = Samples.source("OneExercise");

  @TempDir Path folder;

  /** How a class comes: every layout has to work as each of them. */
  enum Form {
    FOLDER,
    ZIP,
    TAR
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void readsMoodle(Form form) throws IOException {
    byte[] nested = new HandmadeZip().file("src/OneExercise.java", ONE).bytes();
    ClassSubmissions read =
        read(
            form,
            Map.of(
                "Müller Anna_12345_assignsubmission_file_/OneExercise.java",
                Samples.bytes(ONE),
                "Müller Anna_12345_assignsubmission_onlinetext_/onlinetext.html",
                Samples.bytes("x"),
                "Doe Jo_777_assignsubmission_file/hw.zip",
                nested,
                "Roe Al_9_assignsubmission_file_/notes.txt",
                Samples.bytes("x")));
    assertThat(read.submissions())
        .extracting(Submission::id)
        .containsExactly("Doe-Jo_777", "Muller-Anna_12345", "Roe-Al_9");
    assertThat(read.submissions().get(1).student().name()).isEqualTo("Müller Anna");
    assertThat(read.submissions().get(0).files()).containsOnlyKeys(Samples.ONE);
    assertThat(read.submissions().get(1).files()).containsOnlyKeys(Samples.ONE);
    assertThat(read.submissions().get(2).files()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void readsCanvas(Form form) throws IOException {
    ClassSubmissions read =
        read(
            form,
            Map.of(
                "doejane_12345_67890_OneExercise-2.java",
                Samples.bytes(ONE),
                "doejane_12345_67891_TwoExercise.java",
                Samples.bytes(Samples.source("TwoExercise")),
                "roealan_LATE_555_67892_OneExercise.java",
                Samples.bytes(ONE)));
    assertThat(read.submissions())
        .extracting(Submission::id)
        .containsExactly("doejane_12345", "roealan_555");
    assertThat(read.submissions().get(0).files()).containsOnlyKeys(Samples.ONE, Samples.TWO);
    assertThat(read.submissions().get(1).files()).containsOnlyKeys(Samples.ONE);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void readsGradescope(Form form) throws IOException {
    String yaml =
        """
        ---
        submission_11:
          :submitters:
          - :name: Jane Doe
            :sid: '1'
          - :name: 'Pat O''Roe'
          :score: 1.0
        submission_12:
          :submitters:
          - :name: "<script>"
        """;
    ClassSubmissions read =
        read(
            form,
            Map.of(
                "assignment_5_export/submission_metadata.yml",
                Samples.bytes(yaml),
                "assignment_5_export/submission_11/OneExercise.java",
                Samples.bytes(ONE),
                "assignment_5_export/submission_12/hw/OneExercise.java",
                Samples.bytes(ONE)));
    assertThat(read.submissions())
        .extracting(Submission::student)
        .containsExactly(
            new Student("submission_11", "Jane Doe, Pat O'Roe", "submission_11"),
            new Student("submission_12", "<script>", "submission_12"));
    assertThat(read.notices()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void readsAFolderOrArchiveForEachStudent(Form form) throws IOException {
    byte[] zip = new HandmadeZip().file("deep/er/OneExercise.java", ONE).bytes();
    byte[] tar = Tars.make(out -> Tars.file(out, "OneExercise.java", ONE));
    ClassSubmissions read =
        read(
            form,
            Map.of(
                "bob/src/main/java/" + Samples.ONE,
                Samples.bytes(ONE),
                "alice.zip",
                zip,
                "carol.tgz",
                tar,
                "dave.rar",
                Samples.bytes("Rar!"),
                "eve/OneExercise.java",
                Samples.bytes(ONE),
                "grades.csv",
                Samples.bytes("x")));
    assertThat(read.submissions())
        .extracting(Submission::id)
        .containsExactly("alice", "bob", "carol", "dave", "eve");
    assertThat(read.submissions())
        .extracting(submission -> submission.files().keySet().toString())
        .containsExactly(
            "[" + Samples.ONE + "]",
            "[" + Samples.ONE + "]",
            "[" + Samples.ONE + "]",
            "[]",
            "[" + Samples.ONE + "]");
    assertThat(Samples.reasons(read.submissions().get(3)))
        .containsExactly(Reason.UNSUPPORTED_ARCHIVE);
    assertThat(read.notices()).extracting(Notice::reason).containsExactly(Reason.NO_STUDENT);
  }

  @Test
  void takesAFolderWithSourcesForOneSubmission() throws IOException {
    for (String name :
        List.of(
            "OneExercise.java", "src/OneExercise.java", "exercises/src/main/java/" + Samples.ONE)) {
      Path root = Files.createTempDirectory(folder, "alice");
      Samples.write(root, name, ONE);
      Submission submission = Samples.only(root);
      assertThat(submission.files()).as(name).containsOnlyKeys(Samples.ONE);
      assertThat(submission.student().original()).isEqualTo(root.getFileName().toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void readsAFolderForEachExerciseInAFolderForEachStudent(Form form) throws IOException {
    ClassSubmissions read =
        read(
            form,
            Map.of(
                "alice/ex1/OneExercise.java",
                Samples.bytes(ONE),
                "alice/ex2/TwoExercise.java",
                Samples.bytes(Samples.source("TwoExercise")),
                "bob/ex1/OneExercise.java",
                Samples.bytes(ONE),
                "bob/ex1/notes.txt",
                Samples.bytes("x")));
    assertThat(read.submissions()).extracting(Submission::id).containsExactly("alice", "bob");
    assertThat(read.submissions().get(0).files()).containsOnlyKeys(Samples.ONE, Samples.TWO);
    assertThat(read.submissions().get(1).files()).containsOnlyKeys(Samples.ONE);
    assertThat(Samples.reasons(read.submissions().get(1))).containsExactly(Reason.NOT_JAVA);
  }

  @Test
  void takesAFolderWithAFolderForEachExerciseForOneSubmission() throws IOException {
    for (List<String> names :
        List.of(List.of("ex1", "ex2"), List.of("Exercise 1", "2"), List.of("name-1", "name-2"))) {
      Path root = Files.createTempDirectory(folder, "alice");
      Samples.write(root, names.get(0) + "/OneExercise.java", ONE);
      Samples.write(root, names.get(1) + "/sub/TwoExercise.java", Samples.source("TwoExercise"));
      assertThat(Samples.only(root).files())
          .as("%s", names)
          .containsOnlyKeys(Samples.ONE, Samples.TWO);
    }
  }

  @Test
  void takesFoldersThatAreNotCalledLikeExercisesForStudents() throws IOException {
    Path root = Files.createDirectory(folder.resolve("class"));
    Samples.write(root, "anna/OneExercise.java", ONE);
    Samples.write(root, "1002/TwoExercise.java", Samples.source("TwoExercise"));
    assertThat(Samples.read(root).submissions())
        .extracting(Submission::id)
        .containsExactly("1002", "anna");
  }

  @Test
  void takesFoldersCalledLikeExercisesForStudentsIfTheyHaveTheSameExercise() throws IOException {
    Path root = Files.createDirectory(folder.resolve("class"));
    Samples.write(root, "lab1/OneExercise.java", ONE);
    Samples.write(root, "lab2/OneExercise.java", ONE);
    assertThat(Samples.read(root).submissions())
        .extracting(Submission::id)
        .containsExactly("lab1", "lab2");
  }

  @Test
  void takesAnArchiveWithAFolderForEachExerciseForOneSubmission() throws IOException {
    byte[] zip =
        new HandmadeZip()
            .file("ex1/OneExercise.java", ONE)
            .file("ex2/TwoExercise.java", Samples.source("TwoExercise"))
            .bytes();
    assertThat(Samples.only(Samples.write(folder, "alice.zip", zip)).files()).hasSize(2);
  }

  @Test
  void readsASingleFile() throws IOException {
    Submission submission = Samples.only(Samples.write(folder, "x/OneExercise.java", ONE));
    assertThat(submission.files()).containsOnlyKeys(Samples.ONE);
  }

  @Test
  void keepsStudentsWhoseNamesAreTheSameApart() throws IOException {
    byte[] zip = new HandmadeZip().file("OneExercise.java", ONE).bytes();
    Samples.write(folder, "class/anna.zip", zip);
    Samples.write(folder, "class/ANNA/OneExercise.java", ONE);
    Samples.write(folder, "class/bob/OneExercise.java", ONE);
    List<Submission> submissions = Samples.read(folder.resolve("class")).submissions();
    assertThat(submissions)
        .extracting(s -> s.student().original())
        .hasSize(3)
        .contains("anna.zip", "ANNA", "bob");
    assertThat(submissions.stream().map(s -> s.id().toLowerCase(java.util.Locale.ROOT)).distinct())
        .hasSize(3);
    assertThat(submissions.get(2).id()).isEqualTo("bob");
  }

  @Test
  void saysWhenThereIsNothing() {
    assertThatThrownBy(() -> Samples.read(folder.resolve("nowhere")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }

  private ClassSubmissions read(Form form, Map<String, byte[]> files) throws IOException {
    Path path = folder.resolve("class");
    switch (form) {
      case FOLDER -> {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          Samples.write(path, file.getKey(), file.getValue());
        }
      }
      case ZIP -> {
        HandmadeZip zip = new HandmadeZip();
        files.forEach(
            (name, bytes) -> zip.stored(name, bytes, bytes.length, HandmadeZip.crc(bytes)));
        path = Samples.write(folder, "class.zip", zip.bytes());
      }
      case TAR ->
          path =
              Samples.write(
                  folder,
                  "class.tar.gz",
                  Tars.make(
                      tar -> {
                        for (Map.Entry<String, byte[]> file : files.entrySet()) {
                          Tars.file(tar, file.getKey(), file.getValue());
                        }
                      }));
    }
    return Samples.read(path);
  }
}
