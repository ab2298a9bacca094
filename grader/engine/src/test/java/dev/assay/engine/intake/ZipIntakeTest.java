package dev.assay.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipIntakeTest {
  @TempDir Path folder;

  @Test
  void readsWhatJavaWrites() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("hw/"));
      zip.putNextEntry(new ZipEntry("hw/OneExercise.java"));
      zip.write(Samples.bytes(Samples.source("OneExercise")));
      zip.closeEntry();
    }
    Submission submission = read(bytes.toByteArray());
    assertThat(submission.id()).isEqualTo("alice");
    assertThat(submission.student().original()).isEqualTo("alice.zip");
    assertThat(submission.notices()).isEmpty();
    assertThat(submission.files()).containsOnlyKeys(Samples.ONE);
    assertThat(submission.files().get(Samples.ONE))
        .asString()
        .isEqualTo(Samples.source("OneExercise"));
  }

  @Test
  void readsAnArchiveBehindOtherBytes() throws IOException {
    byte[] zip = fine().bytes();
    byte[] all = new byte[zip.length + 100];
    Arrays.fill(all, 0, 100, (byte) 'P');
    all[1] = 'K';
    System.arraycopy(zip, 0, all, 100, zip.length);
    assertThat(read(all).files()).containsOnlyKeys(Samples.ONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.java",
        "a/../../evil.txt",
        "/etc/evil",
        "..\\evil.java",
        "C:/evil.java",
        "c:evil",
        "a/..",
        "nul\0.java"
      })
  void refusesNamesThatLeadOut(String name) throws IOException {
    assertRejected(fine().file(name, "x"), Reason.ESCAPING_NAME);
  }

  @Test
  void refusesTwoEntriesOfOneName() throws IOException {
    assertRejected(fine().file("OneExercise.java", "other"), Reason.DUPLICATE_ENTRY);
    assertRejected(fine().file("./OneExercise.java", "other"), Reason.DUPLICATE_ENTRY);
  }

  @Test
  void refusesSourcesThatDifferInCaseOnly() throws IOException {
    assertRejected(fine().file("oneexercise.JAVA", "other"), Reason.CASE_COLLISION);
  }

  @Test
  void refusesLinksThatLeadOutAndIgnoresOthers() throws IOException {
    assertRejected(fine().link("TwoExercise.java", "../other/Two.java"), Reason.LINK_OUT);
    assertRejected(fine().link("TwoExercise.java", "/etc/passwd"), Reason.LINK_OUT);
    Submission inner = read(fine().link("TwoExercise.java", "OneExercise.java").bytes());
    assertThat(Samples.reasons(inner)).containsExactly(Reason.LINK);
    assertThat(inner.refusal(Samples.PACKAGE + ".TwoExercise")).isPresent();
  }

  @Test
  void refusesEncryptedSources() throws IOException {
    assertRejected(fine().encrypted("TwoExercise.java", "secret"), Reason.ENCRYPTED);
  }

  @Test
  void refusesSizesAndChecksumsThatAreLies() throws IOException {
    byte[] bytes = Samples.bytes(Samples.source("TwoExercise"));
    long crc = HandmadeZip.crc(bytes);
    int size = bytes.length;
    String name = "TwoExercise.java";
    assertRejected(fine().stored(name, bytes, size + 1, crc), Reason.BROKEN_ARCHIVE);
    assertRejected(fine().stored(name, bytes, size, crc + 1), Reason.BROKEN_ARCHIVE);
    assertRejected(fine().deflated(name, bytes, size, crc), Reason.BROKEN_ARCHIVE);
    assertThat(Samples.reasons(read(fine().stored(name, bytes, size, crc).bytes()))).isEmpty();
  }

  @Test
  void refusesAnArchiveThatWasCutOff() throws IOException {
    byte[] whole = fine().bytes();
    for (int length = 2; length < whole.length; length++) {
      Submission submission = read(Arrays.copyOf(whole, length));
      assertThat(Samples.reasons(submission))
          .as("%d bytes", length)
          .containsExactly(Reason.BROKEN_ARCHIVE);
      assertThat(submission.files()).isEmpty();
    }
  }

  @Test
  void refusesWhatIsNoArchive() throws IOException {
    Submission submission = read(Samples.bytes("Rar!"));
    assertThat(Samples.reasons(submission)).containsExactly(Reason.UNSUPPORTED_ARCHIVE);
  }

  @Test
  void leavesOutWhatIsNoSource() throws IOException {
    Submission submission =
        read(
            fine()
                .file("notes.txt", "x")
                .file("One.class", "x")
                .file("lib/a.jar", "x")
                .file("META-INF/services/javax.annotation.processing.Processor", "x")
                .file("more.zip", "x")
                .file("__MACOSX/._OneExercise.java", "x")
                .file(".DS_Store", "x")
                .file("Thumbs.db", "x")
                .bytes());
    assertThat(submission.files()).containsOnlyKeys(Samples.ONE);
    assertThat(submission.notices())
        .extracting(Notice::file, Notice::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("notes.txt", Reason.NOT_JAVA),
            org.assertj.core.groups.Tuple.tuple(
                "META-INF/services/javax.annotation.processing.Processor", Reason.COMPILED),
            org.assertj.core.groups.Tuple.tuple("One.class", Reason.COMPILED),
            org.assertj.core.groups.Tuple.tuple("lib/a.jar", Reason.COMPILED),
            org.assertj.core.groups.Tuple.tuple("more.zip", Reason.NESTED_ARCHIVE));
  }

  private static HandmadeZip fine() {
    return new HandmadeZip().file("OneExercise.java", Samples.source("OneExercise"));
  }

  private void assertRejected(HandmadeZip zip, Reason reason) throws IOException {
    Submission submission = read(zip.bytes());
    assertThat(submission.rejection().map(Notice::reason)).contains(reason);
    assertThat(submission.files()).isEmpty();
  }

  private Submission read(byte[] bytes) throws IOException {
    return Samples.only(Samples.write(folder, "alice.zip", bytes));
  }
}
