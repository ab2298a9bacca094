package dev.assay.app.platforms;

import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.platform.Channel;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.util.List;

/** autograder.io: a command in the folder of the submission, whose score is on standard output. */
@AutoService(Platform.class)
public final class AutograderIo implements Platform {
  @Override
  public String name() {
    return "autograder-io";
  }

  @Override
  public String title() {
    return "autograder.io custom scoring";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place.submission(".");
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(Report.of("autograder-io", Channel.out(place)));
  }
}
