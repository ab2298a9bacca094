package dev.assay.app.platform;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Formats;
import dev.assay.formats.Graded;
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Writes what a platform wants to get, each document where it goes. */
final class Delivery {
  private final Map<Report, SubmissionFormat> formats = new LinkedHashMap<>();
  private final Map<String, String> chosen;

  /**
   * A delivery.
   *
   * @param reports what the platform wants
   * @param chosen what the command line sets for formats, by name
   * @throws Complaint if there is no such format, or no format has such a setting
   */
  Delivery(List<Report> reports, Map<String, String> chosen) throws Complaint {
    this.chosen = new TreeMap<>(chosen);
    Set<String> unknown = new TreeSet<>(chosen.keySet());
    for (Report report : reports) {
      SubmissionFormat format = format(report.format());
      unknown.removeAll(names(format));
      formats.put(report, format);
    }
    if (!unknown.isEmpty()) {
      throw new Complaint(
          ExitCode.USAGE,
          "--set "
              + String.join(", ", unknown)
              + ": this platform's formats have no such setting. They have: "
              + formats.values().stream()
                  .flatMap(format -> names(format).stream())
                  .sorted()
                  .distinct()
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static SubmissionFormat format(String name) throws Complaint {
    return Formats.find(name)
        .filter(SubmissionFormat.class::isInstance)
        .map(SubmissionFormat.class::cast)
        .orElseThrow(
            () ->
                new Complaint(
                    ExitCode.GRADER_FAULT,
                    "This grader was built without the format " + name + "."));
  }

  private static Set<String> names(SubmissionFormat format) {
    return format.settings().stream().map(Setting::name).collect(Collectors.toSet());
  }

  /** Writes a result, which is not sent yet: all of it is there, or a fault is thrown. */
  Parcel of(Graded graded) {
    return parcel((format, settings) -> format.write(graded, settings));
  }

  /** Writes that there is none. */
  Parcel of(Failure failure) {
    return parcel((format, settings) -> format.write(failure, settings));
  }

  private Parcel parcel(BiFunction<SubmissionFormat, Settings, List<Document>> written) {
    Map<Report, List<Document>> all = new LinkedHashMap<>();
    formats.forEach(
        (report, format) -> all.put(report, written.apply(format, settings(report, format))));
    return new Parcel(all);
  }

  private Settings settings(Report report, SubmissionFormat format) {
    Map<String, String> values = new TreeMap<>(report.settings());
    chosen.forEach(
        (name, value) -> {
          if (names(format).contains(name)) {
            values.put(name, value);
          }
        });
    values.keySet().retainAll(names(format));
    return Settings.of(format, values);
  }

  /** What is written for each report. */
  record Parcel(Map<Report, List<Document>> documents) {
    /**
     * Sends it.
     *
     * @throws Complaint if somebody does not take it; all the others have got theirs
     */
    void send() throws Complaint {
      List<String> troubles = new ArrayList<>();
      documents.forEach(
          (report, all) -> {
            for (Document document : all) {
              try {
                report.route().apply(document.path()).send(document.text());
              } catch (IOException | Complaint refused) {
                troubles.add(
                    document.path() + " of " + report.format() + ": " + refused.getMessage());
              }
            }
          });
      if (!troubles.isEmpty()) {
        throw new Complaint(
            ExitCode.FILES, "Can't deliver the result: " + String.join("; ", troubles));
      }
    }
  }
}
