package dev.assay.app.export;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.formats.ClassFormat;
import dev.assay.formats.Format;
import dev.assay.formats.Formats;
import dev.assay.formats.Setting;
import java.util.ArrayList;
import java.util.List;

/** The formats, as a person asks for them. */
final class FormatList {
  private FormatList() {}

  /**
   * Finds a format.
   *
   * @throws Complaint if there is none of that name; the message names the nearest, and all
   */
  static Format find(String name) throws Complaint {
    List<String> names = Formats.all().stream().map(Format::name).toList();
    if (name.isEmpty()) {
      throw new Complaint(
          ExitCode.USAGE, "Say which format with --format. There are: " + joined(names));
    }
    return Formats.find(name)
        .orElseThrow(
            () ->
                new Complaint(
                    ExitCode.USAGE,
                    "There is no format \""
                        + name
                        + "\"."
                        + Nearest.to(name, names)
                            .map(near -> " Did you mean " + near + "?")
                            .orElse("")
                        + " There are: "
                        + joined(names)));
  }

  /** A line for each, and one for each of its settings. */
  static List<String> lines(List<Format> formats) {
    int width = formats.stream().mapToInt(format -> format.name().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Format format : formats) {
      lines.add(
          padded(format.name(), width)
              + format.title()
              + (format instanceof ClassFormat ? " (for a class)" : ""));
      for (Setting setting : format.settings()) {
        lines.add(
            padded("", width)
                + "--set "
                + setting.name()
                + "="
                + setting.fallback()
                + "  "
                + setting.description());
      }
    }
    return lines;
  }

  private static String padded(String name, int width) {
    return name + " ".repeat(width - name.length() + 2);
  }

  private static String joined(List<String> names) {
    return String.join(", ", names) + ".";
  }
}
