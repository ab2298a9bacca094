package dev.assay.formats.writers;

import com.google.auto.service.AutoService;
import dev.assay.formats.BadSetting;
import dev.assay.formats.ClassFormat;
import dev.assay.formats.Csv;
import dev.assay.formats.Document;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.OneMaximum;
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.Shares;
import dev.assay.formats.text.InertCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The table that Canvas' gradebook imports: a row for each student who was graded, and the points
 * of one assignment.
 */
@AutoService(Format.class)
public final class CanvasCsv implements ClassFormat {
  private static final String ASSIGNMENT = "assignment";
  private static final String IDENTITY = "identity";
  private static final List<String> IDENTITIES = List.of("ID", "SIS User ID", "SIS Login ID");

  @Override
  public String name() {
    return "canvas-csv";
  }

  @Override
  public String title() {
    return "Canvas gradebook import";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            ASSIGNMENT,
            "Assay",
            "The column of the assignment as Canvas exports it, such as \"Homework 3 (1234)\";"
                + " Canvas offers to make one that it does not know."),
        new Setting(
            IDENTITY,
            "SIS Login ID",
            "What the submissions' ids are in Canvas: ID, SIS User ID or SIS Login ID."));
  }

  @Override
  public List<Document> write(List<Graded> graded, Settings settings) {
    String identity = settings.get(IDENTITY);
    if (!IDENTITIES.contains(identity)) {
      throw new BadSetting(IDENTITY, identity, String.join(", ", IDENTITIES));
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("Student"));
    header.addAll(IDENTITIES);
    header.add("Section");
    header.add(settings.get(ASSIGNMENT));
    rows.add(header);
    OneMaximum.of(graded, "Canvas")
        .ifPresent(maximum -> rows.add(row("    Points Possible", "", "", maximum)));
    for (Graded each : graded) {
      String id = InertCell.of(each.id());
      rows.add(row(id, identity, id, each.points()));
    }
    return List.of(new Document("canvas.csv", Csv.of(rows)));
  }

  private static List<String> row(String student, String identity, String id, BigDecimal points) {
    List<String> row = new ArrayList<>(List.of(student));
    IDENTITIES.forEach(column -> row.add(column.equals(identity) ? id : ""));
    row.add("");
    row.add(Shares.plain(points).toPlainString());
    return row;
  }
}
