package dev.assay.solutions.lessons;

import dev.assay.solutions.interventions.misconceptions.Catalog;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what the code knows into the pages of the misconceptions: the sentence on their top, the
 * numbers, and their table of contents. The rest of a page is written by hand and stays.
 *
 * <p>After a change of the mistakes or their probes run in the top folder of the project
 *
 * <pre>
 * mvn -q -ntp compile -pl solutions -am
 * java -cp exercises/target/classes:solutions/target/classes \
 *     dev.assay.solutions.lessons.MisconceptionPages .
 * </pre>
 */
public final class MisconceptionPages {
  private static final String NUMBERS = "\n## In numbers\n";

  private MisconceptionPages() {}

  /**
   * Renews every page.
   *
   * @param arguments the folder of the checkout
   * @throws IOException if a page can't be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("Usage: MisconceptionPages <folder of the checkout>");
      System.exit(2);
    }
    Path checkout = Path.of(arguments[0]);
    for (Catalog<?> catalog : Misconceptions.catalogs()) {
      renewAll(checkout, catalog);
    }
    Files.writeString(checkout.resolve(Catalog.PAGES).resolve("README.md"), contents());
  }

  private static <C> void renewAll(Path checkout, Catalog<C> catalog) throws IOException {
    for (Misconception<C> mistake : catalog.mistakes()) {
      Path page = checkout.resolve(catalog.page(mistake));
      Files.writeString(page, renewed(Files.readString(page), catalog, mistake));
    }
  }

  /**
   * A page with what the code knows put in anew.
   *
   * @param page the page as it is
   * @throws IllegalArgumentException if it lacks a part
   */
  public static <C> String renewed(String page, Catalog<C> catalog, Misconception<C> mistake) {
    int quote = indexOf(page, "\n> ", 0, mistake);
    int afterQuote = indexOf(page, "\n", quote + 1, mistake);
    int numbers = indexOf(page, NUMBERS, afterQuote, mistake);
    int afterNumbers = indexOf(page, "\n## ", numbers + 1, mistake);
    return page.substring(0, quote)
        + "\n> "
        + mistake.sentence()
        + page.substring(afterQuote, numbers)
        + NUMBERS
        + "\n"
        + Demonstration.of(catalog, mistake).markdown()
        + page.substring(afterNumbers);
  }

  /** The table of contents of all pages. */
  public static String contents() {
    StringBuilder text =
        new StringBuilder(
            """
            # Mistakes that others have made

            A graded run recognises these by their answers, and then its feedback names one. Each entry says
            what happens, why it is tempting, what it does to a number, and how you can check yourself. None of
            them shows the solution.
            """);
    for (Catalog<?> catalog : Misconceptions.catalogs()) {
      text.append("\n## Exercise ").append(catalog.exercise()).append("\n\n");
      for (Misconception<?> mistake : catalog.mistakes()) {
        text.append(
            "- [%s](%s/%s.md): %s\n"
                .formatted(mistake.id(), catalog.exercise(), mistake.id(), mistake.sentence()));
      }
    }
    return text.toString();
  }

  private static int indexOf(String page, String part, int from, Misconception<?> mistake) {
    int index = page.indexOf(part, from);
    if (index < 0) {
      throw new IllegalArgumentException(
          "The page of " + mistake.id() + " has no line that begins with " + part.strip());
    }
    return index;
  }
}
