package dev.assay.app.platforms;

import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.platform.Channel;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.util.List;
import java.util.Map;

/**
 * Artemis: a build script calls this beside the student's repository, and the results are where
 * Maven's would be.
 */
@AutoService(Platform.class)
public final class Artemis implements Platform {
  @Override
  public String name() {
    return "artemis";
  }

  @Override
  public String title() {
    return "Artemis build script";
  }

  private static final String RESULTS = "target/surefire-reports";

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place.submission("assignment");
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(
        new Report("artemis", Map.of(), path -> Channel.file(place.path(RESULTS).resolve(path))));
  }
}
