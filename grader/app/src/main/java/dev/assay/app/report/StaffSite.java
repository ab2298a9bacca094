package dev.assay.app.report;

import dev.assay.app.Complaint;
import dev.assay.app.site.ClassSite;
import dev.assay.engine.course.Course;
import dev.assay.reports.student.Gallery;
import dev.assay.reports.student.Reader;
import dev.assay.reports.student.StudentReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes the instructor's site, apart from the students' pages, which may be given away.
 *
 * @param course what was graded
 * @param sources the submissions, as far as they are at hand
 * @param out the folder of pages
 */
record StaffSite(Course course, Sources sources, Path out) {
  /** Where it begins. */
  static final String INDEX = "staff/index.html";

  /** Pictures are the most of a page; with more students than this, pages go without. */
  private static final int MOST_WITH_PICTURES = 500;

  /**
   * Writes all of it.
   *
   * @param results the folder of results
   * @param pagesAreStaffs whether the pages in {@code out} are the staff's already
   * @return why a student has no page, a sentence each
   * @throws Complaint if the run can't be read, or the site can't be written
   */
  List<String> write(Path results, boolean pagesAreStaffs) throws Complaint {
    Path staff = out.resolve("staff");
    PageFolder folder = PageFolder.open(staff);
    Path pages = pagesAreStaffs ? out : staff.resolve("students");
    List<String> broken = List.of();
    if (!pagesAreStaffs) {
      List<Path> scorecards = ScorecardFiles.in(results, Reader.STAFF);
      Gallery gallery =
          scorecards.size() > MOST_WITH_PICTURES ? Gallery.empty() : Gallery.of(course);
      broken =
          new StudentPages(
                  new StudentReport(gallery), sources, Reader.STAFF, PageFolder.open(pages))
              .write(scorecards);
    }
    Map<String, String> files =
        ClassSite.of(
            results,
            course,
            pagesAreStaffs ? "../" : "students/",
            id -> Files.isRegularFile(pages.resolve(id + ".html")));
    for (Map.Entry<String, String> file : files.entrySet()) {
      folder.write(file.getKey(), file.getValue());
    }
    return broken;
  }
}
