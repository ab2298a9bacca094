package dev.assay.app.bundles;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.app.bundle.Bundle;
import dev.assay.app.bundle.BundleFile;
import dev.assay.app.bundle.BundleOrder;
import dev.assay.app.bundle.GraderFiles;
import dev.assay.app.bundle.Template;
import dev.assay.formats.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A question for PrairieLearn, and the image that grades it. */
@AutoService(Bundle.class)
public final class PrairieLearn implements Bundle {
  @Override
  public String name() {
    return "prairielearn";
  }

  @Override
  public String title() {
    return "PrairieLearn";
  }

  @Override
  public int mostMinutes() {
    return 10;
  }

  @Override
  public List<BundleFile> files(BundleOrder order) {
    List<BundleFile> files =
        new ArrayList<>(Images.of("image/", "prairielearn", "/assay/run.sh", order));
    files.addAll(GraderFiles.failure("image/failure/", "prairielearn", Map.of()));
    files.add(BundleFile.script("image/run.sh", Template.filled("prairielearn/run.sh", order)));
    files.add(BundleFile.text("question/info.json", info(order)));
    files.add(
        BundleFile.text(
            "question/question.html",
            Template.filled(
                "prairielearn/question.html", order, Map.of("UPLOADS", uploads(order)))));
    files.add(BundleFile.text("README.md", Template.filled("prairielearn/README.md", order)));
    return files;
  }

  private static String info(BundleOrder order) {
    ObjectNode info = Json.object();
    // The same for the same question, so that a bundle that is made anew replaces the older one.
    byte[] question =
        (order.course().course().id() + order.names()).getBytes(StandardCharsets.UTF_8);
    info.put("uuid", UUID.nameUUIDFromBytes(question).toString());
    info.put("title", order.course().course().title());
    info.put("topic", "Programming");
    info.put("type", "v3");
    info.put("gradingMethod", "External");
    ObjectNode options = info.putObject("externalGradingOptions");
    options.put("enabled", true);
    options.put("image", "YOUR-NAME/assay");
    options.put("entrypoint", "/assay/run.sh");
    options.put("timeout", order.minutes() * SECONDS);
    options.put("enableNetworking", false);
    return info.toPrettyString() + "\n";
  }

  /** A question for several exercises takes what somebody has of them. */
  private static String uploads(BundleOrder order) {
    String names = String.join(", ", order.names());
    return (order.names().size() == 1 ? "file-names" : "optional-file-names")
        + "=\""
        + names
        + "\"";
  }

  private static final int SECONDS = 60;
}
