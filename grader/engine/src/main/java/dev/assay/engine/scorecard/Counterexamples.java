package dev.assay.engine.scorecard;

import dev.assay.engine.check.Counterexample;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.scorecard.CounterexampleCard.ArgumentCard;
import dev.assay.engine.subject.Literals;
import dev.assay.engine.subject.Pasteable;
import dev.assay.engine.verdict.Call;
import dev.assay.engine.verdict.Difference;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes counterexamples down. */
final class Counterexamples {
  private Counterexamples() {}

  /** The counterexample as the scorecard has it; empty if its call can't be written as Java. */
  static Optional<CounterexampleCard> card(ExerciseSpec exercise, Counterexample found) {
    String type = exercise.submission().substring(exercise.submission().lastIndexOf('.') + 1);
    Optional<Difference> difference = found.difference();
    return Literals.pasted(type, found.call())
        .map(
            literal ->
                new CounterexampleCard(
                    literal,
                    arguments(found.call()),
                    difference.flatMap(answers -> NumberTree.of(answers.returned())),
                    difference.flatMap(Difference::expected).flatMap(NumberTree::of),
                    difference.map(Difference::index).orElse(List.of()),
                    found.tries(),
                    found.complete()));
  }

  private static List<ArgumentCard> arguments(Call call) {
    List<ArgumentCard> cards = new ArrayList<>();
    Parameter[] parameters = call.method().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      Object argument = call.arguments().get(i);
      cards.add(
          new ArgumentCard(
              parameters[i].getName(),
              argument instanceof Pasteable box
                  ? box.numbers().flatMap(NumberTree::of)
                  : NumberTree.of(argument)));
    }
    return cards;
  }
}
