package dev.assay.app.platforms;

import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.util.List;

/**
 * PrairieLearn's external grader: everything is below {@code /grade}; whose it is, it does not say.
 */
@AutoService(Platform.class)
public final class PrairieLearn implements Platform {
  @Override
  public String name() {
    return "prairielearn";
  }

  @Override
  public String title() {
    return "PrairieLearn external grader";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place.submission("/grade/student");
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(Report.files("prairielearn", place, "/grade/results"));
  }
}
