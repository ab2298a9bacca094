package dev.assay.app.watch;

import dev.assay.app.feedback.FeedbackLines;
import dev.assay.app.serve.PageServer;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.reports.student.Gallery;
import dev.assay.reports.student.Reader;
import dev.assay.reports.student.SourceLines;
import dev.assay.reports.student.StudentReport;
import java.io.IOException;
import java.nio.file.Path;

/** The report in a browser, as long as somebody watches; or none. */
interface Browser extends AutoCloseable {
  /** The address to open; empty if there is none. */
  String address();

  /** Shows a result. */
  void show(Scorecard scorecard, Submission submission);

  @Override
  void close();

  /** No page. */
  static Browser none() {
    return new Browser() {
      @Override
      public String address() {
        return "";
      }

      @Override
      public void show(Scorecard scorecard, Submission submission) {
        // Nobody looks.
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  /**
   * A page of this machine.
   *
   * @throws IOException if no port can be had
   */
  static Browser open(CoursePackage found, Path checkout) throws IOException {
    StudentReport report = new StudentReport(Gallery.of(found.course()));
    PageServer server =
        PageServer.start(
            found.course().exercises().stream().map(ExerciseSpec::id).toList(),
            checkout.resolve(FeedbackLines.NAME));
    return new Browser() {
      @Override
      public String address() {
        return server.address();
      }

      @Override
      public void show(Scorecard scorecard, Submission submission) {
        server.show(
            report.of(scorecard, new SourceLines(submission.files()), Reader.STUDENT),
            "Checked again: "
                + scorecard.totals().points().toPlainString()
                + " of "
                + scorecard.totals().maximum().toPlainString()
                + " visible points.");
      }

      @Override
      public void close() {
        server.close();
      }
    };
  }
}
