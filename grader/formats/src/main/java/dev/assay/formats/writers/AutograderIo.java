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
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import dev.assay.formats.text.Transcript;
import java.util.List;

/**
 * What a command prints for autograder.io's custom scoring: feedback, and in its last line the
 * score, a whole number.
 */
@AutoService(Format.class)
public final class AutograderIo implements SubmissionFormat {
  /** It names no limit; this is a long page. */
  static final int LIMIT = 1 << 20;

  private static final String MAXIMUM = "maximum";
  private static final String FILE = "stdout.txt";

  @Override
  public String name() {
    return "autograder-io";
  }

  @Override
  public String title() {
    return "autograder.io custom scoring";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            MAXIMUM,
            "",
            "The maximum of the command's custom score; the course's maximum if empty."));
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    int scale = WholeScale.scale(settings, MAXIMUM, graded.maximum());
    return List.of(Fitted.within(graded, LIMIT, each -> printed(each, scale)));
  }

  private static Document printed(Graded graded, int scale) {
    return new Document(
        FILE,
        apart(Render.PLAIN.of(Transcript.of(graded)))
            + "\n\n<!! score: "
            + WholeScale.of(graded.points(), graded.maximum(), scale)
            + " !!>\n");
  }

  /** Spaces between exclamation marks: what is left matches no pattern of a score. */
  private static String apart(String text) {
    return text.replaceAll("!(?=!)", "! ");
  }

  /** Without a score. */
  @Override
  public List<Document> write(Failure failure, Settings settings) {
    return List.of(new Document(FILE, apart(Inert.of(failure.text())) + "\n"));
  }
}
