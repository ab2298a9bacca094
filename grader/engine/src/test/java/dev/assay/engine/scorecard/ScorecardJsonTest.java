package dev.assay.engine.scorecard;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.causalEffect;
import static dev.assay.engine.scorecard.ScorecardMother.check;
import static dev.assay.engine.scorecard.ScorecardMother.exercise;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.simulation;
import static dev.assay.engine.scorecard.ValidScorecards.validJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link ScorecardJson} writes is valid, exact, and the same everywhere. */
class ScorecardJsonTest {
  private static final Outcome PASSED = Outcome.passed();
  private static final String UNICODE = "\u03bc = \u00bd, \u4e16\u754c, \ud83e\udde0";

  @ParameterizedTest
  @EnumSource(Status.class)
  void aScorecardWithThisStatusIsValid(Status status) {
    Outcome outcome = Outcome.of(status);
    assertThat(validJson(scorecard(causalEffect(outcome, outcome))))
        .contains("\"status\" : \"" + status.key() + "\"");
  }

  @Test
  void aScorecardWithEveryKindOfFactIsValid() {
    Fact[] facts =
        Stream.of(Fact.Label.values())
            .map(label -> new Fact(label, label.key()))
            .toArray(Fact[]::new);
    assertThat(validJson(scorecard(bonus(Outcome.of(Status.WRONG, facts)))))
        .contains("\"label\" : \"tolerance\"");
  }

  @Test
  void aScorecardWithOutputIsValid() throws IOException {
    JsonNode checks = json(simulation(PASSED.printing("x = 1\n", true), PASSED)).path("checks");
    assertThat(checks.at("/0/output/text").asText()).isEqualTo("x = 1\n");
    assertThat(checks.at("/0/output/truncated").asBoolean()).isTrue();
    assertThat(checks.path(1).has("output")).as("a check that printed nothing").isFalse();
  }

  @Test
  void theBonusGoesBeyondTheMaximum() throws IOException {
    JsonNode totals = tree(ScorecardMother.complete()).path("totals");
    assertThat(totals).hasToString("{\"points\":110,\"maximum\":100,\"bonus\":10}");
  }

  @Test
  void pointsAddUpExactly() throws IOException {
    assertThat(points("0.1", "0.2")).isEqualTo("0.3");
    assertThat(points("33.3333", "33.3333", "33.3334")).isEqualTo("100");
  }

  @ParameterizedTest
  @CsvSource({
    "2.50, 2.5",
    "1E+2, 100",
    "0.00, 0",
    "0E+3, 0",
    "1E-7, 0.0000001",
    "12345678901234567890.123, 12345678901234567890.123"
  })
  void aNumberHasOneForm(String number, String written) throws IOException {
    assertThat(points(number)).isEqualTo(written);
  }

  @Test
  void aPlainReaderGetsTheSameNumbers() throws IOException {
    Scorecard card =
        scorecard(exercise("1", "Thirds", false, check("1", "a", "is right", "6.6667", PASSED)));
    JsonNode read = tree(card).at("/exercises/0/points");
    assertThat(read.decimalValue()).isEqualByComparingTo(new BigDecimal("6.6667"));
  }

  @Test
  void endsWithOneLineFeedAndHasNoOtherLineEnd() {
    String json = validJson(ScorecardMother.complete());
    assertThat(json).endsWith("}\n").doesNotEndWith("\n\n").doesNotContain("\r");
  }

  @Test
  void writesTheSameBytesOnEveryPlatform() throws IOException {
    Process elsewhere =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dline.separator=\r\n",
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=ar",
                "-Duser.timezone=Asia/Tokyo",
                "-cp",
                System.getProperty("java.class.path"),
                Elsewhere.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(elsewhere.getInputStream().readAllBytes())
        .isEqualTo(Elsewhere.json().getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a scorecard in a JVM of its own, which thinks that it is on another platform. */
  static final class Elsewhere {
    private Elsewhere() {}

    /** Prints the bytes. */
    public static void main(String[] arguments) {
      byte[] bytes = json().getBytes(StandardCharsets.UTF_8);
      System.out.write(bytes, 0, bytes.length);
      System.out.flush();
    }

    static String json() {
      Outcome outcome =
          Outcome.of(Status.OUT_OF_MEMORY, Fact.note(UNICODE)).printing("a\nb\r\n", true);
      return validJson(scorecard(causalEffect(PASSED, outcome), bonus(PASSED)));
    }
  }

  @Test
  void theSameScorecardTwiceGivesTheSameBytes() {
    assertThat(validJson(ScorecardMother.complete()))
        .isEqualTo(validJson(ScorecardMother.complete()));
  }

  @Test
  void keepsTextThatIsNotAscii(@TempDir Path folder) throws IOException {
    assertThat(survivingFile(folder, UNICODE)).isEqualTo(UNICODE);
  }

  @Test
  void aHalfSurrogatePairBecomesAQuestionMark(@TempDir Path folder) throws IOException {
    assertThat(survivingFile(folder, "a\ud83e")).isEqualTo("a?");
    assertThat(survivingFile(folder, "\udde0b")).isEqualTo("?b");
  }

  @Test
  void aScorecardKeepsItsOwnLists() {
    List<String> files = new ArrayList<>(List.of("A.java"));
    Map<String, Long> millis = new HashMap<>(Map.of("1/a", 1L));
    SubmissionReference submission = new SubmissionReference("x", "sha256:", files);
    Timing timing = new Timing("", 0, millis);
    files.clear();
    millis.clear();
    assertThat(submission.files()).containsExactly("A.java");
    assertThat(timing.checks()).containsExactly(Map.entry("1/a", 1L));
  }

  @Test
  void timesAreSorted() {
    Map<String, Long> millis = Map.of("2/b", 1L, "1/b", 2L, "bonus/a", 3L, "2/a", 4L);
    assertThat(new Timing("", 0, millis).checks().keySet())
        .containsExactly("1/b", "2/a", "2/b", "bonus/a");
  }

  /** What a fact says after the way through a file and a plain reader. */
  private static String survivingFile(Path folder, String said) throws IOException {
    String json = validJson(scorecard(bonus(Outcome.of(Status.WRONG, Fact.note(said)))));
    Path file = folder.resolve("scorecard.json");
    Files.writeString(file, json, StandardCharsets.UTF_8);
    JsonNode read = new ObjectMapper().readTree(Files.readAllBytes(file));
    return read.at("/exercises/0/checks/0/facts/0/text").asText();
  }

  /** The total points of a scorecard with passed checks, as they are written. */
  private static String points(String... points) {
    CheckCard[] checks =
        Stream.of(points)
            .map(p -> check("1", "c", "is right", p, PASSED))
            .toArray(CheckCard[]::new);
    String json = validJson(scorecard(exercise("1", "One", false, checks)));
    return json.replaceFirst("(?s).*\"totals\" : \\{\\s*\"points\" : ([^,]*),.*", "$1");
  }

  private static JsonNode json(ExerciseCard exercise) throws IOException {
    return tree(scorecard(exercise)).at("/exercises/0");
  }

  private static JsonNode tree(Scorecard scorecard) throws IOException {
    return new ObjectMapper().readTree(validJson(scorecard));
  }
}
