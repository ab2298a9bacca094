package dev.assay.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.app.late.Amount;
import dev.assay.app.late.Deadline;
import dev.assay.app.late.LatePolicy;
import dev.assay.app.late.Penalty;
import dev.assay.app.late.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code grader.yaml} means, and what is said of one that means nothing. */
class SettingsReaderTest {
  private static final Path FILE = Path.of("grader.yaml");

  @Test
  void readsEverythingThatThereIs() throws Unsettled {
    Settings settings =
        read(
            """
            due: 2026-11-20T23:59:00+01:00
            until: 2026-11-27T23:59+01:00
            reveal: 2026-11-28T00:00:00Z
            late:
              penalty: 10% of maximum per day
              count: complete
              grace: 1h 30m
              floor: 50%
              free-days: 2
            students:
              ada: {extension: 2d, free-days: 0}
              "007":
                due: 2026-11-22T12:00:00Z
                submitted: 2026-11-22T11:00:00Z
            """);
    assertThat(settings.late())
        .isEqualTo(
            new LatePolicy(
                new Penalty.PerUnit(
                    new Amount(BigDecimal.TEN, Amount.Measure.PERCENT_OF_MAXIMUM), Unit.DAY, false),
                Duration.ofMinutes(90),
                new BigDecimal(50)));
    assertThat(settings.deadline("bob"))
        .contains(deadline("2026-11-20T22:59:00Z", "2026-11-27T22:59:00Z", 2));
    assertThat(settings.deadline("ada"))
        .contains(deadline("2026-11-22T22:59:00Z", "2026-11-29T22:59:00Z", 0));
    assertThat(settings.deadline("007"))
        .contains(deadline("2026-11-22T12:00:00Z", "2026-11-27T22:59:00Z", 2));
    assertThat(settings.submitted("007", "")).isPresent();
    assertThat(settings.isRevealed(Instant.parse("2026-11-28T00:00:00Z"))).isTrue();
    assertThat(settings.isRevealed(Instant.parse("2026-11-27T23:59:59Z"))).isFalse();
  }

  @Test
  void readsATableOfSteps() throws Unsettled {
    Settings settings =
        read(
            """
            due: 2026-11-20T23:59:00Z
            late:
              steps:
                - {after: 0m, lose: 5%}
                - {after: 1d, lose: 2.5 points}
            """);
    assertThat(settings.late().penalty())
        .hasToString(
            "Steps[steps=[Step[after=PT0S, lose=5%], Step[after=PT24H, lose=2.5 points]]]");
  }

  @Test
  void anEmptyFileMeansNothing() throws Unsettled {
    assertThat(read("# nothing yet\n")).isEqualTo(Settings.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          late: {penalty: ten}                       | 1:17: late.penalty must be none, or a percentage or points for each day or hour, such as "10% per day", "5% of maximum per day" or "0.5 points per hour", and not "ten".
          late: {penalty: 10}                        | 1:17: late.penalty must be none, or a percentage or points for each day or hour, such as "10% per day", "5% of maximum per day" or "0.5 points per hour", and not 10.
          late: {penalti: none}                      | 1:8: There is no "penalti" in late. Did you mean "penalty"? There are: penalty, count, steps, grace, floor, free-days.
          duee: 1                                    | 1:1: There is no "duee". Did you mean "due"? There are: due, until, reveal, submitted, late, students.
          xyzzyplugh: 1                              | 1:1: There is no "xyzzyplugh". There are: due, until, reveal, submitted, late, students.
          due: 2026-11-20T23:59:00                   | 1:6: due must be a date and time with its offset from UTC, such as 2026-11-20T23:59:00+01:00, and not "2026-11-20T23:59:00".
          due: 2026-02-30T23:59:00Z                  | 1:6: There is no such date or time: "2026-02-30T23:59:00Z".
          due:                                       | 1:5: due must be a date and time with its offset from UTC, such as 2026-11-20T23:59:00+01:00, and not nothing.
          late: {floor: 150%}                        | 1:15: late.floor must be a percentage from 0% to 100%, such as 50%, and not "150%".
          late: {steps: [{after: 1d}]}               | 1:16: late.steps.0 lacks "lose"; add it.
          late: {steps: []}                          | 1:15: late.steps must be a list such as "- {after: 1d, lose: 20%}", and not a list.
          students: {ada: {free-days: -1}}           | 1:29: students.ada.free-days must be a whole number of days, from 0 to 365, and not -1.
          students: {ada: {extension: soon}}         | 1:29: students.ada.extension must be a span of days, hours and minutes, such as 15m, 2h or "1d 12h", and not "soon".
          late: {penalty: none}                      | 1:7: There is no due date that lateness could be counted from: add "due:" on the top level.
          just words                                 | 1:1: The file must be keys and values, such as "due: 2026-11-20T23:59:00+01:00", and not "just words".
          late: {grace: 1h, grace: 2h}               | 1:19: "grace" is there twice, first in line 1; make them one.
          """)
  void saysWhatIsWrongWhereAndWhatToDo(String text, String said) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(Unsettled.class)
        .hasMessage("grader.yaml:" + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          late: {penalty: none, steps: [{after: 1d, lose: 5%}]}            | late.penalty or late.steps
          late: {count: started}                                          | no late.penalty whose days
          late: {steps: [{after: 1d, lose: 5%}, {after: 24h, lose: 6%}]}  | Each step must be later
          until: 2026-11-19T00:00:00Z                                     | until: the last date that gives points, until, is before the due date
          students: {ada: {due: 2026-11-30T00:00:00Z, until: 2026-11-29T00:00:00Z}} | students.ada: the last date
          students: {ada: {due: 2026-11-30T00:00:00Z, extension: 1d}}     | keep either of the two
          submitted: nowhere.csv                                          | Can't read nowhere.csv
          """)
  void refusesWhatContradictsItself(String text, String said) {
    assertThatThrownBy(() -> read("due: 2026-11-20T00:00:00Z\n" + text))
        .isInstanceOf(Unsettled.class)
        .hasMessageContaining("grader.yaml:2:")
        .hasMessageContaining(said);
  }

  @Test
  void tellsAllThatIsWrongInTheOrderOfTheFile() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    late:
                      floor: 5
                      graze: 1h
                    due: tomorrow
                    """))
        .message()
        .satisfies(
            text ->
                assertThat(text.lines().map(line -> line.split(": ", 2)[0]))
                    .containsExactly("grader.yaml:2:10", "grader.yaml:3:3", "grader.yaml:4:6"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          due: [                            | 1:7: This is no YAML
          a: &x {b: 1}\\nc: *x               | Anchors and aliases
          due: !!java.net.URL [http://x]    | 1:6: This is no YAML: Global tag is not allowed
          `due: "a\\n\\tb: 1`                 | This is no YAML
          """)
  void refusesWhatIsMoreOrLessThanPlainYaml(String text, String said) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n").replace("\\t", "\t")))
        .isInstanceOf(Unsettled.class)
        .hasMessageContaining(said);
  }

  private static Settings read(String text) throws Unsettled {
    return SettingsReader.read(FILE, text);
  }

  private static Deadline deadline(String due, String until, int freeDays) {
    return new Deadline(Instant.parse(due), Optional.of(Instant.parse(until)), freeDays);
  }
}
