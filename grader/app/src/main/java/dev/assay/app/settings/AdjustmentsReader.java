package dev.assay.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.settings.Adjustments.ByHand;
import dev.assay.app.settings.Adjustments.Comment;
import dev.assay.app.settings.Adjustments.Points;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code adjustments.yaml}. */
final class AdjustmentsReader {
  /** The schema, beside this class. */
  static final String SCHEMA = "adjustments-1.schema.json";

  private AdjustmentsReader() {}

  /**
   * Reads a text.
   *
   * @param file where it is from
   * @throws Unsettled with all that is wrong in it
   */
  static Adjustments read(Path file, String text) throws Unsettled {
    MarkedYaml yaml = YamlReader.read(file, text);
    List<Problem> off = new YamlSchema(SCHEMA).problems(file, yaml);
    if (!off.isEmpty()) {
      throw new Unsettled(off);
    }
    Map<String, ByHand> students = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : yaml.root().path("students").properties()) {
      students.put(each.getKey(), byHand(each.getValue()));
    }
    return new Adjustments(file, students);
  }

  private static ByHand byHand(JsonNode student) {
    List<Points> adjust = new ArrayList<>();
    student.path("adjust").forEach(each -> adjust.add(points(each)));
    List<Comment> comments = new ArrayList<>();
    student.path("comments").forEach(each -> comments.add(comment(each)));
    return new ByHand(
        adjust,
        student.has("override") ? Optional.of(points(student.path("override"))) : Optional.empty(),
        text(student, "excused"),
        comments);
  }

  private static Points points(JsonNode node) {
    return new Points(
        node.path("points").decimalValue(), node.path("reason").asText(), text(node, "by"));
  }

  private static Comment comment(JsonNode node) {
    return new Comment(
        text(node, "file"),
        node.has("line") ? OptionalInt.of(node.path("line").asInt()) : OptionalInt.empty(),
        node.path("text").asText(),
        text(node, "by"));
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.has(key) ? Optional.of(node.path(key).asText()) : Optional.empty();
  }
}
