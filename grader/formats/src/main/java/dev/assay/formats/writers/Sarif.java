package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.engine.scorecard.SubmissionReference.NoticeCard;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Json;
import dev.assay.formats.Place;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Inert;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * SARIF 2.1.0 for what has a place in a submission: what does not compile or can't be used, where
 * code stopped, and files that were not taken. Wrong answers have no place, and are not in it.
 */
@AutoService(Format.class)
public final class Sarif implements SubmissionFormat {
  private static final String FILE = "assay.sarif";
  private static final int MESSAGE = 4000;

  /** The kinds of results, in the order in which they are listed. */
  private enum Rule {
    COMPILE_ERROR(1001, "DoesNotCompile", "The class does not compile.", "error"),
    UNUSABLE(1002, "CannotBeUsed", "The class can't be used as it is.", "error"),
    REJECTED(1003, "WasRefused", "The file was refused.", "error"),
    CRASHED(1004, "Stopped", "The code stopped here instead of answering.", "warning"),
    NOT_TAKEN(1005, "WasNotTaken", "The file was not taken.", "note");

    private final int number;
    private final String title;
    private final String description;
    private final String level;

    Rule(int number, String title, String description, String level) {
      this.number = number;
      this.title = title;
      this.description = description;
      this.level = level;
    }

    String id() {
      return "ASSAY" + number;
    }
  }

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String title() {
    return "SARIF of compiler messages";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    // All checks of a class that does not compile say the same.
    Set<ObjectNode> results = new LinkedHashSet<>();
    graded.shownChecks().forEach(check -> add(results, check));
    graded.full().submission().notices().forEach(notice -> results.add(of(notice)));
    ObjectNode root = log(graded.full().tool().version());
    ObjectNode run = (ObjectNode) root.path("runs").path(0);
    ObjectNode invocation = run.putArray("invocations").addObject();
    if (graded.hasGraderError()) {
      failed(invocation, Failure.FOR_STUDENTS);
    } else {
      invocation.put("executionSuccessful", true);
    }
    run.putArray("results").addAll(results);
    return List.of(Document.json(FILE, root));
  }

  private static ObjectNode log(String version) {
    ObjectNode root = Json.object();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "assay");
    if (!version.isEmpty()) {
      driver.put("semanticVersion", version);
    }
    ArrayNode rules = driver.putArray("rules");
    for (Rule rule : Rule.values()) {
      ObjectNode described = rules.addObject().put("id", rule.id()).put("name", rule.title);
      described.putObject("shortDescription").put("text", rule.description);
      described.putObject("fullDescription").put("text", rule.description);
      described.putObject("defaultConfiguration").put("level", rule.level);
    }
    run.put("columnKind", "utf16CodeUnits");
    return root;
  }

  private static void add(Set<ObjectNode> results, GradedCheck check) {
    rule(check.status())
        .filter(rule -> rule != Rule.CRASHED || Place.of(check).isPresent())
        .ifPresent(rule -> results.add(of(rule, check)));
  }

  private static ObjectNode of(Rule rule, GradedCheck check) {
    Place place = Place.of(check).orElse(new Place(check.exercise().file(), 1, 0));
    String facts =
        check.check().facts().stream()
            .filter(fact -> !fact.label().equals("line"))
            .map(fact -> rule == Rule.CRASHED ? fact.label() + ": " + fact.text() : fact.text())
            .collect(Collectors.joining("\n"));
    return result(rule, facts, place);
  }

  private static Optional<Rule> rule(Status status) {
    return switch (status) {
      case COMPILE_ERROR -> Optional.of(Rule.COMPILE_ERROR);
      case UNUSABLE -> Optional.of(Rule.UNUSABLE);
      case REJECTED -> Optional.of(Rule.REJECTED);
      case CRASHED, OUT_OF_MEMORY -> Optional.of(Rule.CRASHED);
      default -> Optional.empty();
    };
  }

  private static ObjectNode of(NoticeCard notice) {
    return result(Rule.NOT_TAKEN, notice.text(), new Place(notice.file(), 1, 0));
  }

  private static ObjectNode result(Rule rule, String text, Place place) {
    ObjectNode result = Json.object();
    result.put("ruleId", rule.id());
    result.put("ruleIndex", List.of(Rule.values()).indexOf(rule));
    result.put("level", rule.level);
    result.putObject("message").put("text", message(rule, text));
    if (!place.file().isEmpty()) {
      ObjectNode where = result.putArray("locations").addObject().putObject("physicalLocation");
      where.putObject("artifactLocation").put("uri", uri(place.file()));
      // Of a whole file the first line: viewers show nothing without one.
      ObjectNode region = where.putObject("region").put("startLine", place.line());
      if (place.column() > 0) {
        region.put("startColumn", place.column());
      }
    }
    return result;
  }

  private static String message(Rule rule, String text) {
    String inert = Inert.of(text).strip();
    String cut = inert.length() <= MESSAGE ? inert : inert.substring(0, MESSAGE) + " (and more)";
    return rule.description + (cut.isEmpty() ? "" : "\n" + cut);
  }

  /** A relative URI; a name of a submission can hold anything. */
  private static String uri(String file) {
    try {
      return new URI(null, null, Inert.line(file), null).toASCIIString().replace(":", "%3A");
    } catch (URISyntaxException exception) {
      throw new IllegalStateException("A path always has a URI: " + file, exception);
    }
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    ObjectNode root = log("");
    ObjectNode run = (ObjectNode) root.path("runs").path(0);
    ObjectNode invocation = run.putArray("invocations").addObject();
    failed(invocation, Inert.of(failure.text()));
    run.putArray("results");
    return List.of(Document.json(FILE, root));
  }

  private static void failed(ObjectNode invocation, String why) {
    invocation.put("executionSuccessful", false);
    ObjectNode notification = invocation.putArray("toolExecutionNotifications").addObject();
    notification.put("level", "error");
    notification.putObject("message").put("text", why);
  }
}
