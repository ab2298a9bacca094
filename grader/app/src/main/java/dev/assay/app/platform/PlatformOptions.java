package dev.assay.app.platform;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.formats.Graded;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code assay grade} that are about a platform, and what they lead to. */
public final class PlatformOptions {
  @Option(
      names = "--platform",
      paramLabel = "<name>",
      description =
          "Grade the one submission of a platform where the platform puts it, and leave the result"
              + " where it looks: artemis, autograder-io, autolab, classroom50, codegrade,"
              + " coderunner, codio, coursera, exercism, github, gradescope, inginious, markus,"
              + " pawtograder, prairielearn, submitty or vpl. Needs no <folder|archive> and no"
              + " --out.")
  private String name = "";

  @Option(
      names = "--platform-root",
      paramLabel = "<folder>",
      description = "With --platform: what stands for / and for the working folder.")
  private @Nullable Path root;

  @Option(
      names = "--score",
      paramLabel = "<word>",
      defaultValue = "all",
      description = "With --platform: which checks the grade counts, all or visible. Default: all.")
  private String scoring = "all";

  @Option(
      names = "--set",
      paramLabel = "<name=value>",
      description = "With --platform: a setting of its format; repeat it for several.")
  private Map<String, String> settings = new LinkedHashMap<>();

  /** Whether a platform is named. */
  public boolean isAsked() {
    return !name.isEmpty();
  }

  /**
   * Grades for the platform that is named.
   *
   * @param words what stands on the command line beside the options
   * @param grading how submissions are graded
   * @param pastDue whether the due date has passed, whatever the platform says
   * @throws Complaint if the options are wrong, or the result can't be delivered
   */
  public ExitCode run(List<String> words, OneGrading grading, boolean pastDue) throws Complaint {
    Platform platform = Platforms.find(name);
    Path rootFolder = root == null ? Path.of("/") : root;
    if (!Files.isDirectory(rootFolder)) {
      throw new Complaint(
          ExitCode.USAGE, "--platform-root: there is no folder " + rootFolder + ".");
    }
    Graded.Scoring counted = counted();
    PrintStream out = System.out;
    PrintStream err = System.err;
    // Nothing but the result may reach the platform, whoever prints in this JVM meanwhile.
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false);
    PrintStream remarks = platform.isSilent() ? nowhere : err;
    Place place =
        new Place(
            rootFolder,
            root == null ? Path.of("") : rootFolder,
            System.getenv(),
            words,
            new PrintStream(out, false, StandardCharsets.UTF_8));
    System.setOut(remarks);
    System.setErr(remarks);
    try {
      return new PlatformRun(platform, place, grading, counted, pastDue, remarks).run(settings);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private Graded.Scoring counted() throws Complaint {
    return switch (scoring) {
      case "all" -> Graded.Scoring.ALL;
      case "visible" -> Graded.Scoring.VISIBLE;
      default ->
          throw new Complaint(
              ExitCode.USAGE, "--score is one of [all, visible], and not \"" + scoring + "\".");
    };
  }
}
