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

/** The files of an activity of Moodle's Virtual Programming Lab. */
@AutoService(Bundle.class)
public final class Vpl implements Bundle {
  @Override
  public String name() {
    return "vpl";
  }

  @Override
  public String title() {
    return "Moodle VPL";
  }

  @Override
  public List<BundleFile> files(BundleOrder order) {
    List<BundleFile> files = new ArrayList<>(GraderFiles.of("assay/", order));
    files.addAll(GraderFiles.failure("assay/failure/", "vpl", Map.of()));
    files.add(BundleFile.script("vpl_evaluate.sh", Template.filled("vpl/vpl_evaluate.sh", order)));
    files.add(BundleFile.text("README.md", Template.filled("vpl/README.md", order)));
    return files;
  }
}
