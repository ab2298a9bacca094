package dev.assay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.app.Sitting;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A student who saves, reads and goes on, with real files and real workers. */
@Timeout(120)
class WatchCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path temporary;

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"--hints=0", "--poll"})
  void checksTheCurrentExerciseAfterEachSaveAndGoesOnWhenAsked(String option) throws Exception {
    Checkout checkout = Checkout.in(temporary);
    try (Sitting sitting = Sitting.of("watch", temporary, "--format", "json-lines", option)) {
      assertThat(graded(sitting).at("/state").asText()).isEqualTo("not-attempted");

      checkout.save("lena", Checkout.FIRST);
      JsonNode wrong = graded(sitting);
      assertThat(wrong.at("/exercise").asText()).isEqualTo("1");
      assertThat(wrong.at("/state").asText()).isEqualTo("incomplete");
      assertThat(wrong.at("/page").asText())
          .contains("Fix first, in exercise 1")
          .contains("press h")
          .doesNotContain("mvn test");

      checkout.save("grace", Checkout.FIRST);
      JsonNode right = graded(sitting);
      assertThat(right.at("/exercise").asText()).as("stays until asked").isEqualTo("1");
      assertThat(right.at("/state").asText()).isEqualTo("complete");

      sitting.press("n");
      assertThat(graded(sitting).at("/exercise").asText()).isEqualTo("2");
      checkout.save("bob", Checkout.SECOND);
      assertThat(graded(sitting).at("/page").asText())
          .contains("18 / 18  all 7 visible pass")
          .contains("Your connections run backwards");

      sitting.press("q");
      assertThat(sitting.end()).isZero();
    }
  }

  @Test
  void showsHintsOnAKeyOneByOne() throws Exception {
    Checkout checkout = Checkout.in(temporary);
    try (Sitting sitting = Sitting.of("watch", temporary, "--format", "json-lines")) {
      graded(sitting);
      checkout.save("lena", Checkout.FIRST);
      String none = graded(sitting).at("/page").asText();
      assertThat(none).doesNotContain("hint 1");
      sitting.press("h");
      String one = graded(sitting).at("/page").asText();
      assertThat(one).contains("hint 1").doesNotContain("hint 2");
      sitting.press("h");
      assertThat(graded(sitting).at("/page").asText()).contains("hint 1").contains("hint 2");
      assertThat(one.lines().findFirst()).isEqualTo(none.lines().findFirst());
      sitting.press("q");
      assertThat(sitting.end()).isZero();
    }
  }

  @Test
  void checksAnotherExerciseThatIsSavedAfterTheCurrentOne() throws Exception {
    Checkout checkout = Checkout.in(temporary);
    try (Sitting sitting = Sitting.of("watch", temporary, "--format", "json-lines")) {
      graded(sitting);
      checkout.save("grace", Checkout.SECOND);
      JsonNode first = graded(sitting);
      assertThat(first.at("/exercise").asText()).isEqualTo("1");
      assertThat(first.at("/page").asText()).contains("0 / 34");
      assertThat(graded(sitting).at("/page").asText()).contains("34 / 34");
      sitting.press("q");
      assertThat(sitting.end()).isZero();
    }
  }

  @Test
  void showsTheReportInABrowserAndRefreshesIt() throws Exception {
    Checkout checkout = Checkout.in(temporary);
    try (Sitting sitting = Sitting.of("watch", temporary, "--format", "json-lines", "--page")) {
      URI report = URI.create(graded(sitting).at("/address").asText() + "report");
      checkout.save("bob", Checkout.SECOND);
      graded(sitting);
      graded(sitting);
      // The page is shown right after the line that was read.
      String page = "";
      while (!page.contains("Your activity beside the expected one")) {
        page =
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(report).build(), HttpResponse.BodyHandlers.ofString())
                .body();
      }
      assertThat(page).contains("<svg", "Your connections run backwards");
      sitting.press("q");
      assertThat(sitting.end()).isZero();
    }
  }

  @Test
  void aFileThatDoesNotCompileIsTold() throws Exception {
    Checkout checkout = Checkout.in(temporary);
    try (Sitting sitting = Sitting.of("watch", temporary, "--format", "json-lines")) {
      graded(sitting);
      checkout.write(Checkout.FIRST, "package dev.assay.exercises.interventions;\nclass {\n");
      assertThat(graded(sitting).at("/page").asText()).contains("compile-error", ":2:");
      sitting.press("q");
      assertThat(sitting.end()).isZero();
    }
  }

  @Test
  void anEndlessLoopIsToldAndTheNextSaveIsChecked() throws Exception {
    Checkout checkout = Checkout.in(temporary);
    try (Sitting sitting = Sitting.of("watch", temporary, "--format", "json-lines")) {
      graded(sitting);
      String right = Checkout.example("grace", Checkout.FIRST);
      checkout.write(
          Checkout.FIRST,
          right.replaceFirst(
              "(double estimate\\([^)]*\\) \\{)", "$1 while (activityOne.length > 0) {}"));
      assertThat(graded(sitting).at("/page").asText()).contains("timeout");
      checkout.write(Checkout.FIRST, right);
      assertThat(graded(sitting).at("/state").asText()).isEqualTo("complete");
      sitting.press("q");
      assertThat(sitting.end()).isZero();
    }
  }

  @Test
  void aFileThatIsDeletedAndWrittenAnewIsCheckedAgain() throws Exception {
    Checkout checkout = Checkout.in(temporary);
    try (Sitting sitting = Sitting.of("watch", temporary, "--format", "json-lines")) {
      graded(sitting);
      Files.delete(checkout.source(Checkout.FIRST));
      assertThat(graded(sitting).at("/state").asText()).isEqualTo("not-attempted");
      checkout.save("grace", Checkout.FIRST);
      assertThat(graded(sitting).at("/state").asText()).isEqualTo("complete");
      sitting.press("q");
      assertThat(sitting.end()).isZero();
    }
  }

  @Test
  void ofManySavesTheLastOneCounts() throws Exception {
    Checkout checkout = Checkout.in(temporary);
    try (Sitting sitting = Sitting.of("watch", temporary, "--format", "json-lines")) {
      graded(sitting);
      String right = Checkout.example("grace", Checkout.FIRST);
      for (int i = 0; i < 50; i++) {
        checkout.write(Checkout.FIRST, right.substring(0, right.length() - 1 - i));
      }
      checkout.write(Checkout.FIRST, right);
      // Some of the others may be graded, too: how many, is the clock's affair.
      String state = "";
      while (!state.equals("complete")) {
        state = graded(sitting).at("/state").asText();
      }
      sitting.press("q");
      assertThat(sitting.end()).isZero();
    }
  }

  @Test
  void endsWithItsInput() throws Exception {
    Checkout.in(temporary);
    try (Sitting sitting = Sitting.of("watch", temporary, "--format", "json-lines")) {
      graded(sitting);
      sitting.hangUp();
      assertThat(sitting.end()).isZero();
    }
  }

  private static JsonNode graded(Sitting sitting) throws Exception {
    while (true) {
      JsonNode line = JSON.readTree(sitting.line());
      if (line.path("event").asText().equals("graded")) {
        return line;
      }
    }
  }
}
