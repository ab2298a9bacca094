package dev.assay.app.report;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.reports.student.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the scorecards that pages are made of. */
final class ScorecardFiles {
  static final String ENDING = ".json";

  private ScorecardFiles() {}

  /**
   * The scorecards in a folder of results, sorted, or the one that is named.
   *
   * @throws Complaint if there is none
   */
  static List<Path> in(Path input, Reader reader) throws Complaint {
    if (Files.isRegularFile(input)) {
      return List.of(input);
    }
    Path folder = input.resolve(reader == Reader.STAFF ? "scorecards" : "students");
    if (!Files.isDirectory(folder)) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is no scorecard and no folder of results at "
              + input
              + ": it would have a folder "
              + folder.getFileName()
              + ". \"assay grade\" makes one.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(file -> file.getFileName().toString().endsWith(ENDING))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new Complaint(ExitCode.USAGE, "There is no scorecard in " + folder + ".");
      }
      return found;
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't read " + folder + ": " + exception.getMessage());
    }
  }
}
