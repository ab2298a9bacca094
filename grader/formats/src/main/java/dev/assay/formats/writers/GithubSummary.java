package dev.assay.formats.writers;

import com.google.auto.service.AutoService;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Fitted;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Block;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Html;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Markdown;
import dev.assay.formats.text.Render;
import java.util.ArrayList;
import java.util.List;

/**
 * The summary of a GitHub Actions job: a table of exercises, what there is to say about all of it,
 * then each check that does not pass, the first of them open.
 */
@AutoService(Format.class)
public final class GithubSummary implements SubmissionFormat {
  /** What GitHub takes of a step. */
  static final int LIMIT = 1 << 20;

  private static final String FILE = "summary.md";

  @Override
  public String name() {
    return "github-summary";
  }

  @Override
  public String title() {
    return "GitHub Actions job summary";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return List.of(Fitted.within(graded, LIMIT, GithubSummary::summary));
  }

  private static Document summary(Graded graded) {
    List<String> parts = new ArrayList<>();
    parts.add(
        "## "
            + Markdown.escape(graded.full().course().title())
            + ": "
            + Markdown.escape(Feedback.points(graded)));
    parts.add(table(graded));
    parts.add(Render.MARKDOWN.of(below(graded)));
    List<GradedCheck> open =
        graded.shownChecks().stream().filter(check -> !check.isPassed()).toList();
    for (int i = 0; i < open.size(); i++) {
      GradedCheck check = open.get(i);
      String attribute = i == 0 && Feedback.isToFix(check.status()) ? " open" : "";
      parts.add("<details" + attribute + ">\n<summary>" + heading(check) + "</summary>");
      parts.add(Render.MARKDOWN.of(Feedback.of(check)));
      parts.add("</details>");
    }
    return new Document(FILE, String.join("\n\n", parts) + "\n");
  }

  /** Before the checks, for nobody scrolls to the end; without the points, which are the title. */
  private static List<Block> below(Graded graded) {
    Block points = new Block.Sentence(Feedback.points(graded));
    return Feedback.summary(graded).stream().filter(block -> !block.equals(points)).toList();
  }

  /** In a summary GitHub reads HTML, so nothing is escaped with backslashes. */
  private static String heading(GradedCheck check) {
    return Html.escape(Inert.line(check.check().status() + ": " + check.title()));
  }

  private static String table(Graded graded) {
    StringBuilder table =
        new StringBuilder(
            "| exercise | points | of | checks that pass | state |\n|---|--:|--:|--:|---|");
    for (ExerciseCard exercise : graded.shown().exercises()) {
      long passed =
          exercise.checks().stream()
              .filter(check -> new GradedCheck(exercise, check).isPassed())
              .count();
      int unseen = exercise.unseen().map(card -> card.checks()).orElse(0);
      table.append(
          "\n| "
              + Markdown.escape(exercise.id() + " " + exercise.title())
              + " | "
              + Feedback.got(exercise.points())
              + " | "
              + Feedback.got(exercise.maximum())
              + " | "
              + passed
              + " of "
              + exercise.checks().size()
              + (unseen == 0 ? "" : ", " + unseen + " more not shown")
              + " | "
              + exercise.state().key()
              + (exercise.bonus() ? ", bonus" : "")
              + " |");
    }
    return table.toString();
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    return List.of(
        new Document(FILE, "## No grade\n\n" + Markdown.escape(Failure.FOR_STUDENTS) + "\n"));
  }
}
