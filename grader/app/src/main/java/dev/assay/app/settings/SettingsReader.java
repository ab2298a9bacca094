package dev.assay.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.late.Deadline;
import dev.assay.app.late.LatePolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code grader.yaml}. */
final class SettingsReader {
  /** The schema, beside this class. */
  static final String SCHEMA = "grader-1.schema.json";

  private final Path file;
  private final MarkedYaml yaml;
  private final List<Problem> problems = new ArrayList<>();

  private SettingsReader(Path file, MarkedYaml yaml) {
    this.file = file;
    this.yaml = yaml;
  }

  /**
   * Reads a text.
   *
   * @param file where it is from
   * @throws Unsettled with all that is wrong in it
   */
  static Settings read(Path file, String text) throws Unsettled {
    MarkedYaml yaml = YamlReader.read(file, text);
    List<Problem> off = new YamlSchema(SCHEMA).problems(file, yaml);
    if (!off.isEmpty()) {
      throw new Unsettled(off);
    }
    return new SettingsReader(file, yaml).settings();
  }

  /** Notes what is wrong. */
  void problem(String pointer, String text) {
    problems.add(new Problem(file, yaml.value(pointer), text));
  }

  private Settings settings() throws Unsettled {
    JsonNode root = yaml.root();
    LatePolicy late = new LateReader(this).read(root.path("late"));
    Map<String, Settings.Own> own = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : root.path("students").properties()) {
      String pointer = MarkedYaml.within("/students", each.getKey());
      own.put(each.getKey(), own(pointer, each.getValue()));
    }
    Settings settings =
        new Settings(
            time("", root, "due"),
            time("", root, "until"),
            time("", root, "reveal"),
            root.at("/late/free-days").asInt(0),
            late,
            own,
            times(root));
    if (settings.due().isEmpty() && (root.has("late") || root.has("until"))) {
      problem(
          root.has("late") ? "/late" : "/until",
          "There is no due date that lateness could be counted from: add \"due:\" on the top"
              + " level.");
    }
    settings.due().ifPresent(due -> requireOrder(settings));
    if (!problems.isEmpty()) {
      throw new Unsettled(problems);
    }
    return settings;
  }

  private void requireOrder(Settings settings) {
    // A name that no student can have stands for everybody.
    requireOrder(settings, "", settings.until().isPresent() ? "/until" : "");
    settings
        .own()
        .keySet()
        .forEach(id -> requireOrder(settings, id, MarkedYaml.within("/students", id)));
  }

  private void requireOrder(Settings settings, String id, String pointer) {
    Optional<Deadline> deadline = settings.deadline(id);
    deadline
        .flatMap(Deadline::until)
        .filter(until -> deadline.get().due().isAfter(until))
        .ifPresent(
            until ->
                problem(
                    pointer,
                    YamlSchema.dotted(pointer)
                        + ": the last date that gives points, until, is before the due date; give"
                        + " both."));
  }

  private Settings.Own own(String pointer, JsonNode student) {
    if (student.has("due") && student.has("extension")) {
      problem(pointer + "/extension", "There is a due date already; keep either of the two.");
    }
    return new Settings.Own(
        time(pointer, student, "due"),
        student.has("extension") ? Times.span(student.path("extension").asText()) : Duration.ZERO,
        time(pointer, student, "until"),
        time(pointer, student, "submitted"),
        student.has("free-days")
            ? OptionalInt.of(student.path("free-days").asInt())
            : OptionalInt.empty());
  }

  private Optional<OffsetDateTime> time(String pointer, JsonNode object, String key) {
    if (!object.has(key)) {
      return Optional.empty();
    }
    String text = object.path(key).asText();
    Optional<OffsetDateTime> time = Times.parse(text);
    if (time.isEmpty()) {
      problem(pointer + "/" + key, "There is no such date or time: \"" + text + "\".");
    }
    return time;
  }

  private SubmissionTimes times(JsonNode root) throws Unsettled {
    if (!root.has("submitted")) {
      return SubmissionTimes.NONE;
    }
    Path named = Path.of(root.path("submitted").asText());
    Path times = file.resolveSibling(named);
    try {
      return TimesReader.read(times, SettingsFiles.text(times));
    } catch (java.io.IOException unreadable) {
      problem(
          "/submitted",
          "Can't read " + times + ", which is to say when students handed in: " + unreadable + ".");
      return SubmissionTimes.NONE;
    }
  }
}
