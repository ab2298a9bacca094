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

/** Workflows for GitHub Actions: one for a class, and one for a student's repository. */
@AutoService(Bundle.class)
public final class Github implements Bundle {
  @Override
  public String name() {
    return "github";
  }

  @Override
  public String title() {
    return "GitHub Actions";
  }

  @Override
  public List<BundleFile> files(BundleOrder order) {
    List<BundleFile> files = new ArrayList<>();
    files.add(GraderFiles.jar("", order));
    files.addAll(GraderFiles.failure("failure/", "github-summary", Map.of()));
    files.add(
        BundleFile.text(
            ".github/workflows/grade-class.yml",
            // Which checks count is not the run's business there but the export's.
            Template.filled(
                "github/grade-class.yml",
                order,
                Map.of("CLASSOPTIONS", order.optionsWithout("--score")))));
    files.add(
        BundleFile.text(
            "student/.github/workflows/grade-mine.yml",
            Template.filled("github/grade-mine.yml", order)));
    files.add(
        BundleFile.text("submissions/README.md", "One folder or archive for each student.\n"));
    files.add(BundleFile.text("README.md", Template.filled("github/README.md", order)));
    return files;
  }
}
