package dev.assay.app.platforms;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.nio.file.Files;
import java.util.List;

/**
 * Submitty's custom validator: what it is about is in a file of its working folder, a part of which
 * the student's files are.
 */
@AutoService(Platform.class)
public final class Submitty implements Platform {
  @Override
  public String name() {
    return "submitty";
  }

  @Override
  public String title() {
    return "Submitty custom validator";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    JsonNode input = place.json("custom_validator_input.json");
    String prefix =
        HandedIn.text(input.path("testcase_prefix"))
            .filter(folder -> !folder.contains("..") && Files.isDirectory(place.path(folder)))
            .orElse(".");
    return place.submission(prefix).by(HandedIn.text(input.path("username")));
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(Report.files("submitty", place, "."));
  }
}
