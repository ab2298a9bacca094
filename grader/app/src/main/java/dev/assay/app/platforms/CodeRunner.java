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
 * Moodle's CodeRunner: the question's template puts the answer into a folder, {@code submission}
 * unless it names another, and prints what this prints. A word on standard error would be a
 * failure.
 */
@AutoService(Platform.class)
public final class CodeRunner implements Platform {
  @Override
  public String name() {
    return "coderunner";
  }

  @Override
  public String title() {
    return "Moodle CodeRunner template grader";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place.submission("submission");
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(Report.of("coderunner", Channel.out(place)));
  }

  @Override
  public boolean isSilent() {
    return true;
  }
}
