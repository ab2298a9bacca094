package dev.assay.checks.interventions;

import dev.assay.checks.interventions.correct.CorrectImplementation;
import dev.assay.checks.interventions.correct.CorrectImplementations;
import dev.assay.engine.scorecard.MisconceptionCard;
import dev.assay.solutions.interventions.misconceptions.Catalog;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A program that grades every known mistake and every right program in full on 20 seeds: each
 * mistake is named every time, and nothing right ever is. {@link NamingTest} shows the same by
 * fewer gradings, in a tenth of the time.
 */
final class FullNaming {
  private static final int SEEDS = 20;

  private final List<String> complaints = new ArrayList<>();
  private int gradings;

  private FullNaming() {}

  /** Grades all, and ends with 1 if a name is missing or wrong. */
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    // Some of the right programs print.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    FullNaming naming = new FullNaming();
    Misconceptions.catalogs().forEach(naming::mistakes);
    int mistakes = naming.gradings;
    CorrectImplementations.all().forEach(naming::right);
    System.setOut(out);
    naming.complaints.forEach(out::println);
    out.printf(
        "%d gradings of known mistakes and %d of right programs, on %d seeds each: %d names are"
            + " missing or wrong.%n",
        mistakes, naming.gradings - mistakes, SEEDS, naming.complaints.size());
    if (!naming.complaints.isEmpty()) {
      System.exit(1);
    }
  }

  private <C> void mistakes(Catalog<C> catalog) {
    for (Misconception<C> mistake : catalog.mistakes()) {
      look(catalog.contract(), mistake.implementation(), mistake.id());
    }
  }

  private void right(CorrectImplementation<?> program) {
    look(program.contract(), program.implementation(), "");
  }

  private void look(Class<?> contract, Supplier<?> implementation, String wanted) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      gradings++;
      String name =
          Graded.alone(contract, implementation, seed)
              .misconception()
              .map(MisconceptionCard::id)
              .orElse("");
      if (!name.equals(wanted)) {
        complaints.add(
            contract.getSimpleName() + ", seed " + seed + ": \"" + name + "\" for " + wanted);
      }
    }
  }
}
