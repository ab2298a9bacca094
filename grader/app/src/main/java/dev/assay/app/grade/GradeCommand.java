package dev.assay.app.grade;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.app.platform.OneGrading;
import dev.assay.app.platform.PlatformOptions;
import dev.assay.app.settings.ClassRules;
import dev.assay.app.settings.RulesOptions;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay grade}: what its words mean. */
@Command(
    name = "grade",
    description = {
      "Grades a class of submissions, or one.",
      "",
      "Takes a folder or archive with a folder, archive (.zip, .tar.gz) or file for each student, as"
          + " it is or as Moodle, Canvas or Gradescope export it. Leaves scorecards/<id>.json,"
          + " students/<id>.json (what each student may see of it), gradebook.csv, run.json and"
          + " grades.json (final grades, and how they came about). The same command again goes on"
          + " where it stopped, and"
          + " grades only what is missing or has changed."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class GradeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "<folder|archive>",
      description = "The submissions: a folder or an archive.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "<folder>",
      description = "Where results go; made if it is not there.")
  private @Nullable Path out;

  @Option(
      names = "--isolation",
      paramLabel = "<level>",
      defaultValue = "auto",
      description =
          "auto (the strongest that this machine has, at least landlock), any (the strongest, even"
              + " process), process, landlock or namespaces. Default: auto.")
  private String isolation = "auto";

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "<number>",
      description = "Submissions at a time. Default: the number of processors.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--only",
      paramLabel = "<id>",
      split = ",",
      description = "Look at these students alone; repeat it, or separate ids with commas.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--force", description = "Grade again what has its scorecard already.")
  private boolean force;

  @Option(
      names = {"-e", "--exercise"},
      paramLabel = "<name>",
      description = "Grade this exercise alone: an id, a name, or its beginning.")
  private String exercise = "";

  @Option(
      names = "--seed",
      paramLabel = "<number>",
      description =
          "All that is random in the checks follows from it. Default: the one of the earlier run in"
              + " this folder, else a fresh secret one; run.json has it.")
  private @Nullable Long seed;

  @Option(
      names = "--hints",
      paramLabel = "<number>",
      description =
          "How many hints of each exercise are on scorecards, 0 to 3; they cost no points. Default:"
              + " 1.")
  private int hints = 1;

  @Option(
      names = "--past-due",
      description =
          "The due date has passed: students' scorecards show the checks that waited for it, too.")
  private boolean pastDue;

  @Mixin private RulesOptions rules = new RulesOptions();

  @Option(
      names = "--time",
      paramLabel = "<minutes>",
      description = "Begin no more submissions after this long.")
  private @Nullable Integer minutes;

  @Option(
      names = "--format",
      paramLabel = "<format>",
      defaultValue = "text",
      description =
          "text, or json-lines: an object on each line of standard output, for programs. Default:"
              + " text.")
  private String format = "text";

  @Option(
      names = "--course",
      paramLabel = "<id>",
      description = "Which course, if there are several.")
  private String course = "";

  @Mixin private PlatformOptions platform = new PlatformOptions();

  @Override
  public Integer call() throws Complaint {
    CoursePackage found = Courses.find(course);
    WantedIsolation wanted = WantedIsolation.of(isolation);
    if (hints < 0 || hints > 3) {
      throw new Complaint(ExitCode.USAGE, "--hints is 0 to 3, and not " + hints + ".");
    }
    if (platform.isAsked()) {
      OneGrading grading =
          new OneGrading(found, exercises(found.course()), wanted, seed(found), hints);
      return platform.run(words, grading, pastDue).code();
    }
    return gradeClass(found, wanted).code();
  }

  private ExitCode gradeClass(CoursePackage found, WantedIsolation wanted) throws Complaint {
    Path folder = out;
    if (words.size() != 1 || folder == null) {
      throw new Complaint(
          ExitCode.USAGE,
          "Name the submissions, one folder or archive, and with --out where results go. A platform"
              + " that starts the grader needs --platform instead.");
    }
    ClassRules read = rules.read(Path.of(words.get(0)), folder);
    GradeOrder order =
        new GradeOrder(
            Path.of(words.get(0)),
            folder,
            found.course(),
            exercises(found.course()),
            wanted,
            jobs,
            new LinkedHashSet<>(only),
            force,
            seed(found),
            hints,
            pastDue || read.settings().isRevealed(Instant.now()),
            read,
            Optional.ofNullable(minutes).map(Duration::ofMinutes));
    atLeast(1, "--jobs", jobs);
    atLeast(0, "--time", minutes == null ? 0 : minutes);
    Output output =
        chosen("--format", format, Set.of("text", "json-lines")).equals("text")
            ? Output.TEXT
            : Output.JSON_LINES;
    return new ClassGrading(order, found.contracts(), Reporter.of(output)).run();
  }

  private OptionalLong seed(CoursePackage found) throws Complaint {
    if (seed == null) {
      return OptionalLong.empty();
    }
    if (seed == found.studentSeed()) {
      throw new Complaint(
          ExitCode.USAGE,
          "--seed "
              + seed
              + " is the seed of the students' own runs, so they know what is asked with it. Choose"
              + " another, or leave it out for a secret one.");
    }
    return OptionalLong.of(seed);
  }

  private List<ExerciseSpec> exercises(Course all) throws Complaint {
    try {
      return all.select(exercise);
    } catch (IllegalArgumentException none) {
      throw new Complaint(ExitCode.USAGE, String.valueOf(none.getMessage()));
    }
  }

  private static void atLeast(int least, String option, int number) throws Complaint {
    if (number < least) {
      throw new Complaint(
          ExitCode.USAGE, option + " is at least " + least + ", and not " + number + ".");
    }
  }

  private static String chosen(String option, String word, Set<String> words) throws Complaint {
    if (!words.contains(word)) {
      throw new Complaint(
          ExitCode.USAGE,
          option
              + " is one of "
              + words.stream().sorted().toList()
              + ", and not \""
              + word
              + "\".");
    }
    return word;
  }
}
