package dev.assay.app.platforms;

import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.platform.Channel;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Exercism's test runner: called with the exercise's slug, the folder of the solution, and the
 * folder for the result.
 */
@AutoService(Platform.class)
public final class Exercism implements Platform {
  @Override
  public String name() {
    return "exercism";
  }

  @Override
  public String title() {
    return "Exercism test runner";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    return (place.words().size() > 1 ? place.without(1) : place).submission("/solution");
  }

  @Override
  public List<Report> reports(Place place) {
    Path output = place.word(2).map(Path::of).orElse(place.path("/output"));
    return List.of(new Report("exercism", Map.of(), path -> Channel.file(output.resolve(path))));
  }
}
