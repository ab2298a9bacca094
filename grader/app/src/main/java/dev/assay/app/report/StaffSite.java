package dev.assay.app.report;

import dev.assay.app.Complaint;
import dev.assay.app.files.Unread;
import dev.assay.app.site.ClassSite;
import dev.assay.engine.course.Course;
import dev.assay.reports.student.Gallery;
import dev.assay.reports.student.Reader;
import dev.assay.reports.student.StudentReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /**
   * Writes all of it.
   *
   * @param results the folder of results
   * @param pagesAreStaffs whether the pages in {@code out} are the staff's already
   * @return what can't be read, and so is neither on a page of staff nor in the site
   * @throws Complaint if the run can't be read, or the site can't be written
   */
  List<Unread> write(Path results, boolean pagesAreStaffs) throws Complaint {
    Path staff = out.resolve("staff");
    PageFolder folder = PageFolder.open(staff);
    Path pages = pagesAreStaffs ? out : staff.resolve("students");
    Set<Unread> broken = new LinkedHashSet<>();
    if (!pagesAreStaffs) {
      List<Path> scorecards = ScorecardFiles.in(results, Reader.STAFF);
      broken.addAll(
          new StudentPages(
                  new StudentReport(Gallery.of(course)),
                  sources,
                  Reader.STAFF,
                  PageFolder.open(pages))
              .write(scorecards));
    }
    ClassSite site =
        ClassSite.of(
            results,
            course,
            pagesAreStaffs ? "../" : "students/",
            id -> Files.isRegularFile(pages.resolve(id + ".html")));
    for (Map.Entry<String, String> file : site.files().entrySet()) {
      folder.write(file.getKey(), file.getValue());
    }
    broken.addAll(site.unread());
    return List.copyOf(broken);
  }
}
