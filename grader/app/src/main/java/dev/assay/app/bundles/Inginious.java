package dev.assay.app.bundles;

import com.fasterxml.jackson.databind.node.TextNode;
import com.google.auto.service.AutoService;
import dev.assay.app.bundle.Bundle;
import dev.assay.app.bundle.BundleFile;
import dev.assay.app.bundle.BundleOrder;
import dev.assay.app.bundle.GraderFiles;
import dev.assay.app.bundle.Template;
import dev.assay.engine.course.ExerciseSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A task for INGInious, and the image that grades it. */
@AutoService(Bundle.class)
public final class Inginious implements Bundle {
  @Override
  public String name() {
    return "inginious";
  }

  @Override
  public String title() {
    return "INGInious";
  }

  @Override
  public List<BundleFile> files(BundleOrder order) {
    List<BundleFile> files = new ArrayList<>(GraderFiles.of("image/", order));
    files.addAll(GraderFiles.failure("image/failure/", "inginious", Map.of()));
    files.add(BundleFile.text("image/Dockerfile", Template.filled("inginious/Dockerfile", order)));
    String problems =
        order.exercises().stream()
            .map(each -> '"' + problem(each) + "\": \"" + BundleOrder.name(each) + '"')
            .collect(Collectors.joining(", ", "{", "}"));
    files.add(
        BundleFile.script(
            "task/run", Template.filled("inginious/run", order, Map.of("PROBLEMS", problems))));
    files.add(BundleFile.text("task/task.yaml", task(order)));
    files.add(BundleFile.text("README.md", Template.filled("inginious/README.md", order)));
    return files;
  }

  /** What the format calls an exercise. */
  private static String problem(ExerciseSpec exercise) {
    return "exercise-" + exercise.id().replaceAll("[^A-Za-z0-9_-]", "-");
  }

  private static String task(BundleOrder order) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("name: " + quoted(order.course().course().title()) + "\n");
    yaml.append("environment_type: docker\nenvironment_id: assay\n");
    yaml.append("environment_parameters:\n  limits:\n");
    yaml.append("    time: \"" + order.minutes() * 60 + "\"\n    memory: \"2000\"\n");
    yaml.append("  network_grading: false\nproblems:\n");
    for (ExerciseSpec exercise : order.exercises()) {
      yaml.append("  " + problem(exercise) + ":\n    type: code\n    language: java\n");
      yaml.append("    name: " + quoted(exercise.id() + ": " + exercise.title()) + "\n");
      yaml.append("    header: " + quoted("The class " + BundleOrder.name(exercise) + ".") + "\n");
      yaml.append("    optional: true\n");
    }
    return yaml.toString();
  }

  /** A string of JSON is one of YAML. */
  private static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }
}
