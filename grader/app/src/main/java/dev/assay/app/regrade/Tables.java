package dev.assay.app.regrade;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.assay.formats.text.InertCell;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes as a table: a row for each check of each student; blank is none. */
final class Tables {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final List<String> HEADER =
      List.of(
          "student",
          "name",
          "points_before",
          "points_after",
          "change",
          "final_before",
          "final_after",
          "causes",
          "check",
          "status_before",
          "status_after",
          "check_points_before",
          "check_points_after",
          "why");

  private Tables() {}

  /** The table as CSV. */
  static String csv(Changes changes) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(HEADER);
    for (StudentChange student : changes.changed()) {
      if (student.checks().isEmpty()) {
        csv.writeRecord(row(student, List.of("", "", "", "", "", "")));
      }
      for (CheckChange check : student.checks()) {
        csv.writeRecord(
            row(
                student,
                List.of(
                    check.check(),
                    check.before().map(CheckChange.Ending::status).orElse(""),
                    check.after().map(CheckChange.Ending::status).orElse(""),
                    number(check.before().map(CheckChange.Ending::points)),
                    number(check.after().map(CheckChange.Ending::points)),
                    InertCell.of(check.why()))));
      }
    }
    return text.toString();
  }

  private static List<String> row(StudentChange student, List<String> check) {
    List<String> row =
        new ArrayList<>(
            List.of(
                InertCell.of(student.id()),
                InertCell.of(student.name()),
                number(student.before()),
                student.after().toPlainString(),
                student.change().toPlainString(),
                number(student.finalBefore()),
                number(student.finalAfter()),
                String.join(", ", student.causes())));
    row.addAll(check);
    return row;
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
