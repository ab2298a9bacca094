package dev.assay.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When students handed in, as files say. */
class TimesReaderTest {
  private static final Path CSV = Path.of("times.csv");

  @Test
  void readsACsvFileByTheNamesOfItsColumns() throws Unsettled {
    SubmissionTimes times =
        TimesReader.read(
            CSV,
            """
            \ufeffname,submitted_at,student
            Ada,2026-11-20T23:00:00+01:00,ada
            "Doe, Jo",,jo
            """
                .replace("\n", "\r\n"));
    assertThat(times.of("ada", "")).contains(OffsetDateTime.parse("2026-11-20T23:00:00+01:00"));
    assertThat(times.of("jo", "")).isEmpty();
  }

  @Test
  void readsWhatGradescopeExportsByFolder() throws Unsettled {
    SubmissionTimes times =
        TimesReader.read(
            Path.of("submission_metadata.yml"),
            """
            ---
            submission_123456:
              :submitters:
              - :name: Ada L
                :sid: '1'
              :created_at: 2026-11-20 22:03:13.250000000 Z
              :score: 7.0
            submission_123457:
              :created_at: 2026-11-20 14:03:13.000000000 -08:00
            """);
    assertThat(times.of("ada-l", "submission_123456"))
        .contains(OffsetDateTime.parse("2026-11-20T22:03:13.25Z"));
    assertThat(times.of("", "submission_123457"))
        .contains(OffsetDateTime.parse("2026-11-20T14:03:13-08:00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          student,submitted_at;ada,2026-11-20 23:00 | times.csv:2:1: The time of ada must be a date and time with its offset from UTC, such as 2026-11-20T23:59:00+01:00, and not "2026-11-20 23:00".
          student,time;ada,1 | times.csv:1:1: The first line must name the columns student and submitted_at, and names student, time.
          student,submitted_at;ada,2026-11-20T23:00Z;ada,2026-11-21T23:00Z | times.csv:3:1: ada is there twice, first in line 2; keep the line of the submission that is graded.
          """)
  void saysWhichLineIsWrong(String text, String said) {
    assertThatThrownBy(() -> TimesReader.read(CSV, text.replace(';', '\n')))
        .isInstanceOf(Unsettled.class)
        .hasMessage(said);
  }
}
