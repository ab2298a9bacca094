package dev.assay.app.platform;

import java.util.Map;
import java.util.function.Function;

/**
 * Something that a platform wants to get.
 *
 * @param format the name of the format that writes it
 * @param settings what is set for the format, where it is not as usual
 * @param route where a document goes, by its path
 */
public record Report(String format, Map<String, String> settings, Function<String, Channel> route) {

  /** Keeps a copy. */
  public Report {
    settings = Map.copyOf(settings);
  }

  /** A report whose documents all go the same way. */
  public static Report of(String format, Channel channel) {
    return new Report(format, Map.of(), path -> channel);
  }

  /** A report whose documents become files in a folder. */
  public static Report files(String format, Place place, String folder) {
    return new Report(format, Map.of(), path -> Channel.file(place.path(folder).resolve(path)));
  }

  /** The same with settings. */
  public Report with(Map<String, String> chosen) {
    return new Report(format, chosen, route);
  }
}
