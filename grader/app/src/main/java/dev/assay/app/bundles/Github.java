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
    return List.of(
        GraderFiles.jar("", order),
        BundleFile.text(
            ".github/workflows/grade-class.yml",
            Template.filled(
                "github/grade-class.yml", order, Map.of("CLASSOPTIONS", classOptions(order)))),
        BundleFile.text(
            "student/.github/workflows/grade-mine.yml",
            Template.filled("github/grade-mine.yml", order)),
        BundleFile.text("submissions/README.md", "One folder or archive for each student.\n"),
        BundleFile.text("README.md", Template.filled("github/README.md", order)));
  }

  /** Which checks count is not the run's business there but the export's. */
  private static String classOptions(BundleOrder order) {
    List<String> options = new ArrayList<>(order.options());
    int score = options.indexOf("--score");
    if (score >= 0) {
      options.subList(score, score + 2).clear();
    }
    return String.join(" ", options);
  }
}
