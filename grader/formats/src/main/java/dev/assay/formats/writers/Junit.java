package dev.assay.formats.writers;

import com.google.auto.service.AutoService;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.GradedCheck;
import dev.assay.formats.Setting;
import dev.assay.formats.Settings;
import dev.assay.formats.Shares;
import dev.assay.formats.SubmissionFormat;
import dev.assay.formats.Xml;
import dev.assay.formats.text.Block;
import dev.assay.formats.text.Feedback;
import dev.assay.formats.text.Render;
import java.math.BigDecimal;
import java.util.List;

/**
 * JUnit XML with a bare {@code testsuite} as its root: a test case for each check that the student
 * may see. The format knows no points; they are properties.
 */
@AutoService(Format.class)
public final class Junit implements SubmissionFormat {
  private static final String FILE = "TEST-assay.xml";
  private static final Setting DIALECT =
      new Setting(
          "dialect",
          "plain",
          "plain, for Jenkins and Ant's schema, or surefire, for Surefire's, which forbids what"
              + " Ant's demands");

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String title() {
    return "JUnit XML";
  }

  @Override
  public List<Setting> settings() {
    return List.of(DIALECT);
  }

  @Override
  public List<Document> write(Graded graded, Settings settings) {
    boolean surefire = isSurefire(settings);
    List<GradedCheck> checks = graded.shownChecks();
    Xml suite = suite(surefire, graded.full().course().id(), graded.full().timing().startedAt());
    suite
        .with("tests", Math.max(1, checks.size()))
        .with("failures", count(checks, "failure"))
        .with("errors", count(checks, "error"))
        .with("skipped", checks.isEmpty() ? 1 : count(checks, "skipped"))
        .with("time", seconds(graded.shown().timing().millis()));
    properties(suite.add("properties"), graded);
    for (GradedCheck check : checks) {
      test(suite, check, graded, surefire);
    }
    if (checks.isEmpty()) {
      nothing(suite, graded);
    }
    if (!surefire) {
      suite.add("system-out").text(Render.PLAIN.of(Feedback.summary(graded)));
      suite.add("system-err");
    }
    return List.of(suite.document(FILE));
  }

  private static boolean isSurefire(Settings settings) {
    return switch (settings.get(DIALECT.name())) {
      case "plain" -> false;
      case "surefire" -> true;
      default ->
          throw new IllegalArgumentException(
              "The setting dialect of the format junit is plain or surefire, and not \""
                  + settings.get(DIALECT.name())
                  + "\".");
    };
  }

  private static Xml suite(boolean surefire, String name, String startedAt) {
    Xml suite = new Xml("testsuite").with("name", name);
    // Ant's schema wants seconds without a zone; ours is UTC.
    suite.with("timestamp", startedAt.substring(0, "2026-11-23T00:00:00".length()));
    return surefire ? suite : suite.with("hostname", "localhost");
  }

  private static void properties(Xml properties, Graded graded) {
    property(properties, "points", plain(graded.points()));
    property(properties, "maximum", plain(graded.maximum()));
    property(properties, "bonus", plain(graded.bonus()));
    property(properties, "isolation", graded.full().isolation().level().key());
    for (GradedCheck check : graded.shownChecks()) {
      property(
          properties,
          "points of " + check.key(),
          plain(check.check().points()) + " of " + plain(check.check().maximum()));
    }
    if (graded.unseenChecks() > 0) {
      property(properties, "checks that are not shown", Integer.toString(graded.unseenChecks()));
      property(properties, "points of those", plain(graded.unseenMaximum()));
    }
  }

  private static void property(Xml properties, String name, String value) {
    properties.add("property").with("name", name).with("value", value);
  }

  private static void test(Xml suite, GradedCheck check, Graded graded, boolean surefire) {
    Xml test =
        suite
            .add("testcase")
            .with("name", check.check().id() + ": " + check.check().title())
            .with("classname", graded.full().course().id() + "." + check.exercise().name())
            .with("time", seconds(graded.full().timing().checks().getOrDefault(check.key(), 0L)));
    String end = end(check.status());
    if (!end.equals("passed")) {
      Xml why = test.add(end).with("message", check.status().sentence());
      if (!end.equals("skipped")) {
        why.with("type", check.check().status());
      }
      why.text(Render.PLAIN.of(Feedback.of(check)));
    } else if (surefire && check.check().output().isPresent()) {
      test.add("system-out")
          .text(
              Render.PLAIN.of(
                  List.of(
                      new Block.Quoted(
                          check.check().output().get().text(),
                          check.check().output().get().truncated()))));
    }
  }

  /** All checks are hidden. Jenkins takes a report without a test for a failed build. */
  private static void nothing(Xml suite, Graded graded) {
    suite
        .add("testcase")
        .with("name", "Checks that are not shown: " + graded.unseenChecks())
        .with("classname", graded.full().course().id())
        .with("time", seconds(0))
        .add("skipped")
        .with("message", "These checks were run, and what they found is not shown.");
  }

  /** A failure is a wrong answer, an error is no answer, and nobody asked what was skipped. */
  private static String end(Status status) {
    return switch (status) {
      case PASSED -> "passed";
      case WRONG -> "failure";
      case NOT_ATTEMPTED, SKIPPED, NOT_SELECTED -> "skipped";
      default -> "error";
    };
  }

  private static long count(List<GradedCheck> checks, String end) {
    return checks.stream().filter(check -> end(check.status()).equals(end)).count();
  }

  /** Seconds with three decimals, which all three schemas take. */
  static String seconds(long millis) {
    return BigDecimal.valueOf(millis, 3).toPlainString();
  }

  private static String plain(BigDecimal points) {
    return Shares.plain(points).toPlainString();
  }

  @Override
  public List<Document> write(Failure failure, Settings settings) {
    boolean surefire = isSurefire(settings);
    Xml suite = suite(surefire, "assay", "1970-01-01T00:00:00Z");
    suite.with("tests", 1).with("failures", 0).with("errors", 1).with("skipped", 0);
    suite.with("time", seconds(0)).add("properties");
    suite
        .add("testcase")
        .with("name", "The grader failed")
        .with("classname", "assay.grader")
        .with("time", seconds(0))
        .add("error")
        .with("message", Failure.FOR_STUDENTS)
        .with("type", Status.GRADER_ERROR.key())
        .text(failure.text());
    if (!surefire) {
      suite.add("system-out");
      suite.add("system-err");
    }
    return List.of(suite.document(FILE));
  }
}
