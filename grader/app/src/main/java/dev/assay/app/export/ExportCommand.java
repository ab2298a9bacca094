package dev.assay.app.export;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.files.Unwritable;
import dev.assay.app.files.WholeFile;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.formats.BadSetting;
import dev.assay.formats.Document;
import dev.assay.formats.Format;
import dev.assay.formats.Formats;
import dev.assay.formats.Graded.Scoring;
import dev.assay.formats.MixedMaxima;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay export}: what its words mean. */
@Command(
    name = "export",
    description = {
      "Writes scorecards as a platform or a gradebook reads them.",
      "",
      "Takes a folder of results, and makes a folder for each student, or one file for the class if"
          + " the format is one for classes; or takes one scorecard. Grades nothing, and needs no"
          + " course. Where the grader itself failed, the result says so and gives no grade, and"
          + " the command ends with 3."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "<results|scorecard>",
      description = "The folder that \"assay grade\" left its results in, or one scorecard.")
  private @Nullable Path input;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "<name>",
      description = "Which format; --list says which there are.")
  private String format = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "<folder>",
      description =
          "Where files go; made if it is not there. With - a single file goes to standard output.")
  private String out = "";

  @Option(
      names = "--set",
      paramLabel = "<name>=<value>",
      description = "A setting of the format; repeat it for more of them.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--past-due",
      description = "The due date has passed: students may see the checks that waited for it.")
  private boolean pastDue;

  @Option(
      names = "--score",
      paramLabel = "<checks>",
      description =
          "Which checks count for the grade: all, or visible for those that the student may see"
              + " now. Default: all.")
  private String score = "all";

  @Option(
      names = "--only",
      paramLabel = "<id>",
      split = ",",
      description = "These students alone; repeat it, or separate ids with commas.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--list", description = "Say which formats there are, and what can be set.")
  private boolean list;

  private final PrintStream printed = System.out;
  private final PrintStream complained = System.err;

  @Override
  public Integer call() throws Complaint {
    if (list) {
      FormatList.lines(Formats.all()).forEach(printed::println);
      return ExitCode.DONE.code();
    }
    Format chosen = FormatList.find(format);
    Exporter exporter = new Exporter(chosen, settings(chosen), pastDue, scoring());
    Path from = input();
    if (out.isEmpty()) {
      throw new Complaint(
          ExitCode.USAGE, "Say where the result goes with --out: a folder, or - to print it.");
    }
    boolean isClass = Files.isDirectory(from);
    Map<String, String> ungraded = isClass ? Ungraded.in(from, only) : Map.of();
    ScorecardFiles files = new ScorecardFiles();
    List<Scorecard> scorecards = isClass ? files.inResults(from, only) : files.inFile(from);
    Exporter.Exported exported;
    try {
      exported =
          exporter.export(scorecards, isClass && chosen instanceof SubmissionFormat, ungraded);
    } catch (BadSetting bad) {
      throw new Complaint(ExitCode.USAGE, String.valueOf(bad.getMessage()));
    } catch (MixedMaxima mixed) {
      throw new Complaint(
          ExitCode.FILES, String.valueOf(mixed.getMessage()) + "\nNothing was exported.");
    }
    if (out.equals(STANDARD_OUTPUT)) {
      print(exported.documents());
    } else {
      remove(exported.stale());
      write(exported.documents());
    }
    if (!exported.failed().isEmpty()) {
      exported
          .failed()
          .forEach(
              (id, why) ->
                  complained.println("No grade was exported for " + id + ": " + why + "."));
      complained.println("Run \"assay grade\" again, and then this.");
      return ExitCode.GRADER_FAULT.code();
    }
    return ExitCode.DONE.code();
  }

  private Settings settings(Format chosen) throws Complaint {
    try {
      return Settings.of(chosen, settings);
    } catch (IllegalArgumentException unknown) {
      throw new Complaint(ExitCode.USAGE, String.valueOf(unknown.getMessage()));
    }
  }

  private Scoring scoring() throws Complaint {
    return switch (score) {
      case "all", "visible" -> Scoring.valueOf(score.toUpperCase(Locale.ROOT));
      default ->
          throw new Complaint(
              ExitCode.USAGE, "--score is one of [all, visible], and not \"" + score + "\".");
    };
  }

  private Path input() throws Complaint {
    if (input == null) {
      throw new Complaint(
          ExitCode.USAGE,
          "Name a scorecard, or the folder that \"assay grade\" left its results in.");
    }
    if (!Files.exists(input)) {
      throw new Complaint(ExitCode.USAGE, "There is no folder or scorecard at " + input + ".");
    }
    if (!Files.isDirectory(input) && !only.isEmpty()) {
      throw new Complaint(
          ExitCode.USAGE, "--only chooses among a folder of results, and " + input + " is none.");
    }
    return input;
  }

  private void print(Map<String, Document> documents) throws Complaint {
    if (documents.size() > 1) {
      throw new Complaint(
          ExitCode.USAGE,
          "There are "
              + documents.size()
              + " files, and standard output takes one. Name a folder with --out, or one student"
              + " with --only.");
    }
    documents.values().forEach(document -> printed.writeBytes(document.bytes()));
    printed.flush();
  }

  /** Before anything is written: a grade that is none any more is worse than no file. */
  private void remove(Set<String> stale) throws Complaint {
    for (String each : stale) {
      Path file = Path.of(out).resolve(each);
      try {
        Files.deleteIfExists(file);
      } catch (IOException exception) {
        throw new Complaint(
            ExitCode.FILES,
            "Can't remove "
                + file
                + ", which an earlier export left and which is no longer true: "
                + exception
                + ". Remove it, and run this again.");
      }
    }
  }

  private void write(Map<String, Document> documents) throws Complaint {
    Path folder = Path.of(out);
    for (Map.Entry<String, Document> each : documents.entrySet()) {
      Path file = folder.resolve(each.getKey());
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
      } catch (IOException exception) {
        throw Unwritable.complaint(file, exception);
      }
      WholeFile.write(file, each.getValue().bytes());
    }
  }
}
