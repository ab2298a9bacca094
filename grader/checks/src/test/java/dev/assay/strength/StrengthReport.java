package dev.assay.strength;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what survived with the list of equivalent mutants, and writes two tables: mutants by
 * class, and checks by what they notice.
 */
final class StrengthReport {
  private StrengthReport() {}

  /**
   * Arguments: PIT's {@code mutations.xml}, the folder of the copied sources, the file for the
   * tables, and the page that has the first of them.
   */
  public static void main(String[] arguments) throws IOException {
    List<Mutant> mutants = PitReport.read(Path.of(arguments[0]), Path.of(arguments[1]));
    String classes = StrengthTables.classes(mutants);
    String tables = classes + "\n" + StrengthTables.checks(mutants, SolutionStrength.names());
    Files.writeString(Path.of(arguments[2]), tables);
    System.out.println(tables);
    List<String> complaints = complaints(mutants, Equivalents.read());
    Path page = Path.of(arguments[3]);
    if (!Files.readString(page).contains(classes)) {
      complaints.add("The table in " + page + " is another one; copy the new one there.");
    }
    complaints.forEach(System.err::println);
    if (!complaints.isEmpty()) {
      System.exit(1);
    }
  }

  /** What is wrong: survivors that are not listed, and listed ones that did not survive. */
  static List<String> complaints(List<Mutant> mutants, Equivalents equivalents) {
    List<String> survivors =
        mutants.stream().filter(mutant -> !mutant.killed()).map(Mutant::name).sorted().toList();
    List<String> complaints = new ArrayList<>();
    if (mutants.isEmpty()) {
      complaints.add("There are no mutants, so nothing is proved.");
    }
    without(survivors, equivalents.names())
        .forEach(
            name ->
                complaints.add(
                    "No check notices this change. Add one, or list it with the reason why none can: "
                        + name));
    without(equivalents.names(), survivors)
        .forEach(
            name ->
                complaints.add(
                    "It is listed as equivalent, but is noticed or not there any more: " + name));
    return complaints;
  }

  private static List<String> without(List<String> names, List<String> others) {
    List<String> left = new ArrayList<>(names);
    others.forEach(left::remove);
    return left;
  }
}
