package dev.assay.app.bundles;

import com.google.auto.service.AutoService;
import dev.assay.app.bundle.Bundle;
import dev.assay.app.bundle.BundleFile;
import dev.assay.app.bundle.BundleOrder;
import dev.assay.app.bundle.GraderFiles;
import dev.assay.app.bundle.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The template of a question of Moodle's CodeRunner, and the image of the server that runs it. */
@AutoService(Bundle.class)
public final class CodeRunner implements Bundle {
  @Override
  public String name() {
    return "coderunner";
  }

  @Override
  public String title() {
    return "Moodle CodeRunner";
  }

  @Override
  public List<BundleFile> files(BundleOrder order) {
    List<BundleFile> files = new ArrayList<>(GraderFiles.of("jobe/assay/", order));
    List<BundleFile> failure = GraderFiles.failure("jobe/assay/failure/", "coderunner", Map.of());
    files.addAll(failure);
    files.add(BundleFile.text("jobe/Dockerfile", Template.filled("coderunner/Dockerfile", order)));
    String classes =
        order.names().stream()
            .map(name -> '"' + name.substring(0, name.length() - ".java".length()) + '"')
            .collect(Collectors.joining(", ", "[", "]"));
    files.add(
        BundleFile.text(
            "template.py",
            Template.filled(
                "coderunner/template.py",
                order,
                Map.of("CLASSES", classes, "FAILURE", failure.get(0).text().strip()))));
    files.add(BundleFile.text("README.md", Template.filled("coderunner/README.md", order)));
    return files;
  }
}
