package dev.assay.engine.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at a course by every rule.
 *
 * @param rules in the order in which an author wants to know of them
 */
public record Lint(List<Rule> rules) {

  /** Keeps a copy. */
  public Lint {
    rules = List.copyOf(rules);
  }

  /** Every rule there is. */
  public static Lint complete() {
    return new Lint(
        List.of(
            new StubsAreUntouched(),
            new StubsAreOneSource(),
            new SolutionsAreComplete(),
            new WrongProgramsLosePoints(),
            new MisconceptionsAreNamed(),
            new ChecksCanFail(),
            new TitlesReadWell(),
            new FactsReadWell(),
            new HintsExist(),
            new PagesExist(),
            new ChainsHold(),
            new PointsAddUp(),
            new TodosAreDone()));
  }

  /** What each rule found, in order. */
  public Map<Rule, Ruling> look(Evidence evidence) {
    Map<Rule, Ruling> rulings = new LinkedHashMap<>();
    rules.forEach(rule -> rulings.put(rule, rule.look(evidence)));
    return rulings;
  }
}
