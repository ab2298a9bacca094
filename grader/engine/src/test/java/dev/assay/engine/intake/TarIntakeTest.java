package dev.assay.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarIntakeTest {
  @TempDir Path folder;

  @Test
  void readsSources() throws IOException {
    Submission submission = read(tar -> Tars.file(tar, "./hw/x/TwoExercise.java", "class A {}"));
    assertThat(submission.files()).containsOnlyKeys(Samples.TWO);
    assertThat(submission.notices()).isEmpty();
  }

  @Test
  void refusesNamesThatLeadOut() throws IOException {
    assertThat(Samples.reasons(read(tar -> Tars.file(tar, "../evil", "x"))))
        .containsExactly(Reason.ESCAPING_NAME);
    assertThat(Samples.reasons(read(tar -> Tars.file(tar, "/etc/evil", "x"))))
        .containsExactly(Reason.ESCAPING_NAME);
  }

  @Test
  void followsNoLink() throws IOException {
    for (boolean hard : new boolean[] {true, false}) {
      assertThat(
              Samples.reasons(
                  read(tar -> Tars.link(tar, "OneExercise.java", "../../secret.java", hard))))
          .containsExactly(Reason.LINK_OUT);
      assertThat(
              Samples.reasons(read(tar -> Tars.link(tar, "OneExercise.java", "Other.java", hard))))
          .containsExactly(Reason.LINK);
    }
  }

  @Test
  void refusesTwoEntriesOfOneName() throws IOException {
    Submission submission =
        read(
            tar -> {
              Tars.file(tar, "OneExercise.java", "a");
              Tars.file(tar, "OneExercise.java", "b");
            });
    assertThat(Samples.reasons(submission)).containsExactly(Reason.DUPLICATE_ENTRY);
  }

  @Test
  void refusesAnArchiveThatWasCutOff() throws IOException {
    byte[] whole = Tars.make(tar -> Tars.file(tar, "OneExercise.java", "class A {}"));
    for (int length = 2; length < whole.length - 8; length++) {
      Submission submission =
          Samples.only(Samples.write(folder, "a.tgz", Arrays.copyOf(whole, length)));
      assertThat(submission.rejection().map(Notice::reason))
          .as("%d bytes", length)
          .contains(Reason.BROKEN_ARCHIVE);
    }
  }

  private Submission read(Tars.Content content) throws IOException {
    return Samples.only(Samples.write(folder, "alice.tar.gz", Tars.make(content)));
  }
}
