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

/** Gradescope's autograder: its two scripts at the top, and the grader in a folder. */
@AutoService(Bundle.class)
public final class Gradescope implements Bundle {
  @Override
  public String name() {
    return "gradescope";
  }

  @Override
  public String title() {
    return "Gradescope";
  }

  @Override
  public int mostMinutes() {
    return 40;
  }

  @Override
  public List<BundleFile> files(BundleOrder order) {
    List<BundleFile> files = new ArrayList<>(GraderFiles.of("assay/", order));
    files.addAll(GraderFiles.failure("assay/failure/", "gradescope", Map.of()));
    for (String script : List.of("setup.sh", "run_autograder")) {
      files.add(BundleFile.script(script, Template.filled("gradescope/" + script, order)));
    }
    files.add(BundleFile.text("README.md", Template.filled("gradescope/README.md", order)));
    return files;
  }
}
