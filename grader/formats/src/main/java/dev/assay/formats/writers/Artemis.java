package dev.assay.formats.writers;

import com.google.auto.service.AutoService;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Fitted;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.Xml;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Inert;
import dev.assay.formats.text.Render;
import java.util.ArrayList;
import java.util.List;

/**
 * JUnit XML as Artemis reads it: a check's key is the name of its test, to which an instructor
 * gives a weight; what Artemis would drop, and show as never executed, is a failure that says why.
 */
@AutoService(Format.class)
public final class Artemis implements SubmissionFormat {
  /** Artemis cuts messages at 20,000 characters without a word. */
  static final int MESSAGE = 19_000;

  private static final String FILE = "TEST-assay.xml";

  private static final Test NOTHING =
      new Test("nothing-shown", true, "All checks are hidden, and none of them counts now.");

  /**
   * A test as both ways into Artemis have it.
   *
   * @param name which test
   * @param isSuccessful whether it passed
   * @param message what the student reads
   */
  record Test(String name, boolean isSuccessful, String message) {}

  @Override
  public String name() {
    return "artemis";
  }

  @Override
  public String title() {
    return "JUnit XML for Artemis";
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    return List.of(document(tests(graded)));
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    return List.of(document(List.of(test(failure))));
  }

  /** What Artemis learns of a result; of checks that are not shown the outcome and nothing else. */
  static List<Test> tests(Graded graded) {
    Graded fitted = Fitted.within(graded, MESSAGE, same -> same, Artemis::longest);
    List<Test> tests = new ArrayList<>();
    for (GradedCheck check :
        fitted.counted().equals(fitted.full()) ? fitted.checks() : fitted.shownChecks()) {
      // Nobody asked for these, so a test that was not executed is the truth.
      if (check.status() == Status.NOT_SELECTED) {
        continue;
      }
      String message =
          fitted.shownChecks().stream()
              .filter(shown -> shown.key().equals(check.key()))
              .findFirst()
              .map(shown -> message(shown, fitted))
              .orElse("This check is not shown.");
      tests.add(new Test(check.key(), check.isPassed(), message));
    }
    // Without any test Artemis takes the build for failed.
    return tests.isEmpty() ? List.of(NOTHING) : tests;
  }

  /** What Artemis learns of a failure. */
  static Test test(Failure failure) {
    return new Test("grader", false, Failure.FOR_STUDENTS);
  }

  private static int longest(Graded graded) {
    return graded.shownChecks().stream()
        .mapToInt(check -> message(check, graded).length())
        .max()
        .orElse(0);
  }

  private static String message(GradedCheck check, Graded graded) {
    List<String> lines = new ArrayList<>();
    lines.add(Inert.line(check.title()));
    lines.add(Render.PLAIN.of(Feedback.of(check)));
    graded.leftOut().forEach(lines::add);
    return String.join("\n", lines);
  }

  private static Document document(List<Test> tests) {
    Xml suite = new Xml("testsuite").with("name", "assay");
    suite.with("tests", tests.size());
    suite.with("failures", tests.stream().filter(test -> !test.isSuccessful()).count());
    suite.with("errors", 0).with("skipped", 0);
    for (Test test : tests) {
      Xml element = suite.add("testcase").with("name", test.name()).with("classname", "assay");
      if (!test.isSuccessful()) {
        // Without an attribute message, which would win over the text.
        element.add("failure").text(test.message());
      }
    }
    return suite.document(FILE);
  }
}
