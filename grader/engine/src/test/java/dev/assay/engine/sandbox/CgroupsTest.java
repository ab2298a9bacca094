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
import java.util.concurrent.TimeUnit;
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
  private static final long OWN = ProcessHandle.current().pid();

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
    try (Launcher launcher = launcher(LITTLE)) {
      try (WorkerSubjects subjects =
          new WorkerSubjects(Toys.method(FILLS), launcher, Toys.LIMITS)) {
        Finding finding = SandboxedSubmissionsTest.finding(subjects);
        assertThat(finding.status()).as(finding.getMessage()).isEqualTo(Status.OUT_OF_MEMORY);
      }
    }
    assertThat(groups(OWN)).isEmpty();
  }

  @Test
  void letsTheSameCodePassWhereAGroupHasEnough() throws IOException {
    assumeBubblewrap();
    try (Launcher launcher = launcher(Caps.MEMORY);
        WorkerSubjects subjects = new WorkerSubjects(Toys.method(FILLS), launcher, Toys.LIMITS)) {
      assertThat(Toys.ask(Toys.subject(subjects))).containsExactly(Toys.TWICE);
      assertThat(groups(OWN)).isNotEmpty();
    }
    assertThat(groups(OWN)).isEmpty();
  }

  @Test
  void boundsThreads() throws Exception {
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
    assertThat(groups(OWN)).isEmpty();
  }

  @Test
  void clearsWhatAKilledGraderLeft() throws Exception {
    Process grader =
        new ProcessBuilder(
                JavaCommand.home().resolve("bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DoomedGroups.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      String said = String.valueOf(grader.inputReader().readLine());
      assertThat(said).startsWith("made ");
      ProcessHandle left = ProcessHandle.of(Long.parseLong(said.split(" ", 2)[1])).orElseThrow();
      List<Path> made = groups(grader.pid());
      assertThat(made).isNotEmpty();

      // Another one that still lives keeps its groups, and what is in them.
      Cgroups.in(places, LITTLE).close();
      assertThat(groups(grader.pid())).isEqualTo(made);
      assertThat(left.isAlive()).isTrue();

      grader.destroyForcibly().waitFor();
      assertThat(left.isAlive()).isTrue();
      Cgroups.in(places, LITTLE).close();
      assertThat(left.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
      assertThat(groups(grader.pid())).isEmpty();
    } finally {
      grader.destroyForcibly();
    }
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
    Assumptions.assumeTrue(
        Programs.ofThisGrader().find("bwrap").isPresent(), "There is no bubblewrap.");
  }

  private static Launcher launcher(long memory) throws IOException {
    return new NamespacesLauncher(
        List.of(Digests.codeSource(Worker.class), Toys.contracts()), memory);
  }

  /** All groups of one grader: others may run on this machine. */
  private List<Path> groups(long pid) {
    String name = "/assay-" + pid + "-";
    return places.stream()
        .map(CgroupPlace::root)
        .flatMap(root -> below(root, name))
        .sorted()
        .toList();
  }

  private static Stream<Path> below(Path root, String name) {
    try (Stream<Path> found =
        Files.find(root, 10, (path, as) -> as.isDirectory() && path.toString().contains(name))) {
      return found.toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
