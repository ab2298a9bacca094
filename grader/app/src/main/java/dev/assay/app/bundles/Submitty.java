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
  private static final int SECONDS = 60;

  @Override
  public String name() {
    return "submitty";
  }

  @Override
  public String title() {
    return "Submitty";
  }

  /** Of the processor, and ten more of the clock: Submitty lets nobody set more. */
  @Override
  public int mostMinutes() {
    return 10;
  }

  @Override
  public List<BundleFile> files(BundleOrder order) {
    String folder = "config/custom_validation_code/";
    List<BundleFile> files = new ArrayList<>(GraderFiles.of(folder + "assay/", order));
    files.addAll(GraderFiles.failure(folder + "assay/failure/", "submitty", Map.of()));
    files.add(
        BundleFile.script(
            folder + "validate.sh",
            Template.filled(
                "submitty/validate.sh",
                order,
                Map.of("WHOLEOPTIONS", order.optionsWithout("--exercise")))));
    files.add(BundleFile.text("config/config.json", config(order)));
    files.add(BundleFile.text("README.md", Template.filled("submitty/README.md", order)));
    return files;
  }

  private static String config(BundleOrder order) {
    ObjectNode root = Json.object();
    // A filter that kills the process stands before each program otherwise; the grader has its own.
    root.putArray("allow_system_calls").add("ALLOW_ALL_RESTRICTED_SYSTEM_CALLS");
    // Of what is handed in, a test case sees nothing but Python and PDF otherwise.
    root.putObject("autograding").putArray("submission_to_runner").add("**/*.java");
    limits(root.putObject("resource_limits"), order);
    ArrayNode cases = root.putArray("testcases");
    for (ExerciseSpec exercise : order.exercises()) {
      ObjectNode each = cases.addObject();
      each.put("title", exercise.id() + ": " + exercise.title());
      each.put("points", exercise.maximum().setScale(0, RoundingMode.HALF_UP).intValueExact());
      if (exercise.bonus()) {
        each.put("extra_credit", true);
      }
      // A test case has to run something before it is judged.
      each.put("command", "ls");
      ObjectNode validation = each.putArray("validation").addObject();
      validation.put("method", "custom_validator");
      // A shell is not on Submitty's list of allowed programs, and env is.
      validation.put("command", "env bash validate.sh " + exercise.id());
      validation.put("actual_file", "STDOUT.txt");
      validation.put("show_actual", "never");
      validation.put("description", "What the grader says");
    }
    return root.toPrettyString() + "\n";
  }

  /** What holds for validators, too; by default there is no process but one. */
  private static void limits(ObjectNode limits, BundleOrder order) {
    limits.put("RLIMIT_CPU", order.minutes() * SECONDS);
    limits.put("RLIMIT_FSIZE", 100_000_000);
    limits.put("RLIMIT_DATA", "RLIM_INFINITY");
    limits.put("RLIMIT_NPROC", 1000);
    limits.put("RLIMIT_NOFILE", 1024);
    limits.put("RLIMIT_SIGPENDING", 1000);
  }
}
