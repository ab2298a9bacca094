package dev.assay.checks;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.report.TextPage;
import dev.assay.engine.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The program behind {@code mvn test}: grades this checkout, writes its scorecard, prints the page.
 *
 * <p>Arguments: the checkout's folder, the scorecard's file, and the exercise that is wanted, which
 * may be missing or empty.
 */
public final class Checkout {
  private Checkout() {}

  /**
   * Runs, and ends this JVM with an {@link Exit}: code that never ends may still be running in it.
   */
  public static void main(String[] arguments) {
    Exit exit = run(arguments);
    System.out.flush();
    Runtime.getRuntime().halt(exit.code());
  }

  private static Exit run(String[] arguments) {
    if (arguments.length < 2) {
      System.err.println(
          "Usage: Checkout <folder of the checkout> <file of the scorecard> [exercise]");
      return Exit.USAGE;
    }
    String wanted = arguments.length > 2 ? arguments[2] : "";
    try {
      Scorecard scorecard =
          CheckoutGrading.grade(Path.of(arguments[0]), wanted, Path.of(arguments[1]));
      System.out.println(TextPage.of(scorecard, InterventionsCourse.hints()));
      return Exit.of(scorecard);
    } catch (IllegalArgumentException unknown) {
      System.err.println(unknown.getMessage());
      return Exit.USAGE;
    } catch (IOException exception) {
      System.err.println("Can't read or write: " + exception);
      return Exit.GRADER_ERROR;
    }
  }
}
