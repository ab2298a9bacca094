package dev.assay.app.platforms;

import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.platform.Channel;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.util.List;

/**
 * MarkUs' custom tester: a command in the folder of the submission, whose results are on standard
 * output.
 */
@AutoService(Platform.class)
public final class MarkUs implements Platform {
  @Override
  public String name() {
    return "markus";
  }

  @Override
  public String title() {
    return "MarkUs custom tester";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place.submission(".");
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(Report.of("markus", Channel.out(place)));
  }
}
