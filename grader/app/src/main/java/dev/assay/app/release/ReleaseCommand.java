package dev.assay.app.release;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.engine.course.CoursePackage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay release}: makes the student's kit, and proves what is not in it. */
@Command(
    name = "release",
    description = {
      "Makes the student's kit, and proves that it gives nothing away.",
      "",
      "The kit has lessons, contracts, given code, stubs and the visible checks, with recorded"
          + " answers in the place of the solutions. It is written only if it is proved to have no"
          + " solution, no misconception and no hidden check in it, not even in a jar within a jar,"
          + " if its pages lead to nothing that it does not have, and if its stubs are there and not"
          + " attempted. Ends with 7 if not."
    },
    mixinStandardHelpOptions = true)
public final class ReleaseCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 20;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "<checkout>",
      description = "The folder of the course, with its sources. Default: this one.")
  private Path checkout = Path.of("");

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "<folder|zip>",
      description = "Where the kit goes: a new folder, or a new file that ends with .zip.")
  private Path out = Path.of("");

  @Option(
      names = "--course",
      paramLabel = "<id>",
      description = "Which course, if there are several.")
  private String course = "";

  @Option(
      names = "--prove",
      paramLabel = "<how>",
      defaultValue = "quick",
      description =
          "quick (the default), or full: runs \"mvn test\" in the kit on an empty local repository,"
              + " too, which needs Maven and the network.")
  private String prove = "quick";

  private final PrintStream console = System.out;

  @Override
  public Integer call() throws Complaint {
    if (!List.of("quick", "full").contains(prove)) {
      throw new Complaint(
          ExitCode.USAGE, "--prove is \"quick\" or \"full\", and not \"" + prove + "\".");
    }
    CoursePackage found = Courses.find(course);
    Courses.requireCheckout(
        checkout, found.course(), "assay release <checkout> --out <folder|zip>");
    if (Files.exists(out)) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is a " + out + " already, and it stays as it is. Name another, or remove it.");
    }
    try {
      release(found);
      return ExitCode.DONE.code();
    } catch (IOException trouble) {
      throw new Complaint(ExitCode.FILES, "Can't read or write: " + trouble);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Complaint(ExitCode.INTERRUPTED, "Interrupted; there is no kit.");
    }
  }

  private void release(CoursePackage found) throws IOException, InterruptedException, Complaint {
    Kit kit = Kit.of(found, checkout);
    Path parent = out.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Path draft = Files.createTempDirectory(parent, ".assay-kit-");
    try {
      Path folder = draft.resolve("kit");
      for (Map.Entry<String, byte[]> file : kit.files().entrySet()) {
        Path target = folder.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      Path made = folder;
      if (out.toString().endsWith(".zip")) {
        made = draft.resolve("kit.zip");
        Files.write(made, GraderJar.zip(kit.files()));
      }
      tell(Proof.of(Contents.of(made), kit.secrets()), kit);
      tryOut(found, folder, draft);
      Files.move(made, out);
      console.println("The kit: " + out + " (" + kit.files().size() + " files)");
    } finally {
      remove(draft);
    }
  }

  private void tell(Proof proof, Kit kit) throws Complaint {
    console.println("looked at:  " + listed(proof.looked()));
    console.println("looked for: " + listed(proof.sought()));
    console.println("recorded:   " + kit.answers() + " answers for the visible checks");
    if (!proof.holds()) {
      throw new Complaint(
          ExitCode.COURSE_DEFECT,
          "The kit is not written: it has what a student may not have, in "
              + proof.leaks().size()
              + " places.\n  "
              + listed(proof.leaks()));
    }
    console.println("ok   nothing of a solution, a misconception or a hidden check");
    List<String> deadEnds = kit.pages().deadEnds();
    if (!deadEnds.isEmpty()) {
      throw new Complaint(
          ExitCode.COURSE_DEFECT,
          "The kit is not written: its pages lead to what it does not have, in "
              + deadEnds.size()
              + " places. Let them say what is true in a kit, too.\n  "
              + listed(deadEnds));
    }
    console.println("ok   all that its " + kit.pages().count() + " pages lead to is in it");
  }

  private static String listed(List<String> all) {
    List<String> shown = all.subList(0, Math.min(MOST_SHOWN, all.size()));
    String more = shown.size() < all.size() ? "\n  and more" : "";
    return String.join("\n  ", shown) + more;
  }

  private void tryOut(CoursePackage found, Path folder, Path draft)
      throws IOException, InterruptedException, Complaint {
    requireUntouched(found, KitRun.grader(folder));
    console.println("ok   every stub compiles and is not attempted");
    if (prove.equals("full")) {
      requireUntouched(found, KitRun.maven(folder, draft.resolve("repository")));
      remove(folder.resolve("target"));
      console.println("ok   \"mvn test\" runs on an empty local repository");
    }
  }

  private static void requireUntouched(CoursePackage found, KitRun run) throws Complaint {
    long untouched = run.page().lines().filter(line -> line.endsWith(" not attempted")).count();
    if (run.code() != 0 || untouched != found.course().exercises().size()) {
      throw new Complaint(
          ExitCode.COURSE_DEFECT,
          "The kit is not written: its stubs are to compile and to be not attempted, but its own"
              + " grader ended with "
              + run.code()
              + " and said:\n"
              + run.page());
    }
  }

  private static String listed(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
