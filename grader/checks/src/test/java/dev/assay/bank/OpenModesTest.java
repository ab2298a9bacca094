package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.Isolation.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bank still bites: where less stands between it and the grader, submissions get what they came
 * for. A bank that harms nobody anywhere would prove nothing about the levels that hold it.
 */
@Timeout(600)
class OpenModesTest {
  @ParameterizedTest
  @EnumSource(names = {"NONE", "PROCESS"})
  void theBankBites(Level level, @TempDir Path folder) throws IOException, InterruptedException {
    OpenBox.missing().ifPresent(Assumptions::abort);
    Bank.cheats(Files.createDirectory(folder.resolve("all")));
    // Which of the others bite depends on the JDK and on how fast the machine is.
    SortedMap<String, String> wanted = Bank.open(level.key());
    Path students = Files.createDirectory(folder.resolve("cheats"));
    for (String id : wanted.keySet()) {
      Files.move(folder.resolve("all").resolve(id), students.resolve(id));
    }
    SortedMap<String, Outcome> outcomes =
        new OpenBox(level, students, Files.createDirectory(folder.resolve("box"))).run();

    assertThat(outcomes).containsOnlyKeys(wanted.keySet());
    SortedMap<String, String> seen = new TreeMap<>();
    wanted.forEach(
        (id, effect) -> {
          String outcome = String.valueOf(outcomes.get(id));
          seen.put(id, List.of(outcome.split("[ ,]", -1)).contains(effect) ? effect : outcome);
        });
    assertThat(seen).isNotEmpty().isEqualTo(wanted);
  }
}
