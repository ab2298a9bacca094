package dev.assay.app.regrade;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.finals.GradesFile;
import dev.assay.app.grade.Gradebook;
import dev.assay.app.grade.ResultFolder;
import dev.assay.app.grade.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a preview in the place of the results. What it replaces is copied first, and all of it; then
 * file by file is written, each whole. Whoever kills it in between has lost nothing, and the same
 * command goes on.
 *
 * @param results where it goes
 * @param preview where it comes from
 */
record Replacement(ResultFolder results, ResultFolder preview) {
  /** The folder of all that was ever replaced, within the folder of results. */
  static final String HISTORY = "history";

  /**
   * What is made of scorecards, in the order in which it is written: how it was done comes last.
   */
  private static final List<String> BOOKS = List.of(GradesFile.NAME, Gradebook.NAME, RunFile.NAME);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /**
   * Replaces what differs.
   *
   * @param table what changes, to be kept with the old files
   * @return the folder with what was replaced
   */
  Path replace(String table) throws Complaint {
    List<String> names = new ArrayList<>();
    for (String student : preview.students()) {
      if (differs(student)) {
        names.add(ResultFolder.scorecardName(student));
        names.add(ResultFolder.studentName(student));
      }
    }
    names.addAll(BOOKS);
    String folder = HISTORY + "/" + fresh();
    for (String name : names) {
      if (results.exists(name)) {
        copy(results.path().resolve(name), results.path().resolve(folder).resolve(name));
      }
    }
    results.write(folder + "/changes.csv", table);
    for (String name : names) {
      String text = preview.text(name);
      if (!text.isEmpty()) {
        results.write(name, text);
      }
    }
    return results.path().resolve(folder);
  }

  private boolean differs(String student) throws Complaint {
    String name = ResultFolder.scorecardName(student);
    Optional<JsonNode> old = results.read(name);
    Optional<JsonNode> now = preview.read(name);
    return now.isPresent()
        && (old.isEmpty()
            || !Cards.same(old.get(), now.get())
            || !preview
                .text(ResultFolder.studentName(student))
                .equals(results.text(ResultFolder.studentName(student))));
  }

  /** A folder that is not there yet, named after this second. */
  private String fresh() throws Complaint {
    String time = TIME.format(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    Path history = results.path().resolve(HISTORY);
    try {
      Files.createDirectories(history);
      String name = time;
      for (int i = 2; Files.exists(history.resolve(name)); i++) {
        name = time + "-" + i;
      }
      Files.createDirectory(history.resolve(name));
      return name;
    } catch (IOException exception) {
      throw unwritable(history, exception);
    }
  }

  private static void copy(Path from, Path to) throws Complaint {
    try {
      Files.createDirectories(to.resolveSibling("."));
      Files.copy(from, to);
    } catch (IOException exception) {
      throw unwritable(to, exception);
    }
  }

  private static Complaint unwritable(Path file, IOException exception) {
    return new Complaint(
        ExitCode.FILES,
        "Can't write "
            + file
            + ": "
            + exception
            + ". No grade was replaced without a copy; the same command goes on.");
  }

  /** Throws a preview away once it is applied. */
  static void discard(Path preview) throws Complaint {
    try (Stream<Path> files = Files.walk(preview)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException exception) {
      throw new Complaint(
          ExitCode.FILES,
          "The grades are written. Can't remove " + preview + " any more: " + exception);
    }
  }
}
