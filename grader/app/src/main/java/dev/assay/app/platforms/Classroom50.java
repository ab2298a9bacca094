package dev.assay.app.platforms;

import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Classroom 50: an autograder in the student's checkout, told by the environment what it grades.
 */
@AutoService(Platform.class)
public final class Classroom50 implements Platform {
  @Override
  public String name() {
    return "classroom50";
  }

  @Override
  public String title() {
    return "Classroom 50 autograder";
  }

  private static final Map<String, String> VARIABLES =
      Map.of(
          "CLASSROOM", "classroom",
          "ASSIGNMENT", "assignment",
          "ASSIGNMENT_TYPE", "assignment-type",
          "SUBMISSION_TAG", "submission",
          "COMMIT_URL", "commit",
          "RELEASE_URL", "release",
          "REVIEW_URL", "review");

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place.submission(".").by(owner(place));
  }

  @Override
  public List<Report> reports(Place place) {
    Map<String, String> settings = new TreeMap<>();
    VARIABLES.forEach(
        (variable, setting) ->
            place.variable(variable).ifPresent(value -> settings.put(setting, value)));
    owner(place).ifPresent(value -> settings.put("owner", value));
    return List.of(Report.files("classroom50", place, ".").with(settings));
  }

  /** Without a result of ours the runner makes one that says so. */
  @Override
  public ExitCode afterFailure() {
    return ExitCode.GRADER_FAULT;
  }

  private static Optional<String> owner(Place place) {
    return place.variable("OWNER").or(() -> place.variable("USERNAME"));
  }
}
