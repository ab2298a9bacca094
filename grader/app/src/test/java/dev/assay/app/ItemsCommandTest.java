package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.app.items.ItemsSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assay items}, on what {@code assay grade} left. */
class ItemsCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder = Path.of("");

  @Test
  void printsWhatItsSchemaSaysAndLeavesOutWhatIsBroken() throws Exception {
    Path results = folder.resolve("results");
    Ended graded =
        Commands.here(
            "grade",
            Examples.ALL,
            "--only",
            "bob,grace",
            "--isolation",
            "process",
            "--out",
            results);
    assertThat(graded.code()).as(graded.err()).isZero();

    Ended both = Commands.here("items", results);
    assertThat(both.code()).isZero();
    assertThat(both.err()).isEmpty();
    assertThat(ItemsSchema.violations(both.out())).isEmpty();
    JsonNode analysis = JSON.readTree(both.out());
    assertThat(analysis.path("students").asInt()).isEqualTo(2);
    assertThat(analysis.path("items").findValuesAsText("check")).contains("influence");

    Ended table = Commands.here("items", results, "--format", "csv");
    assertThat(table.code()).isZero();
    assertThat(table.out()).contains("exercise,check,maximum,", "\r\n2,influence,8.0,1,1,0,0,0.5,");

    Files.writeString(results.resolve("scorecards/bob.json"), "{");
    Ended broken = Commands.here("items", results);
    assertThat(broken.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(broken.err()).contains("bob.json: it is not the JSON", "nobody in them counts");
    assertThat(JSON.readTree(broken.out()).path("students").asInt()).isEqualTo(1);
  }

  @Test
  void saysWhatItNeeds() {
    Ended nowhere = Commands.here("items", folder);
    assertThat(nowhere.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(nowhere.err()).contains("There is no run at", "run.json", "assay grade");
    Ended format = Commands.here("items", folder, "--format", "xml");
    assertThat(format.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(format.err()).contains("--format is json or csv, and not \"xml\".");
  }
}
