package dev.assay.formats.writers;

import com.google.auto.service.AutoService;
import dev.assay.formats.ClassFormat;
import dev.assay.formats.Csv;
import dev.assay.formats.Document;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.Shares;
import dev.assay.formats.text.InertCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The table that {@code nbgrader export} writes, for scripts that read it: a row for each student
 * who was graded. What nbgrader knows of students and dates, and we don't, is blank.
 */
@AutoService(Format.class)
public final class NbgraderCsv implements ClassFormat {
  private static final String ASSIGNMENT = "assignment";

  @Override
  public String name() {
    return "nbgrader-csv";
  }

  @Override
  public String title() {
    return "the table of nbgrader export";
  }

  @Override
  public List<Setting> settings() {
    return List.of(new Setting(ASSIGNMENT, "assay", "The name of the assignment."));
  }

  @Override
  public List<Document> write(List<Graded> graded, Settings settings) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "assignment",
            "duedate",
            "timestamp",
            "student_id",
            "last_name",
            "first_name",
            "email",
            "raw_score",
            "late_submission_penalty",
            "score",
            "max_score"));
    for (Graded each : graded) {
      String score = decimal(each.points());
      rows.add(
          List.of(
              settings.get(ASSIGNMENT),
              "",
              "",
              InertCell.of(each.id()),
              "",
              "",
              "",
              score,
              "0.0",
              score,
              decimal(each.maximum())));
    }
    return List.of(new Document("grades.csv", Csv.of(rows)));
  }

  /** With a point, as Python prints such numbers. */
  private static String decimal(BigDecimal number) {
    BigDecimal plain = Shares.plain(number);
    return (plain.scale() == 0 ? plain.setScale(1) : plain).toPlainString();
  }
}
