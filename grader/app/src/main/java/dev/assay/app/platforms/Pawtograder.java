package dev.assay.app.platforms;

import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.util.List;

/**
 * Pawtograder: the grader's action has the student's repository in {@code submission}, and reads a
 * file beside it.
 */
@AutoService(Platform.class)
public final class Pawtograder implements Platform {
  @Override
  public String name() {
    return "pawtograder";
  }

  @Override
  public String title() {
    return "Pawtograder grader";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place.submission("submission");
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(Report.files("pawtograder", place, "."));
  }
}
