package dev.assay.app.platforms;

import com.google.auto.service.AutoService;
import dev.assay.app.Complaint;
import dev.assay.app.platform.Channel;
import dev.assay.app.platform.HandedIn;
import dev.assay.app.platform.Place;
import dev.assay.app.platform.Platform;
import dev.assay.app.platform.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Moodle's Virtual Programming Lab: the student's files are in the working folder among others, and
 * their names in the environment.
 */
@AutoService(Platform.class)
public final class Vpl implements Platform {
  @Override
  public String name() {
    return "vpl";
  }

  @Override
  public String title() {
    return "Moodle Virtual Programming Lab";
  }

  @Override
  public HandedIn find(Place place) throws Complaint {
    return place.submission(".").with(files(place)).by(place.variable("MOODLE_USER_ID"));
  }

  /** One variable for each file; older jails have only one for all, with spaces between. */
  private static List<String> files(Place place) {
    if (!place.words().isEmpty()) {
      return List.of();
    }
    List<String> files = new ArrayList<>();
    Optional<String> next = place.variable("VPL_SUBFILE0");
    while (next.isPresent()) {
      files.add(next.get());
      next = place.variable("VPL_SUBFILE" + files.size());
    }
    return files.isEmpty()
        ? place.variable("VPL_SUBFILES").map(Vpl::words).orElse(List.of())
        : files;
  }

  private static List<String> words(String all) {
    return Arrays.asList(all.strip().split("\\s+", -1));
  }

  @Override
  public List<Report> reports(Place place) {
    Map<String, String> settings = new TreeMap<>();
    // Empty for an activity without a grade; then the usual bounds do no harm.
    number(place, "VPL_GRADEMIN").ifPresent(least -> settings.put("grade-min", least));
    number(place, "VPL_GRADEMAX").ifPresent(most -> settings.put("grade-max", most));
    return List.of(Report.of("vpl", Channel.out(place)).with(settings));
  }

  private static Optional<String> number(Place place, String variable) {
    return place
        .variable(variable)
        .map(String::strip)
        .filter(value -> value.matches("-?[0-9]{1,9}([.][0-9]{1,9})?"));
  }
}
