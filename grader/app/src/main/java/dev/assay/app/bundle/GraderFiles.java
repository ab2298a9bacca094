package dev.assay.app.bundle;

import dev.assay.engine.course.ExerciseSpec;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Formats;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What bundles have in common: the grader, the scripts that install and start it, last words. */
public final class GraderFiles {
  private static final Failure LAST_WORDS =
      new Failure(
          "",
          "The grader's process ended without a result. It was out of memory or time, or could not"
              + " start; its log says more.");

  private GraderFiles() {}

  /**
   * The grader with all that it needs to be started.
   *
   * @param folder where it goes within the bundle, with a slash at its end, or empty
   * @param order what is asked of the bundle
   */
  public static List<BundleFile> of(String folder, BundleOrder order) {
    List<BundleFile> files = new ArrayList<>();
    files.add(jar(folder, order));
    files.add(
        BundleFile.script(folder + "install.sh", Template.filled("common/install.sh", order)));
    files.add(BundleFile.script(folder + "grade.sh", Template.filled("common/grade.sh", order)));
    for (ExerciseSpec exercise : order.exercises()) {
      files.add(
          BundleFile.text(
              folder + "rehearsal/" + BundleOrder.name(exercise), Rehearsal.source(exercise)));
    }
    return files;
  }

  /** This program alone. */
  public static BundleFile jar(String folder, BundleOrder order) {
    try {
      return new BundleFile(folder + "assay.jar", Files.readAllBytes(order.jar()), false);
    } catch (IOException exception) {
      throw new UncheckedIOException("Can't read " + order.jar(), exception);
    }
  }

  /**
   * What a platform gets if the grader's process ends without a word: documents of a format.
   *
   * @param folder where they go within the bundle, with a slash at its end, or empty
   */
  public static List<BundleFile> failure(
      String folder, String formatName, Map<String, String> settings) {
    SubmissionFormat format =
        Formats.find(formatName)
            .filter(SubmissionFormat.class::isInstance)
            .map(SubmissionFormat.class::cast)
            .orElseThrow(() -> new IllegalStateException("There is no format " + formatName));
    List<BundleFile> files = new ArrayList<>();
    for (Document document : format.write(LAST_WORDS, Settings.of(format, settings))) {
      files.add(BundleFile.text(folder + document.path(), document.text()));
    }
    return files;
  }
}
