package dev.assay.app.regrade;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.app.grade.GradeOrder;
import dev.assay.app.grade.Reporter;
import dev.assay.app.grade.ResultFolder;
import dev.assay.app.grade.RunFile;
import dev.assay.app.judge.Mandate;
import dev.assay.app.progress.Screen;
import dev.assay.app.settings.ClassRules;
import dev.assay.app.settings.RulesOptions;
import dev.assay.engine.course.CoursePackage;
import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay regrade}: what its words mean, and in which order things are done. */
@Command(
    name = "regrade",
    description = {
      "Says what grading a class again would change, and writes it if you say so.",
      "",
      "Grades again in the way of the earlier run, after the course, the grader, the submissions or"
          + " the rules changed, or with another seed: who changes, by how much and why, who loses"
          + " points first. Nothing is written but the preview in <results>/regrade. --apply writes"
          + " it, without grading again what has not changed since; what it replaces goes to"
          + " <results>/history."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class RegradeCommand implements Callable<Integer> {
  private static final Set<String> YES = Set.of("y", "yes");

  @Parameters(index = "0", paramLabel = "<results>", description = "The folder of results.")
  private Path out = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "<submissions>",
      description = "The submissions. Default: where they were.")
  private @Nullable Path input;

  @Option(names = "--apply", description = "Write it, and keep what it replaces.")
  private boolean apply;

  @Option(
      names = "--seed",
      paramLabel = "<number>",
      description =
          "Another seed. Default: the one of the earlier run; with --apply, the preview's.")
  private @Nullable Long seed;

  @Option(names = "--new-seed", description = "A fresh secret seed.")
  private boolean newSeed;

  @Option(
      names = "--only",
      paramLabel = "<id>",
      split = ",",
      description = "Look at these students alone; repeat it, or separate ids with commas.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "<number>",
      description = "Submissions at a time. Default: the number of processors.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private RulesOptions rules = new RulesOptions();

  @Option(
      names = "--format",
      paramLabel = "<format>",
      description =
          "text; json-lines: an object on each line of standard output; or csv: one table."
              + " Default: text.")
  private String format = "text";

  @Option(
      names = "--course",
      paramLabel = "<id>",
      description = "Which course, if there are several.")
  private String course = "";

  @Override
  public Integer call() throws Complaint {
    Speech speech = speech();
    if (jobs < 1) {
      throw new Complaint(ExitCode.USAGE, "--jobs is at least 1, and not " + jobs + ".");
    }
    if (!Files.isRegularFile(out.resolve(RunFile.NAME))) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is no "
              + RunFile.NAME
              + " in "
              + out
              + ", so nothing was graded there. \"assay grade\" does that first.");
    }
    CoursePackage found = Courses.find(course);
    try (ResultFolder results = ResultFolder.open(out)) {
      Earlier earlier = Earlier.of(results);
      Preview preview = new Preview(earlier, order(found, earlier));
      if (speech == Speech.TEXT) {
        System.err.println("Grading again what would come out otherwise. Please wait.");
      }
      ExitCode graded =
          preview.grade(found.contracts(), Reporter.ofProgress(speech == Speech.TEXT));
      Changes changes = preview.changes();
      List<String> missing = preview.missing();
      speech.tell(changes, new PrintStream(System.out, true, StandardCharsets.UTF_8));
      requireWhole(graded, missing);
      if (apply || isWanted(speech, changes)) {
        apply(results, preview.order().out(), changes, speech);
      } else if (speech == Speech.TEXT) {
        System.out.println();
        System.out.println(
            "Nothing is written yet. To write it: assay regrade " + out + given() + " --apply");
      }
      return ExitCode.DONE.code();
    }
  }

  private String given() {
    return input == null ? "" : " " + input;
  }

  private static void apply(ResultFolder results, Path from, Changes changes, Speech speech)
      throws Complaint {
    Path kept;
    try (ResultFolder preview = ResultFolder.open(from)) {
      kept = new Replacement(results, preview).replace(Tables.csv(changes));
    }
    Replacement.discard(from);
    if (speech == Speech.TEXT) {
      System.out.println();
      System.out.println("Written. What was replaced is in " + kept);
    }
  }

  /** Half of a class is not applied: nobody's row may vanish from the gradebook. */
  private void requireWhole(ExitCode graded, List<String> missing) throws Complaint {
    if (graded != ExitCode.DONE) {
      throw new Complaint(
          graded,
          "Not all could be graded again: "
              + graded.meaning()
              + ". "
              + out.resolve(Preview.FOLDER).resolve(RunFile.NAME)
              + " says whom. Nothing is written to "
              + out
              + ".");
    }
    if (!missing.isEmpty()) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is a scorecard, but no submission any more, of "
              + missing.stream().limit(20).collect(Collectors.joining(", "))
              + (missing.size() > 20 ? " and " + (missing.size() - 20) + " more" : "")
              + ". Put them back, or say where all submissions are: assay regrade "
              + out
              + " <submissions>. Nothing is written to "
              + out
              + ".");
    }
  }

  @SuppressWarnings("SystemConsoleNull") // isWatched knows.
  private static boolean isWanted(Speech speech, Changes changes) {
    if (speech != Speech.TEXT || changes.changed().isEmpty() || !Screen.isWatched()) {
      return false;
    }
    Console console = System.console();
    String answer =
        console == null ? null : console.readLine("%nWrite this, and keep the old? [y/N] ");
    return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
  }

  private GradeOrder order(CoursePackage found, Earlier earlier) throws Complaint {
    Path submissions = earlier.input(Optional.ofNullable(input));
    ClassRules read = rules.read(submissions, out);
    return new GradeOrder(
        submissions,
        out.resolve(Preview.FOLDER),
        found.course(),
        earlier.exercises(found.course()),
        earlier.isolation(),
        jobs,
        new LinkedHashSet<>(only),
        false,
        OptionalLong.of(seed(found, earlier)),
        earlier.hints(),
        earlier.pastDue() || read.settings().isRevealed(Instant.now()),
        read,
        Optional.empty());
  }

  private long seed(CoursePackage found, Earlier earlier) throws Complaint {
    if (seed != null && seed == found.studentSeed()) {
      throw new Complaint(
          ExitCode.USAGE,
          "--seed " + seed + " is the seed of the students' own runs. Choose another.");
    }
    if (seed != null) {
      return seed;
    }
    if (newSeed) {
      return Mandate.secretSeed();
    }
    Path preview = out.resolve(Preview.FOLDER);
    if (apply && Files.exists(preview.resolve(RunFile.NAME))) {
      try (ResultFolder folder = ResultFolder.open(preview)) {
        return Earlier.of(folder).run().path("seed").asLong();
      }
    }
    return earlier.run().path("seed").asLong();
  }

  private Speech speech() throws Complaint {
    return Arrays.stream(Speech.values())
        .filter(each -> each.word().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                new Complaint(
                    ExitCode.USAGE,
                    "--format is one of text, json-lines and csv, and not \"" + format + "\"."));
  }
}
