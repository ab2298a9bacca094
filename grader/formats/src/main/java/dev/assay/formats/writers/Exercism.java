package dev.assay.formats.writers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.auto.service.AutoService;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.CounterexampleCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.verdict.Fact;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Json;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Exercism's {@code results.json}, version 3: a test for each check that a student may see, in the
 * order of the rubric, with the exercise's place in the course as its task. There are no points.
 *
 * <p>The whole is {@code error} only if nothing was judged; a crash in one check is that test's.
 * Checks that are not shown are one more test if the grade counts them, so that nobody reads that
 * all tests pass when one of those fails.
 */
@AutoService(Format.class)
public final class Exercism implements SubmissionFormat {
  private static final String FILE = "results.json";
  private static final int VERSION = 3;

  /** Of a message, in bytes. */
  private static final int MESSAGE = 65_535;

  /** Of what a test printed, in characters. */
  private static final int OUTPUT = 500;

  private static final String CUT = "\n(cut here: there is more than this platform takes)";

  @Override
  public String name() {
    return "exercism";
  }

  @Override
  public String title() {
    return "Exercism results.json, version 3";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    ObjectNode root = Json.object();
    root.put("version", VERSION);
    boolean nothingRan =
        graded.hasGraderError() || graded.isUnusable() || graded.countedChecks().isEmpty();
    boolean passes = graded.countedChecks().stream().allMatch(GradedCheck::isPassed);
    root.put("status", nothingRan ? "error" : passes ? "pass" : "fail");
    if (nothingRan) {
      root.put("message", message(error(graded)));
    }
    ArrayNode tests = root.putArray("tests");
    if (graded.hasGraderError()) {
      // An error means that no test was run, so none of them may pass.
      return List.of(Document.json(FILE, root));
    }
    for (ExerciseCard exercise : graded.shown().exercises()) {
      int task = graded.shown().exercises().indexOf(exercise) + 1;
      exercise.checks().forEach(check -> tests.add(test(new GradedCheck(exercise, check), task)));
    }
    if (graded.scoring() == Graded.Scoring.ALL && graded.unseenChecks() > 0) {
      tests.add(unseen(graded));
    }
    return List.of(Document.json(FILE, root));
  }

  private static String error(Graded graded) {
    if (graded.countedChecks().isEmpty()) {
      return "All checks are hidden, and none of them counts now.";
    }
    return graded.hasGraderError()
        ? Failure.FOR_STUDENTS
        : Render.PLAIN.of(
            graded.shownChecks().stream()
                .filter(check -> check.use() == GradedCheck.Use.UNUSABLE)
                .findFirst()
                .map(Feedback::of)
                .orElse(Feedback.summary(graded)));
  }

  private static ObjectNode test(GradedCheck graded, int task) {
    ObjectNode test = Json.object();
    test.put("name", Inert.line(graded.title()));
    test.put("status", status(graded));
    if (!graded.isPassed()) {
      test.put("message", message(Render.PLAIN.of(Feedback.withoutOutput(graded))));
    }
    graded
        .check()
        .output()
        .ifPresent(output -> test.put("output", output(output.text(), output.truncated())));
    call(graded.check()).ifPresent(call -> test.put("test_code", call));
    test.put("task_id", task);
    return test;
  }

  private static String status(GradedCheck graded) {
    return switch (graded.status()) {
      case PASSED -> "pass";
      case WRONG, NOT_ATTEMPTED, SKIPPED, NOT_SELECTED -> "fail";
      default -> "error";
    };
  }

  private static ObjectNode unseen(Graded graded) {
    boolean pass =
        graded.checks().stream().allMatch(check -> graded.isShown(check) || check.isPassed());
    ObjectNode test = Json.object();
    test.put("name", "Checks that are not shown");
    test.put("status", pass ? "pass" : "fail");
    if (!pass) {
      int unseen = graded.unseenChecks();
      test.put(
          "message",
          unseen == 1
              ? "It was run, it does not pass, and what it asks for is not shown."
              : unseen
                  + " were run, at least one of them does not pass, and what they ask for is not"
                  + " shown.");
    }
    return test;
  }

  /** The call that was made, which is the code of this test as far as a student may know it. */
  private static Optional<String> call(CheckCard check) {
    return check
        .counterexample()
        .map(CounterexampleCard::literal)
        .or(
            () ->
                check.facts().stream()
                    .filter(fact -> fact.label().equals(Fact.Label.CALLED.key()))
                    .map(CheckCard.FactCard::text)
                    .findFirst())
        .map(Inert::of);
  }

  /** Cut by bytes, between two characters. */
  private static String message(String text) {
    if (bytes(text) <= MESSAGE) {
      return text;
    }
    int room = MESSAGE - bytes(CUT);
    int end = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      room -= bytes(text.substring(end, next));
      if (room < 0) {
        break;
      }
      end = next;
    }
    return text.substring(0, end) + CUT;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String output(String text, boolean more) {
    String inert = Inert.of(text).stripTrailing();
    if (inert.length() + (more ? CUT.length() : 0) <= OUTPUT) {
      return inert + (more ? CUT : "");
    }
    int end = OUTPUT - CUT.length();
    return inert.substring(0, Character.isHighSurrogate(inert.charAt(end - 1)) ? end - 1 : end)
        + CUT;
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    ObjectNode root = Json.object();
    root.put("version", VERSION);
    root.put("status", "error");
    root.put("message", message(Failure.FOR_STUDENTS));
    root.putArray("tests");
    return List.of(Document.json(FILE, root));
  }
}
