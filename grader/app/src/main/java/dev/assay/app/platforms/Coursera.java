package dev.assay.app.platforms;

import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.util.List;

/** Coursera's custom grader: everything is below {@code /shared}. */
@AutoService(Platform.class)
public final class Coursera implements Platform {
  @Override
  public String name() {
    return "coursera";
  }

  @Override
  public String title() {
    return "Coursera custom grader";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place.submission("/shared/submission").by(place.variable("userId"));
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(Report.files("coursera", place, "/shared"));
  }
}
