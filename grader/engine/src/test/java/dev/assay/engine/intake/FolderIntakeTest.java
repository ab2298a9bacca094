package dev.assay.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderIntakeTest {
  @TempDir Path folder;

  @Test
  void refusesALinkToAnotherStudentsFile() throws IOException {
    Path other = Samples.write(folder, "other/OneExercise.java", Samples.source("OneExercise"));
    Path own = Files.createDirectories(folder.resolve("class/alice"));
    Files.createSymbolicLink(own.resolve("OneExercise.java"), other);
    Submission submission = Samples.only(folder.resolve("class"));
    assertThat(Samples.reasons(submission)).containsExactly(Reason.LINK_OUT);
    assertThat(submission.files()).isEmpty();
  }

  @Test
  void doesNotEnterLinkedFolders() throws IOException {
    Samples.write(folder, "other/OneExercise.java", Samples.source("OneExercise"));
    Samples.write(folder, "class/alice/TwoExercise.java", Samples.source("TwoExercise"));
    Files.createSymbolicLink(folder.resolve("class/alice/more"), folder.resolve("other"));
    Files.createSymbolicLink(folder.resolve("class/alice/round"), folder.resolve("class"));
    Submission submission = Samples.only(folder.resolve("class"));
    assertThat(submission.files()).containsOnlyKeys(Samples.TWO);
    assertThat(Samples.reasons(submission)).containsExactly(Reason.LINK, Reason.LINK);
  }

  @Test
  void refusesAStudentsFolderThatIsALink() throws IOException {
    Samples.write(folder, "other/OneExercise.java", Samples.source("OneExercise"));
    Samples.write(folder, "class/alice/OneExercise.java", Samples.source("OneExercise"));
    Files.createSymbolicLink(folder.resolve("class/mallory"), folder.resolve("other"));
    var submissions = Samples.read(folder.resolve("class")).submissions();
    assertThat(submissions).extracting(Submission::id).containsExactly("alice", "mallory");
    assertThat(Samples.reasons(submissions.get(1))).containsExactly(Reason.LINK_OUT);
  }

  @Test
  void takesAWholeCheckout() throws IOException {
    String root = "alice/repo/exercises/src/main/java/";
    Samples.write(folder, root + Samples.ONE, Samples.source("OneExercise"));
    Samples.write(folder, root + Samples.FOLDER + "One.java", Samples.source("One"));
    Samples.write(folder, root + Samples.FOLDER + "Helper.java", Samples.source("Helper"));
    Samples.write(folder, root + Samples.FOLDER + "package-info.java", "package x;");
    Samples.write(
        folder, "alice/repo/examples/OneExercise.java", Samples.source("OneExercise") + "//");
    Samples.write(
        folder, "alice/repo/engine/Engine.java", Samples.source("dev.assay.engine", "Engine"));
    Samples.write(folder, "alice/repo/exercises/src/test/java/OneTest.java", "class OneTest {}");
    Samples.write(folder, "alice/repo/.git/config", "x");
    Samples.write(folder, "alice/repo/target/classes/A.class", "x");
    Samples.write(folder, "bob/OneExercise.java", Samples.source("OneExercise"));
    Submission alice = Samples.read(folder).submissions().get(0);
    assertThat(alice.files()).containsOnlyKeys(Samples.ONE, Samples.FOLDER + "Helper.java");
    assertThat(alice.files().get(Samples.ONE)).asString().doesNotContain("//");
    assertThat(Samples.reasons(alice))
        .containsExactly(
            Reason.DESCRIPTOR,
            Reason.GIVEN,
            Reason.COURSE_PACKAGE,
            Reason.TEST_SOURCE,
            Reason.OVERRULED);
  }

  @Test
  void isTheSameWhateverIsTheOrderOfTheFiles() throws IOException {
    for (String name : new String[] {"b/OneExercise.java", "a/Helper.java", "TwoExercise.java"}) {
      Samples.write(folder, "one/" + name, "class A {}");
    }
    byte[] zip =
        new HandmadeZip()
            .file("TwoExercise.java", "class A {}")
            .file("b/OneExercise.java", "class A {}")
            .file("a/Helper.java", "class A {}")
            .bytes();
    Path archive = Samples.write(folder, "one.zip", zip);
    assertThat(Samples.only(archive).reference())
        .isEqualTo(Samples.only(folder.resolve("one")).reference());
  }
}
