package dev.assay.app.feedback;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.app.progress.Screen;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay feedback}: a student says what an exercise was like. */
@Command(
    name = "feedback",
    description = {
      "Says to your course staff what an exercise was like.",
      "",
      "For students. Without options it asks. What you say is a line in feedback.jsonl beside your"
          + " exercises: it goes to nobody until you hand that file in, it never changes a grade, and"
          + " you may delete it."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class FeedbackCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "<checkout>",
      description = "The folder of the course, with its exercises. Default: this one.")
  private Path checkout = Path.of("");

  @Option(
      names = {"-e", "--exercise"},
      paramLabel = "<name>",
      description = "Which exercise: an id, a name, or its beginning.")
  private String exercise = "";

  @Option(
      names = "--clear",
      paramLabel = "<1-5>",
      description = "How clear it was, from 1 (not at all) to 5 (all of it).")
  private @Nullable Integer clear;

  @Option(
      names = "--hard",
      paramLabel = "<1-5>",
      description = "How hard it was, from 1 (very easy) to 5 (very hard).")
  private @Nullable Integer hard;

  @Option(names = "--minutes", paramLabel = "<number>", description = "How long it took.")
  private @Nullable Integer minutes;

  @Option(
      names = "--text",
      paramLabel = "<text>",
      description = "Whatever else there is to say, at most 2000 characters.")
  private String text = "";

  @Override
  public Integer call() throws Complaint {
    Course course = Courses.find("").course();
    Courses.requireCheckout(checkout, course, "assay feedback <checkout>");
    boolean asks = clear == null && hard == null && minutes == null && text.isEmpty();
    if (asks && !Screen.isWatched()) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is nothing in it: use --clear, --hard, --minutes or --text, or call this in a"
              + " terminal, where it asks.");
    }
    Path file = checkout.resolve(FeedbackLines.NAME);
    try {
      FeedbackLines.append(file, asks ? asked(course) : said(course));
      System.out.println(
          "Thank you. It is in " + file + ", and goes to nobody until you hand it in.");
      return ExitCode.DONE.code();
    } catch (IllegalArgumentException wrong) {
      throw new Complaint(ExitCode.USAGE, String.valueOf(wrong.getMessage()));
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't write " + file + ": " + exception);
    }
  }

  private FeedbackEntry asked(Course course) throws IOException {
    Charset typed = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    return new Interview(course, new BufferedReader(new InputStreamReader(System.in, typed)))
        .ask(exercise);
  }

  private FeedbackEntry said(Course course) {
    return FeedbackEntry.now(
        only(course, exercise), number(clear), number(hard), number(minutes), text);
  }

  /**
   * The id of the one exercise that fits.
   *
   * @throws IllegalArgumentException if there is none, or not one; the message lists what there is
   */
  static String only(Course course, String wanted) {
    var fitting = course.select(wanted);
    if (fitting.size() != 1) {
      throw new IllegalArgumentException(
          "Which exercise is it about? --exercise is one of "
              + String.join(", ", course.exercises().stream().map(ExerciseSpec::id).toList())
              + ".");
    }
    return fitting.get(0).id();
  }

  private static OptionalInt number(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
