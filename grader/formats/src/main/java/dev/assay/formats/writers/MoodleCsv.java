package dev.assay.formats.writers;

import com.google.auto.service.AutoService;
import dev.assay.formats.ClassFormat;
import dev.assay.formats.Csv;
import dev.assay.formats.Document;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.OneMaximum;
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.Shares;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.InertCell;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for Moodle's import of grades: a row for each student who was graded, with points and a
 * sentence.
 */
@AutoService(Format.class)
public final class MoodleCsv implements ClassFormat {
  /** Moodle keeps five decimals. */
  private static final int DECIMALS = 5;

  private static final String ITEM = "item";
  private static final String IDENTITY = "identity";

  @Override
  public String name() {
    return "moodle-csv";
  }

  @Override
  public String title() {
    return "Moodle grade import";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(ITEM, "Assay", "The name of the grade item, which Moodle's form asks to map."),
        new Setting(
            IDENTITY,
            "Username",
            "What the submissions' ids are in Moodle, such as Username, ID number or Email"
                + " address."));
  }

  @Override
  public List<Document> write(List<Graded> graded, Settings settings) {
    OneMaximum.of(graded, "Moodle");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(settings.get(IDENTITY), settings.get(ITEM), settings.get(ITEM) + " feedback"));
    for (Graded each : graded) {
      rows.add(
          List.of(
              InertCell.of(each.id()),
              // Down, so that only what is full looks full.
              Shares.plain(each.points().setScale(DECIMALS, RoundingMode.DOWN)).toPlainString(),
              Feedback.points(each)));
    }
    return List.of(new Document("moodle.csv", Csv.of(rows)));
  }
}
