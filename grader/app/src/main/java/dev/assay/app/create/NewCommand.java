package dev.assay.app.create;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.engine.course.CoursePackage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay new exercise}: the files of a new exercise, for its author. */
@Command(
    name = "new",
    description = {
      "Makes the files of a new exercise, for its author.",
      "",
      "Makes a contract, a stub, a solution, checks, mistakes, hints, a lesson and a mistake's page"
          + " that work together, and puts them into the course. What is left to say is marked"
          + " \"TODO(author)\", and \"assay lint\" lists it. Overwrites nothing."
    },
    mixinStandardHelpOptions = true)
public final class NewCommand implements Callable<Integer> {
  private static final int LONGEST = 40;

  @Parameters(index = "0", paramLabel = "exercise", description = "What to make: exercise.")
  private String what = "";

  @Parameters(
      index = "1",
      paramLabel = "<name>",
      description = "What it is called in commands, such as mean-delay.")
  private String name = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "<checkout>",
      description = "The folder of the course, with its sources. Default: this one.")
  private Path checkout = Path.of("");

  @Option(
      names = "--course",
      paramLabel = "<id>",
      description = "Which course, if there are several.")
  private String course = "";

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws Complaint {
    if (!what.equals("exercise")) {
      throw new Complaint(
          ExitCode.USAGE, "There is \"assay new exercise <name>\", and no \"" + what + "\".");
    }
    CoursePackage found = Courses.find(course);
    requireName(found);
    Path here = checkout.toAbsolutePath().normalize();
    try {
      List<Path> files = new Scaffold(found, here, name).write();
      out.println("Made the exercise " + name + ". Written or changed:");
      files.forEach(file -> out.println("  " + here.relativize(file)));
      out.println("Next: \"grader/assay lint\" compiles it, and lists what is left to do.");
      return ExitCode.DONE.code();
    } catch (IOException trouble) {
      throw new Complaint(ExitCode.FILES, "Can't read or write: " + trouble);
    }
  }

  private void requireName(CoursePackage found) throws Complaint {
    boolean wellFormed =
        name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
            && name.length() <= LONGEST
            && !SourceVersion.isKeyword(name);
    if (!wellFormed) {
      throw new Complaint(
          ExitCode.USAGE,
          "An exercise's name is small letters and digits with hyphens between, such as mean-delay,"
              + " at most "
              + LONGEST
              + " of them, and not \""
              + name
              + "\".");
    }
    Set<String> taken =
        found.course().exercises().stream()
            .map(exercise -> exercise.name())
            .collect(Collectors.toSet());
    if (taken.contains(name)) {
      throw new Complaint(
          ExitCode.USAGE, "The course has an exercise " + name + " already. Take another name.");
    }
  }
}
