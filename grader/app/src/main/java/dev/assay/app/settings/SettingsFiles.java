package dev.assay.app.settings;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the two files. They are only read; nothing that needs a library is loaded if there are
 * none.
 */
public final class SettingsFiles {
  /** The file with due dates and the late policy. */
  public static final String CONFIG = "grader.yaml";

  /** The file with what was changed by hand. */
  public static final String ADJUSTMENTS = "adjustments.yaml";

  private SettingsFiles() {}

  /**
   * What {@code grader.yaml} says.
   *
   * @param asked the file that was asked for; else it lies beside the submissions, or nowhere
   * @param submissions the submissions
   * @throws Complaint if it is not in order, or the one that was asked for is not there
   */
  public static Settings settings(Optional<Path> asked, Path submissions) throws Complaint {
    Optional<Path> file = find(CONFIG, "--config", asked, List.of(beside(submissions, CONFIG)));
    if (file.isEmpty()) {
      return Settings.NONE;
    }
    return read(file.get(), SettingsReader::read);
  }

  /**
   * What {@code adjustments.yaml} says.
   *
   * @param asked the file that was asked for; else it lies beside the submissions or in the folder
   *     of results, or nowhere
   * @param submissions the submissions
   * @param results the folder of results
   * @throws Complaint if it is not in order, there are two, or the one that was asked for is not
   *     there
   */
  public static Adjustments adjustments(Optional<Path> asked, Path submissions, Path results)
      throws Complaint {
    Optional<Path> file =
        find(
            ADJUSTMENTS,
            "--adjust",
            asked,
            List.of(beside(submissions, ADJUSTMENTS), results.resolve(ADJUSTMENTS)));
    if (file.isEmpty()) {
      return Adjustments.NONE;
    }
    return read(file.get(), AdjustmentsReader::read);
  }

  private static Path beside(Path submissions, String name) {
    return submissions.getParent() == null && Files.exists(submissions)
        ? submissions.toAbsolutePath().normalize().resolveSibling(name)
        : submissions.resolveSibling(name);
  }

  private static Optional<Path> find(
      String name, String option, Optional<Path> asked, List<Path> places) throws Complaint {
    if (asked.isPresent() && !Files.exists(asked.get())) {
      throw new Complaint(ExitCode.USAGE, option + ": there is no file " + asked.get() + ".");
    }
    List<Path> there =
        asked.map(List::of).orElseGet(() -> places.stream().filter(Files::exists).toList());
    if (there.size() > 1) {
      throw new Complaint(
          ExitCode.USAGE,
          "There are two files "
              + name
              + ": "
              + there.get(0)
              + " and "
              + there.get(1)
              + ". Make them one, or say which with "
              + option
              + ".");
    }
    return there.stream().findFirst();
  }

  private static <T> T read(Path file, Parser<T> parser) throws Complaint {
    try {
      return parser.parse(file, text(file));
    } catch (Unsettled off) {
      throw new Complaint(ExitCode.USAGE, off.getMessage() + "\nNothing was graded or written.");
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't read " + file + ": " + exception);
    }
  }

  /** A file's text. */
  static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException broken) {
      throw new IOException("it is not all UTF-8; save it as UTF-8", broken);
    }
  }

  /** Reads one of the files. */
  @FunctionalInterface
  private interface Parser<T> {
    T parse(Path file, String text) throws Unsettled;
  }
}
