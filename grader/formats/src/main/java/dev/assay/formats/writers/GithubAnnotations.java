package dev.assay.formats.writers;

import com.google.auto.service.AutoService;
import dev.assay.engine.scorecard.SubmissionReference.NoticeCard;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Fitted;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Place;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Workflow commands that annotate files: an error for each check to fix, a warning for each file
 * that was not taken, a notice with the points. GitHub keeps ten of a kind for a step; the tenth
 * error says how many more there are.
 */
@AutoService(Format.class)
public final class GithubAnnotations implements SubmissionFormat {
  /** How many of a kind GitHub keeps of a step. */
  static final int MOST = 10;

  /** GitHub's runner cuts a message at 4096 characters, without a word. */
  private static final int MESSAGE = 4000;

  private static final String CUT = "\n(and more: the job summary has all of it)";

  private static final String FILE = "annotations.txt";

  @Override
  public String name() {
    return "github-annotations";
  }

  @Override
  public String title() {
    return "GitHub Actions annotations";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    Graded fitted = Fitted.within(graded, MESSAGE, same -> same, GithubAnnotations::longest);
    List<String> lines = new ArrayList<>();
    lines.addAll(limited(errors(fitted), "error", "failing checks"));
    lines.addAll(limited(warnings(fitted), "warning", "files that were not taken"));
    lines.add(command("notice", ",title=Assay", Render.PLAIN.of(Feedback.summary(fitted))));
    return List.of(new Document(FILE, String.join("\n", lines) + "\n"));
  }

  private static int longest(Graded graded) {
    return graded.shownChecks().stream()
        .mapToInt(check -> Render.PLAIN.of(Feedback.of(check)).length())
        .max()
        .orElse(0);
  }

  /** All checks of a class that does not compile say the same, so one of them is enough. */
  private static Set<String> errors(Graded graded) {
    Set<String> errors = new LinkedHashSet<>();
    for (GradedCheck check : graded.shownChecks()) {
      if (!Feedback.isToFix(check.status())) {
        continue;
      }
      boolean broken = check.status() == Status.COMPILE_ERROR || check.status() == Status.UNUSABLE;
      Place place = Place.of(check).orElse(new Place(check.exercise().file(), 1, 0));
      String title =
          broken ? check.exercise().id() + " " + check.exercise().title() : check.title();
      errors.add(
          command(
              "error",
              ",file="
                  + property(place.file())
                  + ",line="
                  + place.line()
                  + (place.column() > 0 ? ",col=" + place.column() : "")
                  + ",title="
                  + property(title),
              broken ? facts(check) : Render.PLAIN.of(Feedback.of(check))));
    }
    return errors;
  }

  private static String facts(GradedCheck check) {
    List<String> lines = new ArrayList<>();
    lines.add(check.check().status() + ": " + check.status().sentence());
    check.check().facts().forEach(fact -> lines.add(fact.label() + ": " + fact.text()));
    return String.join("\n", lines);
  }

  private static Set<String> warnings(Graded graded) {
    Set<String> warnings = new LinkedHashSet<>();
    for (NoticeCard notice : graded.full().submission().notices()) {
      String file = notice.file().isEmpty() ? "" : ",file=" + property(notice.file());
      warnings.add(command("warning", file + ",title=Not taken", notice.text()));
    }
    return warnings;
  }

  private static List<String> limited(Set<String> commands, String kind, String what) {
    List<String> all = List.copyOf(commands);
    if (all.size() <= MOST) {
      return all;
    }
    List<String> first = new ArrayList<>(all.subList(0, MOST - 1));
    int more = all.size() - first.size();
    first.add(
        command(
            kind,
            ",title=" + more + " more",
            more
                + " more "
                + what
                + " are not shown here: GitHub takes ten annotations of a kind. The job summary"
                + " has all of them."));
    return first;
  }

  private static String command(String kind, String properties, String message) {
    return "::" + kind + " " + properties.substring(1) + "::" + data(cut(Inert.of(message)));
  }

  /** A message that GitHub shows to its end; it does not end within a character. */
  private static String cut(String text) {
    if (text.length() <= MESSAGE) {
      return text;
    }
    int end = MESSAGE - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  /** A line that no reader takes for a second command. */
  private static String data(String text) {
    return Inert.of(text).strip().replace("%", "%25").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(Inert.line(text)).replace(":", "%3A").replace(",", "%2C");
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    return List.of(
        new Document(
            FILE, command("error", ",title=The grader failed", Failure.FOR_STUDENTS) + "\n"));
  }
}
