package dev.assay.app.bundle;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.app.grade.WantedIsolation;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.digest.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay bundle}: what an instructor hands to a platform. */
@Command(
    name = "bundle",
    description = {
      "Makes what a platform needs to grade this course, for its instructor.",
      "",
      "Leaves a zip if the name ends like one, else a folder: the grader with the course, the"
          + " platform's scripts, and a README.md that says what to do with it. At grading time it"
          + " needs no network."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
public final class BundleCommand implements Callable<Integer> {
  @Option(
      names = "--platform",
      paramLabel = "<name>",
      required = true,
      description =
          "artemis, coderunner, coursera, github, gradescope, inginious, prairielearn, submitty or"
              + " vpl.")
  private String platform = "";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "<zip|folder>",
      required = true,
      description = "Where the bundle goes; a folder has to be empty or new.")
  private Path out = Path.of("");

  @Option(
      names = {"-e", "--exercise"},
      paramLabel = "<name>",
      description = "Grade this exercise alone: an id, a name, or its beginning.")
  private String exercise = "";

  @Option(
      names = "--isolation",
      paramLabel = "<level>",
      defaultValue = "auto",
      description =
          "What has to hold on the platform, as for grade. auto grades nothing where nothing better"
              + " than process is possible, and says so; any grades there, too. Default: auto.")
  private String isolation = "auto";

  @Option(
      names = "--score",
      paramLabel = "<word>",
      defaultValue = "all",
      description = "Which checks the grade counts, all or visible. Default: all.")
  private String scoring = "all";

  @Option(
      names = "--hints",
      paramLabel = "<number>",
      defaultValue = "1",
      description = "How many hints of each exercise students see, 0 to 3. Default: 1.")
  private int hints = 1;

  @Option(
      names = "--minutes",
      paramLabel = "<number>",
      defaultValue = "10",
      description =
          "How long the platform lets the grader run; shortly before, it stops and says so."
              + " Default: 10.")
  private int minutes = 10;

  @Option(
      names = "--course",
      paramLabel = "<id>",
      description = "Which course, if there are several.")
  private String course = "";

  @Override
  public Integer call() throws Complaint {
    CoursePackage found = Courses.find(course);
    if (hints < 0 || hints > 3 || minutes < 1) {
      throw new Complaint(ExitCode.USAGE, "--hints is 0 to 3, and --minutes at least 1.");
    }
    if (!List.of("all", "visible").contains(scoring)) {
      throw new Complaint(
          ExitCode.USAGE, "--score is one of [all, visible], and not \"" + scoring + "\".");
    }
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--isolation", WantedIsolation.of(isolation).word()));
    options.addAll(List.of("--score", scoring, "--hints", String.valueOf(hints)));
    List<ExerciseSpec> exercises = exercises(found);
    if (!exercise.isEmpty()) {
      options.addAll(List.of("--exercise", exercises.get(0).id()));
    }
    Bundle wanted = bundle();
    if (minutes > wanted.mostMinutes()) {
      throw new Complaint(
          ExitCode.USAGE,
          wanted.title()
              + " waits "
              + wanted.mostMinutes()
              + " minutes at most, and --minutes says "
              + minutes
              + ".");
    }
    write(wanted, new BundleOrder(jar(), found, exercises, options, minutes));
    return ExitCode.DONE.code();
  }

  private List<ExerciseSpec> exercises(CoursePackage found) throws Complaint {
    try {
      return found.course().select(exercise);
    } catch (IllegalArgumentException none) {
      throw new Complaint(ExitCode.USAGE, String.valueOf(none.getMessage()));
    }
  }

  private Bundle bundle() throws Complaint {
    List<Bundle> all =
        ServiceLoader.load(Bundle.class, Bundle.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Bundle::name))
            .toList();
    return all.stream()
        .filter(bundle -> bundle.name().equals(platform))
        .findFirst()
        .orElseThrow(
            () ->
                new Complaint(
                    ExitCode.USAGE,
                    "There is no bundle for \""
                        + platform
                        + "\". There are: "
                        + all.stream().map(Bundle::name).collect(Collectors.joining(", "))
                        + "."));
  }

  private static Path jar() throws Complaint {
    Path jar = Digests.codeSource(BundleCommand.class);
    if (!Files.isRegularFile(jar)) {
      throw new Complaint(
          ExitCode.USAGE,
          "A bundle holds this program as one jar, and it runs from "
              + jar
              + ". Build it, and start grader/assay or assay.jar.");
    }
    return jar;
  }

  private void write(Bundle bundle, BundleOrder order) throws Complaint {
    try {
      if (out.toString().endsWith(".zip")) {
        BundleWriter.zip(bundle.files(order), out);
      } else {
        requireEmpty(out);
        BundleWriter.folder(bundle.files(order), out);
      }
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't write " + out + ": " + exception);
    }
    System.out.println("The bundle for " + bundle.title() + " is " + out + ".");
    System.out.println("README.md in it says what to do next.");
  }

  private static void requireEmpty(Path folder) throws IOException, Complaint {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw new Complaint(
              ExitCode.USAGE,
              "The folder " + folder + " is not empty. Choose another with --out, or empty it.");
        }
      }
    }
  }
}
