package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.engine.scorecard.CheckCard.FactCard;
import dev.assay.engine.verdict.Fact;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Fitted;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Json;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Block;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import dev.assay.formats.text.Transcript;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CodeGrade's Custom Test: points and comments as lines of JSON for file descriptor 3, and beside
 * them what goes to standard output, where the student reads it.
 */
@AutoService(Format.class)
public final class CodeGrade implements SubmissionFormat {
  /** CodeGrade drops a longer message without a word. */
  static final int LIMIT = 250_000;

  private static final String MESSAGES = "fd3.jsonl";
  private static final String STDOUT = "stdout.txt";

  /** Where it happened, as checks and the compiler say it: a file, a line, perhaps a column. */
  private static final Pattern PLACE =
      Pattern.compile("(?<file>\\S+\\.java):(?<line>[0-9]{1,7})(:(?<column>[0-9]{1,5}))?");

  @Override
  public String name() {
    return "codegrade";
  }

  @Override
  public String title() {
    return "CodeGrade Custom Test: points and comments on lines";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return Fitted.within(
        graded,
        LIMIT,
        CodeGrade::documents,
        documents ->
            documents.stream().mapToInt(document -> document.bytes().length).max().orElse(0));
  }

  private static List<Document> documents(Graded graded) {
    StringBuilder lines = new StringBuilder(Json.line(points(graded))).append('\n');
    comments(graded).ifPresent(comments -> lines.append(Json.line(comments)).append('\n'));
    return List.of(
        new Document(MESSAGES, lines.toString()),
        new Document(STDOUT, Render.PLAIN.of(Transcript.of(graded)) + "\n"));
  }

  private static ObjectNode points(Graded graded) {
    BigDecimal points = graded.points().min(graded.maximum());
    int scale =
        Math.max(
            0,
            Math.max(
                points.stripTrailingZeros().scale(),
                graded.maximum().stripTrailingZeros().scale()));
    // Its example has whole numbers on both sides, so 2.5 of 5 becomes 25 of 50.
    String fraction =
        graded.maximum().signum() == 0
            ? "0/1"
            : points.movePointRight(scale).toBigIntegerExact()
                + "/"
                + graded.maximum().movePointRight(scale).toBigIntegerExact();
    return Json.object().put("tag", "points").put("points", fraction);
  }

  /**
   * A comment for each line of a file that was handed in and that checks failed in; a single one
   * for all checks that say the same of it, as they do of a class that does not compile.
   */
  private static Optional<ObjectNode> comments(Graded graded) {
    Map<Place, Map<List<FactCard>, List<GradedCheck>>> found = new TreeMap<>();
    for (GradedCheck check : graded.shownChecks()) {
      place(check)
          .filter(place -> graded.full().submission().files().contains(place.file()))
          .ifPresent(
              place ->
                  found
                      .computeIfAbsent(place, each -> new LinkedHashMap<>())
                      .computeIfAbsent(check.check().facts(), each -> new ArrayList<>())
                      .add(check));
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Map<String, ArrayNode> items = new TreeMap<>();
    found.forEach(
        (place, same) ->
            same.values()
                .forEach(
                    checks ->
                        items
                            .computeIfAbsent(place.file(), file -> Json.array())
                            .add(item(checks, place))));
    ObjectNode message = Json.object().put("tag", "comments");
    ArrayNode comments = message.putArray("comments");
    items.forEach(
        (file, all) ->
            comments
                .addObject()
                .put("filename", Inert.line(file))
                .put("origin", "Assay")
                .set("items", all));
    return Optional.of(message);
  }

  private static Optional<Place> place(GradedCheck check) {
    return Feedback.isToFix(check.status())
        ? check.check().facts().stream()
            .filter(fact -> fact.label().equals(Fact.Label.LINE.key()))
            .map(fact -> PLACE.matcher(fact.text()))
            .filter(Matcher::lookingAt)
            .map(
                found ->
                    new Place(found.group("file"), number(found, "line"), number(found, "column")))
            .findFirst()
        : Optional.empty();
  }

  /** Counted from 1, and 1 if nobody said. */
  private static int number(Matcher found, String group) {
    return found.group(group) == null ? 1 : Math.max(1, Integer.parseInt(found.group(group)));
  }

  private static ObjectNode item(List<GradedCheck> same, Place place) {
    ObjectNode item = Json.object();
    ObjectNode loc = item.putObject("loc");
    loc.putObject("start").put("line", place.line()).put("column", place.column());
    loc.putObject("end").put("line", place.line()).put("column", place.column());
    item.put("severity", "error");
    List<Block> blocks = new ArrayList<>();
    same.forEach(check -> blocks.add(new Block.Sentence(Inert.line(check.title()))));
    blocks.addAll(Feedback.of(same.get(0)));
    // What the first of several cost is not what all of them did.
    blocks.removeIf(
        block ->
            same.size() > 1
                && block instanceof Block.Labelled fact
                && Feedback.COST.contains(fact.label()));
    item.put("msg", Render.PLAIN.of(blocks));
    return item;
  }

  /**
   * Where something happened.
   *
   * @param file in the submission
   * @param line from 1
   * @param column from 1
   */
  private record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    // Without a line of points a test that ends with 0 would count as passed.
    return List.of(
        new Document(
            MESSAGES, Json.line(Json.object().put("tag", "points").put("points", "0/1")) + "\n"),
        new Document(STDOUT, Inert.of(failure.text()) + "\n"));
  }
}
