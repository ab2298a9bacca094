package dev.assay.app.bundles;

import dev.assay.app.bundle.BundleFile;
import dev.assay.app.bundle.BundleOrder;
import dev.assay.app.bundle.GraderFiles;
import dev.assay.app.bundle.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Images with the grader in {@code /assay}. */
final class Images {
  private Images() {}

  /**
   * The files of an image.
   *
   * @param folder where they go within the bundle, with a slash at its end, or empty
   * @param platform whom the grader rehearses for
   * @param entry the program that the image starts; empty if the platform says that itself
   * @param order what is asked of the bundle
   */
  static List<BundleFile> of(String folder, String platform, String entry, BundleOrder order) {
    List<BundleFile> files = new ArrayList<>(GraderFiles.of(folder, order));
    String entryPoint = entry.isEmpty() ? "" : "ENTRYPOINT [\"" + entry + "\"]";
    files.add(
        BundleFile.text(
            folder + "Dockerfile",
            Template.filled(
                "common/Dockerfile",
                order,
                Map.of("PLATFORM", platform, "ENTRYPOINT", entryPoint))));
    return files;
  }
}
