package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Fitted;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.Json;
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Block;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Render;
import java.math.BigDecimal;
import java.util.List;

/**
 * Coursera's {@code feedback.json}: a fraction between 0 and 1 and a short text; beside it a page
 * with what each check says, as HTML or plain text. Digits are cut off, never rounded up, because
 * Coursera rejects what is above 1.
 */
@AutoService(Format.class)
public final class Coursera implements SubmissionFormat {
  private static final String FEEDBACK = "feedback";

  /** Coursera names no limit. */
  private static final int LIMIT = 1 << 20;

  private static final int DIGITS = 10;

  @Override
  public String name() {
    return "coursera";
  }

  @Override
  public String title() {
    return "Coursera feedback.json";
  }

  @Override
  public List<Setting> settings() {
    return List.of(new Setting(FEEDBACK, "html", "the page beside the score: html or txt"));
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    Page page = Page.of(settings);
    return Fitted.within(
        graded,
        LIMIT,
        fitting ->
            documents(
                page,
                fitting.fraction(DIGITS),
                Render.PLAIN.of(Feedback.summary(fitting)),
                Feedback.whole(fitting)),
        documents -> documents.stream().mapToInt(document -> document.bytes().length).sum());
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    return documents(
        Page.of(settings),
        BigDecimal.ZERO,
        Failure.FOR_STUDENTS,
        List.of(new Block.Sentence(Failure.FOR_STUDENTS)));
  }

  private static List<Document> documents(
      Page page, BigDecimal score, String text, List<Block> blocks) {
    ObjectNode root = Json.object();
    root.put("fractionalScore", score);
    root.put("feedback", text);
    root.put("feedbackType", page.type);
    return List.of(
        Document.json("feedback.json", root),
        new Document(page.file, page.render.of(blocks) + "\n"));
  }

  /**
   * A page beside the score.
   *
   * @param type what Coursera calls its kind
   * @param file where Coursera looks for it
   * @param render how it is written
   */
  private record Page(String type, String file, Render render) {
    static Page of(Settings settings) {
      String chosen = settings.get(FEEDBACK);
      return switch (chosen) {
        case "html" -> new Page("HTML", "htmlFeedback.html", Render.HTML);
        case "txt" -> new Page("TXT", "txtFeedback.txt", Render.PLAIN);
        default ->
            throw new IllegalArgumentException(
                FEEDBACK + " of coursera is html or txt, not \"" + chosen + "\"");
      };
    }
  }
}
