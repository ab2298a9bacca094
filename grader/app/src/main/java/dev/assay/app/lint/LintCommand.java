package dev.assay.app.lint;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.lint.CheckoutStubs;
import dev.assay.engine.lint.Evidence;
import dev.assay.engine.lint.Lint;
import dev.assay.engine.lint.Rule;
import dev.assay.engine.lint.Ruling;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay lint}: whether a course is in order, for its authors. */
@Command(
    name = "lint",
    description = {
      "Says whether a course is in order, for its authors.",
      "",
      "Runs the checks on the stubs, the solutions, every misconception and every flaw, reads the"
          + " titles, facts and hints, and looks for the pages. Ends with 0 if every rule holds, and"
          + " with 7 if not."
    },
    mixinStandardHelpOptions = true)
public final class LintCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "<checkout>",
      description = "The folder of the course, with its exercises and lessons. Default: this one.")
  private Path checkout = Path.of("");

  @Option(
      names = "--course",
      paramLabel = "<id>",
      description = "Which course, if there are several.")
  private String course = "";

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws Complaint {
    CoursePackage found = Courses.find(course);
    Courses.requireCheckout(checkout, found.course(), "assay lint <checkout>");
    try (CheckoutStubs stubs = new CheckoutStubs(checkout, found.course(), found.contracts())) {
      Evidence evidence =
          new Evidence(found.course(), found.hints(), found.proof(), checkout, stubs);
      return tell(Lint.complete().look(evidence)).code();
    } catch (IOException unreadable) {
      throw new Complaint(ExitCode.FILES, "Can't read " + checkout + ": " + unreadable);
    }
  }

  private ExitCode tell(Map<Rule, Ruling> rulings) {
    rulings.forEach(
        (rule, ruling) -> {
          out.printf(
              "%-3s  %-15s %s (looked at %d)%n",
              ruling.holds() ? "ok" : "NO", rule.id(), rule.sentence(), ruling.looked());
          ruling.defects().forEach(defect -> out.println("       " + defect));
        });
    long broken = rulings.values().stream().filter(ruling -> !ruling.holds()).count();
    out.println();
    out.println(
        broken == 0
            ? "The course is in order."
            : broken + " of " + rulings.size() + " rules don't hold.");
    return broken == 0 ? ExitCode.DONE : ExitCode.COURSE_DEFECT;
  }
}
