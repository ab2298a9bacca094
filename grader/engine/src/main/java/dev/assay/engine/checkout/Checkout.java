package dev.assay.engine.checkout;

import dev.assay.engine.intake.Submission;
import dev.assay.engine.report.TextPage;
import dev.assay.engine.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The program behind {@code mvn test}: grades this checkout, writes its scorecard, prints the page.
 *
 * <p>Arguments: the checkout's folder, the scorecard's file, then the exercise that is wanted, the
 * folder of a submission that is to be graded instead of the checkout's own files, and how many
 * hints to show, 0 to 3. The last three may be missing or empty.
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
          "Usage: Checkout <folder of the checkout> <file of the scorecard>"
              + " [exercise [submission [hints [all]]]]");
      return Exit.USAGE;
    }
    String wanted = argument(arguments, 2);
    String submitted = argument(arguments, 3);
    try {
      CheckoutGrading grading =
          new CheckoutGrading(Path.of(arguments[1]), all(argument(arguments, 5)));
      Path checkout = Path.of(arguments[0]);
      Submission submission =
          submitted.isEmpty()
              ? grading.checkout(checkout)
              : grading.folder(checkout.resolve(submitted));
      Scorecard scorecard = grading.grade(submission, wanted, hints(argument(arguments, 4)));
      System.out.print(TextPage.of(scorecard, grading.hints()));
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

  private static boolean all(String checks) {
    if (!checks.isEmpty() && !checks.equals("all")) {
      throw new IllegalArgumentException(
          "-Dchecks is \"all\" or is left out, and not \"" + checks + "\".");
    }
    return checks.equals("all");
  }

  /** How many hints to show: a nudge, unless something else is asked for. */
  private static int hints(String number) {
    return switch (number) {
      case "" -> 1;
      case "0", "1", "2", "3" -> Integer.parseInt(number);
      default ->
          throw new IllegalArgumentException(
              "-Dhints is 0, 1, 2 or 3 hints of each exercise, and not \"" + number + "\".");
    };
  }

  private static String argument(String[] arguments, int index) {
    return index < arguments.length ? arguments[index] : "";
  }
}
