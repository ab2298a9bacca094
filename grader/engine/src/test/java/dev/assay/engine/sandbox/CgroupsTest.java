package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.digest.Digests;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import dev.assay.worker.Worker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What control groups bound, and what is left of them, where this machine lets us make some. */
@Timeout(120)
class CgroupsTest {
  private static final long LITTLE = 96L << 20;

  /** Fills memory that is on no account but a group's: its temporary files are in memory. */
  private static final String FILLS =
      """
      List<byte[]> heap = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Files.write(Files.createTempFile("x", ""), new byte[10 << 20]);
      }
      for (int i = 0; i < 14; i++) {
        byte[] part = new byte[10 << 20];
        Arrays.fill(part, (byte) 1);
        heap.add(part);
      }
      return right(numbers);
      """;

  private List<CgroupPlace> places = List.of();

  @BeforeEach
  void find() {
    places = CgroupPlaces.ofThisProcess();
    try (Cgroups cgroups = Cgroups.in(places, LITTLE)) {
      Assumptions.assumeTrue(cgroups.exist(), "This process may not make control groups.");
    }
  }

  @Test
  void endsWhatTakesMoreThanAGroupHasAsOutOfMemory() throws IOException {
    assumeBubblewrap();
    List<Path> before = groups();
    try (Launcher launcher = launcher(LITTLE)) {
      try (WorkerSubjects subjects =
          new WorkerSubjects(Toys.method(FILLS), launcher, Toys.LIMITS)) {
        Finding finding = SandboxedSubmissionsTest.finding(subjects);
        assertThat(finding.status()).as(finding.getMessage()).isEqualTo(Status.OUT_OF_MEMORY);
      }
    }
    assertThat(groups()).isEqualTo(before);
  }

  @Test
  void letsTheSameCodePassWhereAGroupHasEnough() throws IOException {
    assumeBubblewrap();
    List<Path> before = groups();
    try (Launcher launcher = launcher(Caps.MEMORY);
        WorkerSubjects subjects = new WorkerSubjects(Toys.method(FILLS), launcher, Toys.LIMITS)) {
      assertThat(Toys.ask(Toys.subject(subjects))).containsExactly(Toys.TWICE);
      assertThat(groups()).hasSizeGreaterThan(before.size());
    }
    assertThat(groups()).isEqualTo(before);
  }

  @Test
  void boundsThreads() throws Exception {
    List<Path> before = groups();
    try (Cgroups cgroups = Cgroups.in(places, Caps.MEMORY)) {
      CgroupSlot slot = cgroups.next();
      // A shell that can start no more ends.
      String script = slot.entry() + "for i in $(seq 300); do cat <&3 >&2 & done 3<&0; echo all";
      Process shell =
          new ProcessBuilder("/bin/sh", "-c", script)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(shell.inputReader().readLine()).isNull();
      // What it did start ends with its input.
      shell.getOutputStream().close();
      cgroups.leave(slot);
    }
    assertThat(groups()).isEqualTo(before);
  }

  @Test
  void clearsWhatAKilledGraderLeft() throws Exception {
    List<Path> before = groups();
    Process grader =
        new ProcessBuilder(
                JavaCommand.home().resolve("bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DoomedGroups.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(grader.inputReader().readLine()).isEqualTo("made");
    List<Path> made = groups();
    assertThat(made).hasSizeGreaterThan(before.size());

    // Another one that still lives keeps its groups.
    Cgroups.in(places, LITTLE).close();
    assertThat(groups()).isEqualTo(made);

    grader.destroyForcibly().waitFor();
    Cgroups.in(places, LITTLE).close();
    assertThat(groups()).isEqualTo(before);
  }

  @Test
  void goesWithoutWhereAGroupCantBeJoined(@TempDir Path folder) {
    CgroupPlace nowhere = new CgroupPlace(1, folder, folder.resolve("gone"), List.of("memory"));
    try (Cgroups cgroups = Cgroups.in(List.of(nowhere), LITTLE)) {
      assertThat(cgroups.exist()).isFalse();
      assertThat(Caps.described(false, cgroups))
          .containsEntry("memory", "RLIMIT_DATA 512 MiB")
          .containsEntry("threads", "none");
    }
  }

  @Test
  void startsNothingInAGroupThatIsGone() throws Exception {
    CgroupPlace place = places.get(0);
    Path gone = place.folder().resolve("gone");
    CgroupSlot slot = new CgroupSlot(Map.of(gone, place));
    Process shell = new ProcessBuilder("/bin/sh", "-c", slot.entry() + "echo started").start();

    assertThat(shell.inputReader().readLine()).isNull();
    assertThat(shell.waitFor()).isNotZero();
  }

  private static void assumeBubblewrap() {
    Assumptions.assumeTrue(NamespacesLauncher.isInstalled("bwrap"), "There is no bubblewrap.");
  }

  private static Launcher launcher(long memory) throws IOException {
    return new NamespacesLauncher(
        List.of(Digests.codeSource(Worker.class), Toys.contracts()), memory);
  }

  /** All groups of graders. */
  private List<Path> groups() {
    return places.stream().map(CgroupPlace::root).flatMap(CgroupsTest::below).sorted().toList();
  }

  private static Stream<Path> below(Path root) {
    try (Stream<Path> found =
        Files.find(
            root, 10, (path, as) -> as.isDirectory() && path.toString().contains("assay-"))) {
      return found.toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
