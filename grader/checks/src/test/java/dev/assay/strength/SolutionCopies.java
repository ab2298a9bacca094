package dev.assay.strength;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Copies the reference solutions, line by line, from {@code dev.assay.solutions} to {@code
 * dev.assay.mutated}, and compiles them.
 *
 * <p>The checks compare with the reference solutions. If these were changed themselves, a changed
 * judge would judge a changed subject, and nothing would ever be wrong: so PIT changes the copies.
 */
final class SolutionCopies {
  /** Where the copies are. */
  static final String PACKAGE = "dev.assay.mutated";

  /** All that a solution runs through; not the notebook's run, which no student writes. */
  private static final List<String> COPIED =
      List.of(
          "interventions/CausalEffectSolution",
          "interventions/NetworkSimulationSolution",
          "interventions/SingleNeuronRecoverySolution",
          "interventions/OutcomeGroup",
          "interventions/AllNeuronsRecoverySolution",
          "interventions/EveryOther",
          "numpy/Mean",
          "numpy/PairwiseSum",
          "numpy/Correlation",
          "numpy/FusedDotProduct");

  private SolutionCopies() {}

  /**
   * Arguments: the folder {@code dev/assay/solutions} of the sources, a folder for the copies, a
   * folder for their classes.
   */
  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path sources = Path.of(arguments[1]);
    Path classes = Files.createDirectories(Path.of(arguments[2]));
    List<String> words =
        new ArrayList<>(
            List.of(
                "-g",
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString()));
    for (String name : COPIED) {
      Path copy = sources.resolve(PACKAGE.replace('.', '/')).resolve(name + ".java");
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, copied(Files.readString(from.resolve(name + ".java"))));
      words.add(copy.toString());
    }
    int result =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
    if (result != 0) {
      throw new IllegalStateException(
          "The copies of the solutions don't compile; does one need a class that is not copied? "
              + COPIED);
    }
  }

  /** Only the names of packages change, so every line stays where it is. */
  private static String copied(String source) {
    return source.replace("dev.assay.solutions.", PACKAGE + ".");
  }

  /** The simple names of the copied classes, in order. */
  static Stream<String> classes() {
    return COPIED.stream().map(name -> name.substring(name.indexOf('/') + 1));
  }
}
