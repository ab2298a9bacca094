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
 * Autolab: the autograder's Makefile has unpacked what was handed in into {@code handin}; the last
 * line of standard output has the scores.
 */
@AutoService(Platform.class)
public final class Autolab implements Platform {
  @Override
  public String name() {
    return "autolab";
  }

  @Override
  public String title() {
    return "Autolab driver";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place.submission("handin");
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(Report.of("autolab", Channel.out(place)));
  }
}
