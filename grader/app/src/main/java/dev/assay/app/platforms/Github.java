package dev.assay.app.platforms;

import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.platform.Channel;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * GitHub Actions: a step in the student's checkout; a summary, annotations, and the result as an
 * output for the reporter of classrooms.
 */
@AutoService(Platform.class)
public final class Github implements Platform {
  @Override
  public String name() {
    return "github";
  }

  @Override
  public String title() {
    return "GitHub Actions";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place
        .submission(place.variable("GITHUB_WORKSPACE").orElse("."))
        .by(place.variable("GITHUB_ACTOR"));
  }

  /** Outside of GitHub there are only annotations, on standard output. */
  @Override
  public List<Report> reports(Place place) {
    List<Report> reports = new ArrayList<>();
    reports.add(Report.of("github-annotations", Channel.out(place)));
    place
        .variable("GITHUB_STEP_SUMMARY")
        .map(file -> Report.of("github-summary", Channel.appended(place.path(file))))
        .ifPresent(reports::add);
    place
        .variable("GITHUB_OUTPUT")
        .map(file -> Report.of("github-classroom", output(Channel.appended(place.path(file)))))
        .ifPresent(reports::add);
    return reports;
  }

  /** The step's output {@code result}. */
  private static Channel output(Channel file) {
    return text -> file.send("result=" + text.strip() + "\n");
  }

  /** A red job, with a summary that says why. */
  @Override
  public ExitCode afterFailure() {
    return ExitCode.GRADER_FAULT;
  }
}
