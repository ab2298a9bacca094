package dev.assay.app.bundles;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.app.bundle.Bundle;
import dev.assay.app.bundle.BundleFile;
import dev.assay.app.bundle.BundleOrder;
import dev.assay.app.bundle.GraderFiles;
import dev.assay.app.bundle.Template;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.formats.Json;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The configuration of a gradeable of Submitty: a test case for each exercise, judged by the
 * grader.
 */
@AutoService(Bundle.class)
public final class Submitty implements Bundle {
  @Override
  public String name() {
    return "submitty";
  }

  @Override
  public String title() {
    return "Submitty";
  }

  @Override
  public List<BundleFile> files(BundleOrder order) {
    String folder = "custom_validation_code/";
    List<BundleFile> files = new ArrayList<>(GraderFiles.of(folder + "assay/", order));
    files.addAll(GraderFiles.failure(folder + "assay/failure/", "submitty", Map.of()));
    files.add(
        BundleFile.script(folder + "validate.sh", Template.filled("submitty/validate.sh", order)));
    files.add(BundleFile.text("config/config.json", config(order)));
    files.add(BundleFile.text("README.md", Template.filled("submitty/README.md", order)));
    return files;
  }

  private static String config(BundleOrder order) {
    ObjectNode root = Json.object();
    root.putObject("resource_limits").put("RLIMIT_CPU", order.seconds());
    ArrayNode cases = root.putArray("testcases");
    for (ExerciseSpec exercise : order.exercises()) {
      ObjectNode each = cases.addObject();
      each.put("title", exercise.id() + ": " + exercise.title());
      each.put("points", exercise.maximum().setScale(0, RoundingMode.HALF_UP).intValueExact());
      if (exercise.bonus()) {
        each.put("extra_credit", true);
      }
      each.put("command", "ls");
      ObjectNode validation = each.putArray("validation").addObject();
      validation.put("method", "custom_validator");
      validation.put("command", "bash validate.sh " + exercise.id());
      validation.put("actual_file", "STDOUT.txt");
      validation.put("description", "What the grader says");
    }
    return root.toPrettyString() + "\n";
  }
}
