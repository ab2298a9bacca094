package dev.assay.app.bundles;

import com.google.auto.service.AutoService;
import dev.assay.app.bundle.Bundle;
import dev.assay.app.bundle.BundleFile;
import dev.assay.app.bundle.BundleOrder;
import dev.assay.app.bundle.GraderFiles;
import dev.assay.app.bundle.Template;
import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A build script for Artemis, the image that it runs in, and the weights of the tests. */
@AutoService(Bundle.class)
public final class Artemis implements Bundle {
  @Override
  public String name() {
    return "artemis";
  }

  @Override
  public String title() {
    return "Artemis";
  }

  @Override
  public List<BundleFile> files(BundleOrder order) {
    List<BundleFile> files = new ArrayList<>(Images.of("image/", "artemis", "", order));
    List<BundleFile> failure = GraderFiles.failure("image/failure/", "artemis", Map.of());
    files.addAll(failure);
    String name = failure.get(0).path().substring("image/failure/".length());
    files.add(
        BundleFile.script(
            "build.sh",
            Template.filled(
                "artemis/build.sh", order, Map.of("RESULT", "target/surefire-reports/" + name))));
    files.add(
        BundleFile.text(
            "README.md",
            Template.filled("artemis/README.md", order, Map.of("WEIGHTS", weights(order)))));
    return files;
  }

  private static String weights(BundleOrder order) {
    StringBuilder table = new StringBuilder("| test | weight | visibility |\n|---|---|---|");
    for (ExerciseSpec exercise : order.exercises()) {
      for (CheckSpec check : exercise.checks()) {
        table
            .append("\n| `")
            .append(exercise.id() + "/" + check.id())
            .append("` | ")
            .append(check.points().stripTrailingZeros().toPlainString())
            .append(exercise.bonus() ? " (bonus) | " : " | ")
            .append(visibility(check.visibility()))
            .append(" |");
      }
    }
    return table.toString();
  }

  private static String visibility(Visibility visibility) {
    return switch (visibility) {
      case VISIBLE -> "always";
      case AFTER_DUE_DATE -> "after due date";
      case HIDDEN -> "never";
    };
  }
}
