package dev.assay.engine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.engine.scorecard.Isolation.Level;
import dev.assay.worker.Probe.Attack;
import java.io.IOException;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The level is what was blocked. */
@Timeout(120)
class IsolationsTest {
  private final Isolations isolations = new Isolations(Toys.contracts());

  @Test
  void findsWhatAPlainProcessDoesNotBlock() throws IOException {
    SortedMap<String, Boolean> blocked =
        Probing.blocked(WorkerLauncher.withClasses(Toys.contracts()));

    assertThat(blocked).containsEntry("read-file", false).containsEntry("write-file", false);
    assertThat(blocked).containsEntry("connect", false).containsEntry("fork", false);
    assertThat(blocked).containsEntry("signal", false).containsEntry("native-memory", false);
  }

  @Test
  void claimsNoMoreThanWasBlocked() {
    try (Sandbox best = isolations.best()) {
      if (best.isolation().level() != Level.PROCESS) {
        assertThat(best.isolation().probes())
            .containsOnlyKeys(Stream.of(Attack.values()).map(Attack::key).toList())
            .doesNotContainValue(false);
        assertThat(best.isolation().caps().get("memory")).endsWith("RLIMIT_DATA 512 MiB");
      }
      assertThat(best.isolation().backend()).isNotEmpty();
      assertThat(best.isolation().kernel()).isNotEmpty();
    }
  }

  @Test
  void saysWhyAWeakerLevelWasTaken() {
    try (Sandbox best = isolations.best()) {
      if (best.isolation().level() == Level.PROCESS) {
        assertThat(best.isolation().degraded())
            .anySatisfy(sentence -> assertThat(sentence).contains("namespaces"))
            .anySatisfy(sentence -> assertThat(sentence).contains("landlock"));
      }
    }
  }

  @Test
  void refusesALevelThatIsNotThere() {
    assertThatExceptionOfType(NoSandboxException.class)
        .isThrownBy(() -> isolations.require(Level.VM))
        .withMessageContaining("vm");
  }

  @Test
  void givesALevelThatIsThere() throws NoSandboxException {
    try (Sandbox sandbox = isolations.require(Level.PROCESS)) {
      assertThat(sandbox.isolation().level()).isGreaterThanOrEqualTo(Level.PROCESS);
    }
  }
}
