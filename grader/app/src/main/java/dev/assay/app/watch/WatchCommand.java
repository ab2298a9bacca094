package dev.assay.app.watch;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay watch}: what its words mean. */
@Command(
    name = "watch",
    description = {
      "Checks the exercise that you work on, each time you save a file.",
      "",
      "For students. Shows what to fix next, within a second; goes on to the next exercise when you"
          + " ask for it. Runs the visible checks on this machine, without a sandbox: these are your own"
          + " files. Nothing leaves the machine."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "<checkout>",
      description = "The folder of the course, with its exercises. Default: this one.")
  private Path checkout = Path.of("");

  @Option(
      names = {"-e", "--exercise"},
      paramLabel = "<name>",
      description =
          "Begin with this exercise: an id, a name, or its beginning. Default: the first that is not"
              + " complete.")
  private String exercise = "";

  @Option(
      names = "--hints",
      paramLabel = "<number>",
      description =
          "How many hints of each exercise to show at first, 0 to 3; they cost no points. Default: 0.")
  private int hints;

  @Option(
      names = "--poll",
      description =
          "Look at the files four times a second, where the system does not tell of changes: network"
              + " drives, some containers.")
  private boolean poll;

  @Option(
      names = "--page",
      description =
          "Show the report with its pictures in a browser, too: prints an address that only this"
              + " machine can open.")
  private boolean page;

  @Option(
      names = "--format",
      paramLabel = "<format>",
      defaultValue = "text",
      description =
          "text, or json-lines: an object on each line of standard output, for editors. Default:"
              + " text.")
  private String format = "text";

  @Option(
      names = "--course",
      paramLabel = "<id>",
      description = "Which course, if there are several.")
  private String course = "";

  @Override
  public Integer call() throws Complaint {
    CoursePackage found = Courses.find(course);
    Courses.requireCheckout(checkout, found.course(), "assay watch <checkout>");
    if (hints < 0 || hints > 3) {
      throw new Complaint(ExitCode.USAGE, "--hints is 0 to 3, and not " + hints + ".");
    }
    if (!List.of("text", "json-lines").contains(format)) {
      throw new Complaint(
          ExitCode.USAGE, "--format is text or json-lines, and not \"" + format + "\".");
    }
    try (Display display = Display.open(format.equals("json-lines"));
        Browser browser = page ? Browser.open(found, checkout) : Browser.none();
        WarmGrading grading = new WarmGrading(found)) {
      return new WatchSession(found, grading, display, browser, checkout, first(found), hints)
          .run(poll)
          .code();
    } catch (IOException exception) {
      throw new Complaint(
          ExitCode.FILES, "Can't watch " + checkout.toAbsolutePath() + ": " + exception);
    }
  }

  /** The exercise to begin with; empty if none is asked for. */
  private String first(CoursePackage found) throws Complaint {
    if (exercise.isEmpty()) {
      return "";
    }
    try {
      List<ExerciseSpec> fitting = found.course().select(exercise);
      return fitting.get(0).id();
    } catch (IllegalArgumentException none) {
      throw new Complaint(ExitCode.USAGE, String.valueOf(none.getMessage()));
    }
  }
}
