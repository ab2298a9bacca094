package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Isolation.Level;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.subject.Subject;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * What has to hold at every level above {@code process}: nothing gets out, honest code notices
 * nothing. A machine without a level aborts its tests, and says what is missing.
 */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SandboxedSubmissionsTest {
  private static final Limits SHORT =
      new Limits(Duration.ofSeconds(2), Duration.ofSeconds(8), 8192);

  private final Level level;
  private Sandbox sandbox;

  SandboxedSubmissionsTest(Level level) {
    this.level = level;
    this.sandbox = new Sandbox(WorkerLauncher.withClasses(Toys.contracts()), none());
  }

  @BeforeAll
  void open() {
    try {
      sandbox = new Isolations(Toys.contracts()).exactly(level);
    } catch (NoSandboxException missing) {
      Assumptions.abort(missing.getMessage());
    }
  }

  @AfterAll
  void close() {
    sandbox.close();
  }

  @ParameterizedTest
  @EnumSource
  void letsNothingThrough(BreakIn breakIn) throws IOException {
    Process victim = new ProcessBuilder("sleep", "60").start();
    Leftovers leftovers = Leftovers.since();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        WorkerSubjects subjects = subjects(breakIn.compiled())) {
      double[] aims = {server.getLocalPort(), victim.pid()};
      double[] answer = Toys.subject(subjects).ask(toy -> toy.twice(aims, Toys.BOX)).value();

      assertThat(answer).as("attempts that got through, and all").hasSize(2).startsWith(0);
      assertThat(answer[1]).isPositive();
      assertThat(victim.isAlive()).isTrue();
    } finally {
      victim.destroyForcibly();
    }
    leftovers.assertNone();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {
        "LOOPS_AND_CATCHES_ALL",
        "ASKS_WITHOUT_END",
        "ASKS_AND_DOES_NOT_LISTEN",
        "LOOPS_IN_STATIC_CODE",
        "LOOPS_IN_ITS_CONSTRUCTOR",
        "HAS_A_MESSAGE_THAT_NEVER_COMES"
      })
  void endsAttacksAsAtTheLevelOfAProcess(Attack attack) {
    Leftovers leftovers = Leftovers.since();
    try (WorkerSubjects subjects = subjects(attack.compiled())) {
      assertThat(finding(subjects).status()).isEqualTo(attack.end());
    }
    leftovers.assertNone();
  }

  @ParameterizedTest
  @EnumSource
  void runsHonestCode(Honest honest) {
    Leftovers leftovers = Leftovers.since();
    try (WorkerSubjects subjects =
        new WorkerSubjects(honest.compiled(), sandbox.launcher(), Toys.LIMITS)) {
      assertThat(Toys.ask(Toys.subject(subjects))).containsExactly(Toys.TWICE);
    }
    leftovers.assertNone();
  }

  @Test
  void boundsThreads() {
    String body =
        """
        while (true) {
          Thread thread = new Thread(() -> { while (true) { Thread.onSpinWait(); } });
          thread.setDaemon(true);
          thread.start();
        }
        """;
    try (WorkerSubjects subjects = subjects(Toys.method(body))) {
      // Whichever limit comes first: of threads, or of the processor time that they take.
      assertThat(finding(subjects).status()).isIn(Status.OUT_OF_MEMORY, Status.TIMEOUT);
    }
  }

  @Test
  void boundsMemoryOutsideTheHeap() {
    String body =
        """
        List<Object> all = new ArrayList<>();
        while (true) {
          java.util.zip.Deflater deflater = new java.util.zip.Deflater();
          deflater.setInput(new byte[1000]);
          deflater.deflate(new byte[1000]);
          all.add(deflater);
        }
        """;
    try (WorkerSubjects subjects = subjects(Toys.method(body))) {
      assertThat(finding(subjects).status()).isIn(Status.OUT_OF_MEMORY, Status.CRASHED);
    }
  }

  /** A submission at this level. */
  WorkerSubjects subjects(Compiled compiled) {
    return new WorkerSubjects(compiled, sandbox.launcher(), SHORT);
  }

  /** How asking a submission ends that has no answer. */
  static Finding finding(WorkerSubjects subjects) {
    Subject<Toy> subject = Toys.subject(subjects);
    Finding finding = catchThrowableOfType(Finding.class, () -> Toys.ask(subject));
    assertThat(finding).isNotNull();
    return finding;
  }

  private static Isolation none() {
    return new Isolation(Level.PROCESS);
  }
}
