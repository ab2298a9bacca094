package dev.assay.formats.writers;

import com.google.auto.service.AutoService;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Fitted;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.WholeScale;
import dev.assay.formats.text.Render;
import dev.assay.formats.text.Transcript;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The form that a script posts to Codio: a grade in percent and points, both whole numbers, and
 * feedback as HTML.
 */
@AutoService(Format.class)
public final class Codio implements SubmissionFormat {
  /** Codio names no limit; a page of this size still opens. */
  static final int LIMIT = 1 << 20;

  private static final String MAXIMUM = "maximum";
  private static final int PERCENT = 100;

  @Override
  public String name() {
    return "codio";
  }

  @Override
  public String title() {
    return "Codio form of an auto-grading script";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            MAXIMUM, "", "The points of the assessment in Codio; the course's maximum if empty."));
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    int scale = WholeScale.scale(settings, MAXIMUM, graded.maximum());
    return List.of(Fitted.within(graded, LIMIT, each -> form(each, scale)));
  }

  private static Document form(Graded graded, int scale) {
    return new Document(
        "form.txt",
        "grade="
            + WholeScale.of(graded.points(), graded.maximum(), PERCENT)
            + "&points="
            + WholeScale.of(graded.points(), graded.maximum(), scale)
            + "&format=html&feedback="
            + URLEncoder.encode(Render.HTML.of(Transcript.of(graded)), StandardCharsets.UTF_8));
  }

  /** Nothing to post: an older grade stays, and the script's own exit says that it failed. */
  @Override
  public List<Document> write(Failure failure, Settings settings) {
    return List.of();
  }
}
