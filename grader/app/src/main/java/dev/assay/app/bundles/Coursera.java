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

/** Coursera's custom grader: a Dockerfile at the top, and the grader beside it. */
@AutoService(Bundle.class)
public final class Coursera implements Bundle {
  @Override
  public String name() {
    return "coursera";
  }

  @Override
  public String title() {
    return "Coursera";
  }

  @Override
  public int mostMinutes() {
    return 60;
  }

  @Override
  public List<BundleFile> files(BundleOrder order) {
    List<BundleFile> files = new ArrayList<>(Images.of("", "coursera", "/assay/run.sh", order));
    files.addAll(GraderFiles.failure("failure/", "coursera", Map.of()));
    files.add(BundleFile.script("run.sh", Template.filled("coursera/run.sh", order)));
    files.add(BundleFile.text("README.md", Template.filled("coursera/README.md", order)));
    return files;
  }
}
