package dev.assay.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.formats.consumers.Consumer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our workflows, as GitHub's own parser takes them, and with no more rights than they need. */
@Timeout(300)
class GithubWorkflowTest {
  private static final String MINE = "student/.github/workflows/grade-mine.yml";
  private static final String CLASS = ".github/workflows/grade-class.yml";

  @TempDir static Path temporary;
  private static Path bundle = Path.of("");

  @BeforeAll
  static void makesTheBundle() throws Exception {
    bundle = Bundled.make(temporary.resolve("bundle"), "github");
  }

  @ParameterizedTest
  @ValueSource(strings = {MINE, CLASS})
  void githubTakesIt(String workflow) throws IOException {
    Path file = bundle.resolve(workflow);
    assertThat(said(file).about(file)).endsWith(": yes");
  }

  @ParameterizedTest
  @CsvSource({
    "permissions:, permisions:, Unexpected value 'permisions'",
    "runs-on:, runs_on:, Unexpected value 'runs_on'",
    "timeout-minutes:, timeout-minutes: m, Unexpected value 'm 10'",
    "steps.assay., step.assay., Unrecognized named-value: 'step'",
    "${{ secrets, ${{ secret, Unrecognized named-value: 'secret'",
    "failure() &&, failing() &&, Unrecognized function: 'failing'"
  })
  void githubRefusesItWithDamage(String old, String replacement, String error) throws IOException {
    String text = Files.readString(bundle.resolve(MINE));
    assertThat(text).contains(old);
    Path file = Files.writeString(temporary.resolve("bad.yml"), text.replace(old, replacement));
    assertThat(said(file).about(file)).startsWith("no: ").contains(error);
  }

  @ParameterizedTest
  @ValueSource(strings = {MINE, CLASS})
  void itMayReadAndNothingElse(String workflow) throws IOException {
    Workflow read = Workflow.read(bundle.resolve(workflow));
    assertThat(read.permissions()).isEqualTo(Map.of("contents", "read"));
    assertThat(read.steps())
        .allSatisfy(
            step ->
                assertThat(step.containsKey("uses"))
                    .as("%s either uses or runs something", step)
                    .isNotEqualTo(step.containsKey("run")));
    // Actions of GitHub alone, each of a version; what a workflow puts into a script is no
    // expression, for a student may name a branch as they like.
    assertThat(read.steps())
        .allSatisfy(
            step -> {
              assertThat(step.getOrDefault("uses", "actions/none@v1").toString())
                  .matches("actions/[a-z-]+@v[1-9]\\d*");
              assertThat(step.getOrDefault("run", "").toString()).doesNotContain("${{");
            });
  }

  private static Consumer.Ran said(Path file) throws IOException {
    Path modules = Consumer.modules();
    return Consumer.run(
        modules,
        Consumer.command(
            List.of("node", Consumer.own("workflow.mjs").toString(), modules.toString()),
            List.of(file)));
  }
}
