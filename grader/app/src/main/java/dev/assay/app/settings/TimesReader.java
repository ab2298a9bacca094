package dev.assay.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.assay.app.settings.SubmissionTimes.Timed;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when students handed in: a CSV file, or what Gradescope exports. */
final class TimesReader {
  private static final String STUDENT = "student";
  private static final String TIME = "submitted_at";

  /** Such as {@code 2026-11-20 10:03:13.000000000 Z}. */
  private static final Pattern GRADESCOPE =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)"
              + " ?(Z|UTC|[+-]\\d\\d:?\\d\\d)");

  private final Path file;
  private final Map<String, Timed> times = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private TimesReader(Path file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws Unsettled if it is not in order
   */
  static SubmissionTimes read(Path file, String text) throws Unsettled {
    TimesReader reader = new TimesReader(file);
    if (file.toString().matches("(?i).*\\.ya?ml")) {
      reader.gradescope(YamlReader.read(file, text));
    } else {
      reader.csv(text);
    }
    if (!reader.problems.isEmpty()) {
      throw new Unsettled(reader.problems);
    }
    return new SubmissionTimes(file, reader.times);
  }

  private void csv(String text) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    int line = 1;
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(plain)) {
      for (NamedCsvRecord row : rows) {
        line = (int) row.getStartingLineNumber();
        Optional<String> student = row.findField(STUDENT).map(String::strip);
        Optional<String> time = row.findField(TIME).map(String::strip);
        if (student.isEmpty() || time.isEmpty()) {
          problem(
              1,
              "The first line must name the columns "
                  + STUDENT
                  + " and "
                  + TIME
                  + ", and names "
                  + String.join(", ", row.getHeader())
                  + ".");
          return;
        }
        // Who handed in nothing has a row without a time.
        if (!time.get().isEmpty()) {
          add(line, student.get(), Times.parse(time.get()), time.get());
        }
      }
    } catch (CsvParseException | java.io.UncheckedIOException broken) {
      problem(line, "This is no CSV: " + broken.getMessage());
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private void gradescope(MarkedYaml yaml) {
    for (Map.Entry<String, JsonNode> each : yaml.root().properties()) {
      String place = MarkedYaml.within(MarkedYaml.within("", each.getKey()), ":created_at");
      String text = each.getValue().path(":created_at").asText();
      if (text.isEmpty()) {
        problem(
            yaml.key(MarkedYaml.within("", each.getKey())).line(),
            each.getKey() + " has no :created_at.");
      } else {
        add(yaml.value(place).line(), each.getKey(), Times.parse(iso(text)), text);
      }
    }
  }

  private static String iso(String text) {
    Matcher matcher = GRADESCOPE.matcher(text);
    if (!matcher.matches()) {
      return text;
    }
    String offset = matcher.group(3).replace("UTC", "Z");
    return matcher.group(1)
        + "T"
        + matcher.group(2)
        + (offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset);
  }

  private void add(int line, String student, Optional<OffsetDateTime> at, String written) {
    if (at.isEmpty()) {
      problem(
          line,
          "The time of " + student + " must be " + Times.MUST + ", and not \"" + written + "\".");
      return;
    }
    Timed before = times.putIfAbsent(student, new Timed(at.get(), line));
    if (before != null) {
      problem(
          line,
          student
              + " is there twice, first in line "
              + before.line()
              + "; keep the line of the submission that is graded.");
    }
  }

  private void problem(int line, String text) {
    problems.add(new Problem(file, new Spot(line, 1), text));
  }
}
