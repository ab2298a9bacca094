package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.Isolation.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
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
    SortedMap<String, Set<String>> wanted = Bank.open(level.key());
    Path students = Files.createDirectory(folder.resolve("cheats"));
    for (String id : wanted.keySet()) {
      Files.move(folder.resolve("all").resolve(id), students.resolve(id));
    }
    SortedMap<String, Outcome> outcomes =
        new OpenBox(level, students, Files.createDirectory(folder.resolve("box"))).run();

    assertThat(outcomes).containsOnlyKeys(wanted.keySet());
    assertThat(wanted).isNotEmpty();
    outcomes.forEach(
        (id, outcome) ->
            assertThat(outcome.toString().split("[ ,]", -1))
                .as("%s at level %s: %s", id, level.key(), outcome)
                .containsAnyElementsOf(wanted.get(id)));
  }
}
