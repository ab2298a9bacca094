package dev.assay.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in the settings that are nobody's, and who may have been meant. */
class StrangersTest {
  @TempDir private Path folder;

  @Test
  void namesWhoMayHaveBeenMeant() throws Exception {
    Path times = folder.resolve("times.csv");
    Files.writeString(
        times,
        """
        student,submitted_at
        ada,2026-11-20T23:00:00Z
        adda,2026-11-20T23:00:00Z
        bobb,2026-11-20T23:00:00Z
        """);
    Settings settings =
        SettingsReader.read(
            folder.resolve("grader.yaml"),
            """
            due: 2026-11-20T23:59:00Z
            submitted: times.csv
            students:
              bbo: {extension: 1d}
              nobody: {extension: 1d}
            """);
    assertThat(new Strangers(List.of("ada", "bob"), List.of()).in(settings, Adjustments.NONE))
        .containsExactly(
            "grader.yaml: there is no student \"bbo\" in this class. Did you mean \"bob\"?",
            "grader.yaml: there is no student \"nobody\" in this class.",
            times
                + " has times of nobody in this class: adda (line 3), bobb (line 4; did you mean"
                + " \"bob\"?).");
  }
}
