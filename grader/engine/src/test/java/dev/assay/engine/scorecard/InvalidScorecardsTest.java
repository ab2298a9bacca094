package dev.assay.engine.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema refuses what is no scorecard: one change to a valid one, and it is red. */
class InvalidScorecardsTest {
  private static final Scorecard VALID =
      ScorecardMother.scorecard(
          ScorecardMother.causalEffect(
              Outcome.passed(), Outcome.of(Status.WRONG, Fact.got("1")).printing("x", false)),
          ScorecardMother.bonus(ScorecardMother.untouched()));
  private static final String CHECK = "/exercises/0/checks/1";

  @ParameterizedTest(name = "{1} = {2} at \"{0}\"")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      emptyValue = "",
      textBlock =
          """
          root                    | grade      | 1
          root                    | schema     | "assay/scorecard/2"
          root                    | hints      | 4
          root                    | seed       | 1.5
          root                    | seed       | "1"
          root                    | seed       | 9223372036854775808
          root                    | exercises  | []
          root                    | exercises  | {}
          root                    | timing     | null
          /tool                   | version    | ""
          /tool                   | digest     | "sha256:abc"
          /course                 | digest     | "sha512:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
          /submission             | digest     | "sha256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
          /submission             | digest     | "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
          /submission             | files      | ["/etc/passwd"]
          /submission             | files      | ["A.java", "A.java"]
          /isolation              | level      | "NONE"
          /isolation              | level      | "some"
          /totals                 | points     | -0.5
          /totals                 | maximum    | "100"
          /totals                 | percentage | 50
          /exercises/0            | state      | "finished"
          /exercises/0            | bonus      | "no"
          /exercises/0            | checks     | []
          /exercises/0            | file       | "/home/x/A.java"
          /exercises/0            | timing     | 1
          /exercises/0/checks/1   | status     | "great"
          /exercises/0/checks/1   | status     | "passed"
          /exercises/0/checks/1   | status     | 1
          /exercises/0/checks/1   | kind       | "test"
          /exercises/0/checks/1   | visibility | "after_due_date"
          /exercises/0/checks/1   | points     | -1
          /exercises/0/checks/1   | lost       | null
          /exercises/0/checks/1   | hint       | "1.0"
          /exercises/0/checks/1   | timing     | {"millis": 3}
          /exercises/0/checks/1   | output     | null
          /exercises/0/checks/1   | output     | "x"
          /exercises/0/checks/0   | lost       | 1
          /exercises/0/checks/0   | facts      | [{"label": "got", "text": "1"}]
          /exercises/0/checks/1/facts/0 | label | "reason"
          /exercises/0/checks/1/facts/0 | value | 1
          /exercises/0/checks/1/output | truncated | "no"
          /exercises/0/checks/1/output | stderr    | ""
          /timing                 | startedAt  | "yesterday"
          /timing                 | startedAt  | "2026-11-23T00:00:00+01:00"
          /timing                 | millis     | -1
          /timing                 | millis     | 1.5
          /timing                 | checks     | {"1/size": "fast"}
          """)
  void refusesAValue(String place, String field, String value) throws IOException {
    ObjectNode root = valid();
    at(root, place).set(field, new ObjectMapper().readTree(value));
    assertThat(ValidScorecards.violations(root.toString()))
        .isNotEmpty()
        .allSatisfy(violation -> assertThat(violation).contains(place.replace("root", "")));
  }

  @Test
  void refusesThatAnythingIsMissing() throws IOException {
    List<String> places =
        List.of(
            "root",
            "/tool",
            "/course",
            "/submission",
            "/isolation",
            "/totals",
            "/exercises/0",
            CHECK,
            CHECK + "/facts/0",
            CHECK + "/output",
            "/timing");
    for (String place : places) {
      List<String> fields = fields(at(valid(), place));
      assertThat(fields).isNotEmpty();
      for (String field : fields) {
        ObjectNode root = valid();
        at(root, place).remove(field);
        boolean optional =
            (place.equals(CHECK) && field.equals("output"))
                || (place.equals("root") && field.equals("seed"));
        assertThat(ValidScorecards.violations(root.toString()).isEmpty())
            .as("valid without %s at %s", field, place)
            .isEqualTo(optional);
      }
    }
  }

  @Test
  void listsAllViolationsAtOnce() {
    Totals negative = new Totals(new BigDecimal("-1"), new BigDecimal("-2"), BigDecimal.ONE);
    Scorecard invalid =
        new Scorecard(
            VALID.schema(),
            new Program("assay", "1", "none"),
            VALID.course(),
            VALID.submission(),
            VALID.seed(),
            VALID.isolation(),
            negative,
            VALID.hints(),
            VALID.exercises(),
            VALID.timing());
    assertThatThrownBy(() -> ValidScorecards.valid(invalid))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("/tool/digest")
        .hasMessageContaining("/totals/points")
        .hasMessageContaining("/totals/maximum");
  }

  private static ObjectNode valid() throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(ValidScorecards.validJson(VALID));
  }

  private static ObjectNode at(ObjectNode root, String place) {
    JsonNode node = place.equals("root") ? root : root.at(place);
    return (ObjectNode) node;
  }

  private static List<String> fields(ObjectNode node) {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }
}
