package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.formats.BadSetting;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Fitted;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.Json;
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.Shares;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import dev.assay.formats.text.Transcript;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a driver prints for Autolab: feedback, and in the last line a score for each problem of the
 * assessment.
 */
@AutoService(Format.class)
public final class Autolab implements SubmissionFormat {
  /** Autolab names no limit; this is a long page. */
  static final int LIMIT = 1 << 20;

  private static final String PROBLEMS = "problems";
  private static final String FILE = "stdout.txt";

  @Override
  public String name() {
    return "autolab";
  }

  @Override
  public String title() {
    return "Autolab output of a driver";
  }

  @Override
  public List<Setting> settings() {
    return List.of(
        new Setting(
            PROBLEMS,
            "",
            "The assessment's problems as Autolab has them, with commas between them: one for"
                + " each exercise in their order, or one for everything; the exercises' names if"
                + " empty."));
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    String scores = Json.line(scores(graded, settings));
    return List.of(
        Fitted.within(
            graded,
            LIMIT,
            each ->
                new Document(FILE, Render.PLAIN.of(Transcript.of(each)) + "\n\n" + scores + "\n")));
  }

  private static ObjectNode scores(Graded graded, Settings settings) {
    List<ExerciseCard> exercises = graded.counted().exercises();
    List<String> problems = problems(settings.get(PROBLEMS), exercises);
    ObjectNode root = Json.object();
    ObjectNode scores = root.putObject("scores");
    if (problems.size() == exercises.size()) {
      for (int i = 0; i < problems.size(); i++) {
        scores.put(problems.get(i), Shares.plain(exercises.get(i).points()));
      }
    } else {
      scores.put(problems.get(0), Shares.plain(graded.points()));
    }
    return root;
  }

  private static List<String> problems(String setting, List<ExerciseCard> exercises) {
    if (setting.isEmpty()) {
      return exercises.stream().map(ExerciseCard::name).toList();
    }
    List<String> names = Stream.of(setting.split(",", -1)).map(String::strip).toList();
    // Autolab puts quotation marks around a word before a colon, wherever it stands.
    if (setting.contains(":")
        || names.stream().anyMatch(String::isEmpty)
        || new HashSet<>(names).size() < names.size()
        || (names.size() != 1 && names.size() != exercises.size())) {
      throw new BadSetting(
          PROBLEMS,
          setting,
          "one name, or " + exercises.size() + " different ones, all of them without colons");
    }
    return names;
  }

  /** Without scores: Autolab shows the text, and overwrites no score that is there. */
  @Override
  public List<Document> write(Failure failure, Settings settings) {
    return List.of(new Document(FILE, Inert.of(failure.text()) + "\n"));
  }
}
