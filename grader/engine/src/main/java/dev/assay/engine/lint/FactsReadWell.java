package dev.assay.engine.lint;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.WrongProgram;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.util.List;
import java.util.regex.Pattern;

/** What a student is told of a wrong answer: what was expected, what came, in a reader's order. */
final class FactsReadWell implements Rule {
  private static final int LONGEST = 600;

  /** What only a programmer of tests says. */
  private static final Pattern OFF =
      Pattern.compile("(?i)test failed|assertion|junit|jqwik|\\bnull pointer");

  @Override
  public String id() {
    return "facts";
  }

  @Override
  public String sentence() {
    return "every wrong answer is told with what was expected and what came, in order";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      for (WrongProgram program : evidence.wrong(exercise)) {
        for (CheckResult result : evidence.results(exercise, program.implementation())) {
          if (result.status() == Status.WRONG) {
            look(
                exercise.id() + "/" + result.check().id() + " on " + program.id(),
                result.facts(),
                found);
          }
        }
      }
    }
    return found.ruling();
  }

  private static void look(String where, List<Fact> facts, Found found) {
    List<Fact.Label> labels = facts.stream().map(Fact::label).toList();
    found.require(
        labels.contains(Fact.Label.EXPECTED) && labels.contains(Fact.Label.GOT),
        where,
        "says not both what was expected and what came: " + facts);
    found.require(
        labels.stream().sorted().toList().equals(labels),
        where,
        "tells its facts in another order than called, expected, got, difference: " + labels);
    for (Fact fact : facts) {
      found.require(
          !fact.text().isBlank() && fact.text().length() <= LONGEST,
          where,
          "has a fact of " + fact.text().length() + " characters: 1 to " + LONGEST + " are read");
      found.require(
          !OFF.matcher(fact.text()).find(),
          where,
          "talks about testing instead of the answer: " + fact);
    }
  }
}
