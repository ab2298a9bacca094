package dev.assay.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What costs memory elsewhere. Memory is counted as what this thread allocates, which does not
 * depend on the machine; time follows from it, because what is read is also kept or counted.
 */
class BombTest {
  private static final int GIBI = 1024 * 1024 * 1024;

  /** Buffers, and as much of a source as one may have; 1 GiB is 60 times more. */
  private static final long LITTLE = 16L * 1024 * 1024;

  /** Names of 100,000 entries at about 1 KiB with what holds them, or 16 KiB for 2000 sources. */
  private static final long NAMES = 128L * 1024 * 1024;

  @TempDir Path folder;

  @Test
  void refusesAGibibyteOfZerosWhateverItsHeaderSays() throws IOException {
    byte[] packed = HandmadeZip.zeros(1024);
    assertThat(packed).hasSizeLessThan(2 * 1024 * 1024);
    for (long size : new long[] {GIBI, 10, 0xfffffffeL}) {
      byte[] zip = new HandmadeZip().deflated("OneExercise.java", packed, size, 0).bytes();
      assertThat(read("bomb.zip", zip, LITTLE)).isEqualTo(Reason.INFLATES);
    }
  }

  @Test
  void refusesAGibibyteOfZerosThatIsNoSource() throws IOException {
    byte[] packed = HandmadeZip.zeros(1024);
    byte[] zip = new HandmadeZip().deflated("zeros.bin", packed, GIBI, 0).bytes();
    assertThat(read("bomb.zip", zip, LITTLE)).isEqualTo(Reason.INFLATES);
  }

  @Test
  void refusesABombInAStudentsFolder() throws IOException {
    byte[] zip =
        new HandmadeZip().deflated("OneExercise.java", HandmadeZip.zeros(1024), 10, 0).bytes();
    Samples.write(folder, "class/alice/submission.zip", zip);
    Samples.write(folder, "class/bob/OneExercise.java", Samples.source("OneExercise"));
    var submissions = Samples.read(folder.resolve("class")).submissions();
    assertThat(submissions).extracting(Submission::id).containsExactly("alice", "bob");
    assertThat(Samples.reasons(submissions.get(0))).containsExactly(Reason.INFLATES);
    assertThat(submissions.get(1).files()).containsOnlyKeys(Samples.ONE);
  }

  @Test
  void refusesATarOfZeros() throws IOException {
    byte[] tar = Tars.make(out -> Tars.file(out, "zeros.bin", new byte[64 * 1024 * 1024]));
    assertThat(read("bomb.tar.gz", tar, LITTLE)).isEqualTo(Reason.INFLATES);
  }

  @Test
  void refusesAHundredThousandFiles() throws IOException {
    HandmadeZip zip = new HandmadeZip();
    for (int i = 0; i < 100_001; i++) {
      zip.file("A" + i + ".java", "");
    }
    assertThat(read("many.zip", zip.bytes(), NAMES)).isEqualTo(Reason.TOO_MANY_ENTRIES);
  }

  @Test
  void refusesMoreFilesThanASubmissionMayHave() throws IOException {
    HandmadeZip zip = new HandmadeZip();
    for (int i = 0; i < 2001; i++) {
      zip.file("A" + i + ".java", "");
    }
    assertThat(read("many.zip", zip.bytes(), NAMES)).isEqualTo(Reason.TOO_MANY_ENTRIES);
  }

  @Test
  void refusesMoreBytesThanASubmissionMayHave() throws IOException {
    HandmadeZip zip = new HandmadeZip();
    String long200KiB = "/".repeat(200 * 1024);
    for (int i = 0; i < 12; i++) {
      zip.file("A" + i + ".java", long200KiB);
    }
    assertThat(read("much.zip", zip.bytes(), LITTLE)).isEqualTo(Reason.TOO_MUCH);
  }

  @Test
  void leavesOutASourceThatIsTooLarge() throws IOException {
    Samples.write(folder, "s/OneExercise.java", " ".repeat(256 * 1024 + 1));
    Samples.write(folder, "s/TwoExercise.java", " ".repeat(256 * 1024));
    Submission submission = Samples.only(folder.resolve("s"));
    assertThat(submission.files()).containsOnlyKeys(Samples.TWO);
    assertThat(submission.refusal(Samples.PACKAGE + ".OneExercise").map(Notice::reason))
        .contains(Reason.TOO_LARGE);
  }

  private Reason read(String name, byte[] bytes, long most) throws IOException {
    Path file = Samples.write(folder, name, bytes);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Submission submission = Samples.only(file);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(most);
    assertThat(submission.files()).isEmpty();
    return submission.rejection().orElseThrow().reason();
  }
}
