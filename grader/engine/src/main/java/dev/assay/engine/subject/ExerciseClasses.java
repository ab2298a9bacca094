package dev.assay.engine.subject;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.Problem;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what is the matter with an exercise class, as far as that can be said without loading it.
 */
public final class ExerciseClasses {
  private ExerciseClasses() {}

  /**
   * Returns if the class of an exercise was compiled.
   *
   * @param compiled what came of compiling
   * @param className the class that the exercise is in, with its package
   * @throws Finding if it was not: it has problems, is missing, or is in another package
   */
  public static void require(Compiled compiled, String className) {
    if (!compiled.classes().containsKey(className)) {
      throw problem(compiled, className).orElseGet(() -> missing(compiled, className));
    }
  }

  /** What is wrong with the file of this class, in whatever folder it lies. */
  private static Optional<Finding> problem(Compiled compiled, String className) {
    String file = "/" + className.substring(className.lastIndexOf('.') + 1) + ".java";
    return compiled.problems().entrySet().stream()
        .filter(entry -> ("/" + entry.getKey()).endsWith(file))
        .map(entry -> doesNotCompile(entry.getValue()))
        .findFirst();
  }

  private static Finding missing(Compiled compiled, String className) {
    String simpleName = className.substring(className.lastIndexOf('.') + 1);
    String wanted = className.substring(0, className.lastIndexOf('.'));
    boolean elsewhere =
        compiled.classes().keySet().stream()
            .anyMatch(name -> name.endsWith("." + simpleName) || name.equals(simpleName));
    return elsewhere
        ? new Finding(
            Status.UNUSABLE,
            Fact.note(
                "The class "
                    + simpleName
                    + " is in another package. Write \"package "
                    + wanted
                    + ";\" on top."))
        : new Finding(Status.NOT_ATTEMPTED, Fact.note("There is no class " + className + "."));
  }

  private static Finding doesNotCompile(List<Problem> problems) {
    Problem first = problems.get(0);
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.got(first.message()));
    facts.add(Fact.line(first.place()));
    if (!first.sourceLine().isEmpty()) {
      facts.add(Fact.note("The line is: " + first.sourceLine()));
    }
    if (problems.size() > 1) {
      facts.add(
          Fact.note(
              "And "
                  + (problems.size() - 1)
                  + " more in this file, which may be gone once this one is."));
    }
    return new Finding(Status.COMPILE_ERROR, facts);
  }
}
