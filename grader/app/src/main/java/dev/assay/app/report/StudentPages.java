package dev.assay.app.report;

import dev.assay.app.Complaint;
import dev.assay.app.files.Unread;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.reports.student.Reader;
import dev.assay.reports.student.StudentReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the pages of students.
 *
 * @param report makes a page
 * @param sources the submissions, as far as they are at hand
 * @param reader whom pages are for
 * @param folder where they go
 */
record StudentPages(StudentReport report, Sources sources, Reader reader, PageFolder folder) {
  private static final ScorecardJson JSON = new ScorecardJson();

  /**
   * Writes a page for each scorecard, named as its file is.
   *
   * @return the scorecards that there is no page about, because they can't be read
   * @throws Complaint if a page can't be written
   */
  List<Unread> write(List<Path> scorecards) throws Complaint {
    List<Unread> broken = new ArrayList<>();
    for (Path file : scorecards) {
      String page;
      try {
        Scorecard scorecard = JSON.read(Files.readString(file));
        page = report.of(scorecard, sources.of(scorecard), reader);
      } catch (IOException | IllegalArgumentException unfit) {
        broken.add(Unread.of(file, unfit));
        continue;
      }
      folder.write(name(file), page);
    }
    return broken;
  }

  /** A name that this disk has taken once already, so no id can lead out of the folder. */
  private static String name(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(ScorecardFiles.ENDING)
            ? name.substring(0, name.length() - ScorecardFiles.ENDING.length())
            : name)
        + ".html";
  }
}
