package dev.assay.app.report;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.app.files.Unread;
import dev.assay.app.site.ClassSite;
import dev.assay.engine.course.CoursePackage;
import dev.assay.reports.student.Gallery;
import dev.assay.reports.student.Reader;
import dev.assay.reports.student.StudentReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay report}: what its words mean. */
@Command(
    name = "report",
    description = {
      "Writes a page for each student, from scorecards.",
      "",
      "Takes the folder that \"assay grade\" left, or one scorecard. Leaves <id>.html for each"
          + " student: one file that loads nothing and runs no script. Of a class it also leaves"
          + " staff/index.html, a site for its instructor, which must not go to students."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "<results|scorecard>",
      description = "The folder of results, or a scorecard's file.")
  private Path input = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "<folder>",
      required = true,
      description = "Where pages go; made if it is not there.")
  private Path out = Path.of("");

  @Option(
      names = "--staff",
      description =
          "Pages for the course's staff, from the full scorecards: with the checks that students"
              + " don't see, marked.")
  private boolean staff;

  @Option(
      names = "--submissions",
      paramLabel = "<folder|archive>",
      description = "What was graded, so that pages can quote the lines that they name.")
  private @Nullable Path submissions;

  @Option(
      names = "--course",
      paramLabel = "<id>",
      description = "Which course, if there are several.")
  private String course = "";

  private final PrintStream console = System.out;

  @Override
  public Integer call() throws Complaint {
    CoursePackage found = Courses.find(course);
    Reader reader = staff ? Reader.STAFF : Reader.STUDENT;
    List<Path> scorecards = ScorecardFiles.in(input, reader);
    Sources sources = Sources.of(Optional.ofNullable(submissions), found.course());
    StudentReport report = new StudentReport(Gallery.of(found.course()));
    Set<Unread> broken =
        new LinkedHashSet<>(
            new StudentPages(report, sources, reader, PageFolder.open(out)).write(scorecards));
    int written = scorecards.size() - broken.size();
    if (ClassSite.isRun(input)) {
      broken.addAll(new StaffSite(found.course(), sources, out).write(input, staff));
    }
    console.println(written + (written == 1 ? " page" : " pages") + " in " + out + ".");
    if (ClassSite.isRun(input)) {
      console.println("The instructor's site: " + out.resolve(StaffSite.INDEX) + ".");
    }
    if (!broken.isEmpty()) {
      throw new Complaint(
          ExitCode.FILES,
          broken.stream()
              .map(Unread::sentence)
              .collect(
                  Collectors.joining(
                      "\n  ",
                      "These could not be read; everything else is there:\n  ",
                      ClassSite.isRun(input)
                          ? "\n\"assay grade\" into the same folder makes them anew."
                          : "")));
    }
    return ExitCode.DONE.code();
  }
}
