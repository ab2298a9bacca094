package dev.assay.app.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.feedback.FeedbackLines;
import dev.assay.app.files.Unread;
import dev.assay.engine.scorecard.ScorecardJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of results. Of a file that can't be read it remembers why, and gives nothing in its
 * place, so that one of them costs no other.
 */
final class RunFolder {
  static final String RUN = "run.json";

  private static final JsonMapper JSON = new JsonMapper();
  private static final ScorecardJson SCORECARDS = new ScorecardJson();

  private final Path folder;
  private final List<Unread> unread = new ArrayList<>();

  RunFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Who was graded, without which there is no site.
   *
   * @throws Complaint if that can't be read
   */
  JsonNode run() throws Complaint {
    Path file = folder.resolve(RUN);
    try {
      JsonNode run = JSON.readTree(Files.readString(file));
      if (!run.path("students").isArray()) {
        throw new IOException("it names no students");
      }
      return run;
    } catch (IOException exception) {
      throw new Complaint(
          ExitCode.FILES,
          "Can't read "
              + Unread.of(file, exception).sentence()
              + ". Grade again into the same folder to repair it.");
    }
  }

  /** Whether there is such a file. */
  boolean has(String name) {
    return Files.isRegularFile(folder.resolve(name));
  }

  /** A file's tree, or a missing node. */
  JsonNode json(String name) {
    Path file = folder.resolve(name);
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException exception) {
      return missing(Unread.of(file, exception));
    }
  }

  /**
   * A scorecard's tree, or a missing node.
   *
   * @throws Complaint if its name leads out of the folder, which is nobody's
   */
  JsonNode scorecard(String name) throws Complaint {
    Path file = within(name);
    try {
      String text = Files.readString(file);
      SCORECARDS.read(text);
      return JSON.readTree(text);
    } catch (IOException | IllegalArgumentException exception) {
      return missing(Unread.of(file, exception));
    }
  }

  /**
   * What a student said, if anything.
   *
   * @throws Complaint if the id leads out of the folder
   */
  FeedbackLines feedback(String id) throws Complaint {
    Path file = within("feedback/" + id + ".jsonl");
    if (!Files.isRegularFile(file)) {
      return FeedbackLines.of("");
    }
    try {
      return FeedbackLines.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException exception) {
      unread.add(Unread.of(file, exception));
      return FeedbackLines.of("");
    }
  }

  /** What could not be read until now. */
  List<Unread> unread() {
    return List.copyOf(unread);
  }

  private JsonNode missing(Unread file) {
    unread.add(file);
    return MissingNode.getInstance();
  }

  private Path within(String name) throws Complaint {
    Path file = folder.resolve(name);
    // Made absolute first: of "." nothing would be left to begin with.
    if (!file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
      throw new Complaint(
          ExitCode.FILES, RUN + " names " + name + ", which is not in " + folder + ".");
    }
    return file;
  }
}
