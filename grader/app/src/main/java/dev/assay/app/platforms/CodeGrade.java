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
 * CodeGrade's Custom Test: points go to descriptor 3, which the test opens, and text to standard
 * output.
 */
@AutoService(Platform.class)
public final class CodeGrade implements Platform {
  @Override
  public String name() {
    return "codegrade";
  }

  @Override
  public String title() {
    return "CodeGrade AutoTest custom test";
  }

  private static final int POINTS = 3;

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place.submission(place.variable("STUDENT").orElse("."));
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(
        new Report(
            "codegrade",
            Map.of(),
            path ->
                path.startsWith("fd3") ? Channel.descriptor(place, POINTS) : Channel.out(place)));
  }
}
