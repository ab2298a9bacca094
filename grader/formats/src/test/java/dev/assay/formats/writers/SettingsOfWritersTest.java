package dev.assay.formats.writers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.formats.BadSetting;
import dev.assay.formats.Cases;
import dev.assay.formats.ClassFormat;
import dev.assay.formats.Failure;
import dev.assay.formats.Format;
import dev.assay.formats.Formats;
import dev.assay.formats.Graded;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settings change, and which values they refuse. */
class SettingsOfWritersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          codio         | full    | maximum=3                  | &points=3&
          codio         | partial | maximum=10                 | grade=67&points=7&
          codio         | zero    | maximum=10                 | grade=0&points=0&
          autograder-io | full    | maximum=3                  | <!! score: 3 !!>
          autograder-io | partial | maximum=1                  | <!! score: 0 !!>
          autograder-io | partial | maximum=0                  | <!! score: 0 !!>
          autolab       | hidden  | problems=Total             | {"scores":{"Total":55}}
          autolab       | hidden  | problems=A, B b,C          | {"scores":{"A":5,"B b":40,"C":10}}
          lti-ags       | full    | userId=7                   | "userId" : "7"
          lti-ags       | full    | timestamp=2026-12-01T01:00+01:00 | "2026-12-01T00:00:00.000Z"
          canvas-csv    | full    | identity=ID                | nobody,nobody,,,,110
          canvas-csv    | full    | assignment=Homework 3 (12) | Section,Homework 3 (12)
          moodle-csv    | full    | identity=ID number         | ID number,Assay,
          moodle-csv    | full    | item=Homework              | Username,Homework,Homework feedback
          nbgrader-csv  | full    | assignment=ps1             | ps1,,,nobody,
          """)
  void changesWhatIsWritten(String format, String name, String setting, String written) {
    assertThat(text(format, Cases.graded(name), setting)).contains(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          codio         | maximum=ten          | a whole number
          codio         | maximum=9999999999   | a whole number
          autograder-io | maximum=-1           | a whole number
          autolab       | problems=Part 1: x   | without colons
          autolab       | problems=A,B         | one name, or 3 different ones
          autolab       | problems=A,A,B       | one name, or 3 different ones
          autolab       | problems=A,,B        | one name, or 3 different ones
          lti-ags       | timestamp=2026-12-01 | a time such as
          canvas-csv    | identity=Login       | ID, SIS User ID, SIS Login ID
          """)
  void refusesAValueAndSaysWhatItTakes(String format, String setting, String takes) {
    assertThatThrownBy(() -> text(format, Cases.graded("full"), setting))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining(takes)
        .hasMessageContaining(setting.substring(0, setting.indexOf('=')))
        .hasMessageContaining(setting.substring(setting.indexOf('=') + 1));
  }

  @Test
  void aFailureWithATimeIsAnLtiScoreThatNoPlatformCounts() {
    SubmissionFormat format = (SubmissionFormat) Formats.find("lti-ags").orElseThrow();
    String score =
        format
            .write(new Failure("ada", "No disk"), settings(format, "timestamp=2026-12-01T00:00Z"))
            .get(0)
            .text();
    assertThat(score)
        .contains(
            "\"gradingProgress\" : \"Failed\"", "\"userId\" : \"ada\"", "this is not your fault")
        .doesNotContain("scoreGiven", "scoreMaximum", "No disk");
  }

  private static String text(String name, Graded graded, String setting) {
    Format format = Formats.find(name).orElseThrow();
    Settings settings = settings(format, setting);
    return (format instanceof SubmissionFormat one
            ? one.write(graded, settings)
            : ((ClassFormat) format).write(List.of(graded), settings))
        .get(0)
        .text();
  }

  private static Settings settings(Format format, String setting) {
    String[] pair = setting.split("=", 2);
    return Settings.of(format, Map.of(pair[0], pair[1]));
  }
}
