package dev.assay.strength;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of the proof, in Markdown. */
final class StrengthTables {
  private StrengthTables() {}

  /** For each class how many changes there were, and what came of them. */
  static String classes(List<Mutant> mutants) {
    String head =
        """
        | class | kinds of change | mutants | killed by checks | survived, equivalent |
        |---|--:|--:|--:|--:|
        """;
    String rows =
        SolutionCopies.classes()
            .map(
                type ->
                    row(
                        "`" + type + "`",
                        mutants.stream().filter(m -> m.type().equals(type)).toList()))
            .collect(Collectors.joining());
    return head + rows + row("all", mutants);
  }

  private static String row(String name, List<Mutant> mutants) {
    long killed = mutants.stream().filter(Mutant::killed).count();
    return "| %s | %d | %d | %d | %d |%n"
        .formatted(
            name,
            mutants.stream().map(Mutant::mutator).distinct().count(),
            mutants.size(),
            killed,
            mutants.size() - killed)
        .replace("\r", "");
  }

  /** For each check how many changes it notices, and how many of those no other check does. */
  static String checks(List<Mutant> mutants, List<String> names) {
    return IntStream.rangeClosed(1, names.size())
        .mapToObj(
            number -> {
              List<Mutant> noticed =
                  mutants.stream().filter(mutant -> mutant.killers().contains(number)).toList();
              return "| %s | %d | %d |\n"
                  .formatted(
                      names.get(number - 1),
                      noticed.size(),
                      noticed.stream().filter(mutant -> mutant.killers().size() == 1).count());
            })
        .collect(Collectors.joining("", "| check | notices | alone |\n|---|--:|--:|\n", ""));
  }
}
