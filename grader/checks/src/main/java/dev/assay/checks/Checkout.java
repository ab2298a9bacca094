package dev.assay.checks;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.report.TextPage;
import dev.assay.engine.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The program behind {@code mvn test}: grades this checkout, writes its scorecard, prints the page.
 *
 * <p>Arguments: the checkout's folder, the scorecard's file, then the exercise that is wanted and
 * the folder of a submission that is to be graded instead of the checkout's own files. The last two
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
          "Usage: Checkout <folder of the checkout> <file of the scorecard> [exercise [submission]]");
      return Exit.USAGE;
    }
    String wanted = argument(arguments, 2);
    String submitted = argument(arguments, 3);
    try {
      CheckoutGrading grading = new CheckoutGrading(Path.of(arguments[1]));
      Path checkout = Path.of(arguments[0]);
      Submission submission =
          submitted.isEmpty()
              ? grading.checkout(checkout)
              : grading.folder(checkout.resolve(submitted));
      Scorecard scorecard = grading.grade(submission, wanted);
      System.out.print(TextPage.of(scorecard, InterventionsCourse.hints()));
      return Exit.of(scorecard);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      return Exit.USAGE;
    } catch (IOException exception) {
      System.err.println("Can't read or write: " + exception);
      return Exit.GRADER_ERROR;
    } catch (RuntimeException | Error fault) {
      System.err.println("The grader itself failed; this is not your fault. Please report it:");
      fault.printStackTrace();
      return Exit.GRADER_ERROR;
    }
  }

  private static String argument(String[] arguments, int index) {
    return index < arguments.length ? arguments[index] : "";
  }
}
