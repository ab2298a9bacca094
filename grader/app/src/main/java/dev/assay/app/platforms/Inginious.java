package dev.assay.app.platforms;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.util.List;

/**
 * INGInious: the task's {@code run} puts the answers into {@code /task/student}; who it is stands
 * beside the input.
 */
@AutoService(Platform.class)
public final class Inginious implements Platform {
  @Override
  public String name() {
    return "inginious";
  }

  @Override
  public String title() {
    return "INGInious task";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    JsonNode input = place.json("/.__input/__inputdata.json").path("input");
    return place.submission("/task/student").by(HandedIn.text(input.path("@username")));
  }

  @Override
  public List<Report> reports(Place place) {
    return List.of(Report.files("inginious", place, "/.__output"));
  }
}
