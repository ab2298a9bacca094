package dev.assay.checks.interventions.correct;

import dev.assay.exercises.interventions.CausalEffect;
import dev.assay.exercises.interventions.NeuronB;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Right programs for exercise 1. */
final class CorrectCausalEffects {
  private CorrectCausalEffects() {}

  static List<CorrectImplementation<CausalEffect>> all() {
    return List.of(
        program("plain-loops", onesFirst(Means::plain)),
        program("zeros-first", zerosFirst(Means::plain)),
        program("streams", onesFirst(Means::stream)),
        program("parallel-streams", zerosFirst(Means::parallel)),
        program("boxed-lists", onesFirst(Means::boxed)),
        program("kahan", zerosFirst(Means::compensated)),
        program("welford", onesFirst(Means::running)),
        program("recursion", zerosFirst(Means::recursive)),
        program("big-decimal", onesFirst(Means::decimal)),
        program("smallest-first", zerosFirst(Means::smallestFirst)),
        program("backwards", onesFirst(Means::backwards)),
        program("divides-before-adding", zerosFirst(Means::dividedFirst)),
        program("mean-of-differences", CorrectCausalEffects::meanOfDifferences),
        program("copies-for-the-box", CorrectCausalEffects::withCopies),
        program("adds-up-in-the-answer", CorrectCausalEffects::addingUpInPlace),
        program("map-of-conditions", CorrectCausalEffects::byCondition),
        program("prints", CorrectCausalEffects::printing),
        program("static-cache", new Remembering()));
  }

  private static CorrectImplementation<CausalEffect> program(String id, CausalEffect code) {
    return new CorrectImplementation<>(id, CausalEffect.class, () -> code);
  }

  private static CausalEffect onesFirst(ToDoubleFunction<double[]> mean) {
    return (neuronB, zero, one) -> {
      double givenOne = mean.applyAsDouble(neuronB.respond(one));
      double givenZero = mean.applyAsDouble(neuronB.respond(zero));
      return givenOne - givenZero;
    };
  }

  private static CausalEffect zerosFirst(ToDoubleFunction<double[]> mean) {
    return (neuronB, zero, one) ->
        -mean.applyAsDouble(neuronB.respond(zero)) + mean.applyAsDouble(neuronB.respond(one));
  }

  /** The same, because both conditions have the same number of trials. */
  private static double meanOfDifferences(NeuronB neuronB, double[] zero, double[] one) {
    double[] b0 = neuronB.respond(zero);
    double[] b1 = neuronB.respond(one);
    return IntStream.range(0, b1.length).mapToDouble(i -> b1[i] - b0[i]).average().orElseThrow();
  }

  private static double withCopies(NeuronB neuronB, double[] zero, double[] one) {
    double[] ones = new double[zero.length];
    Arrays.fill(ones, 1.0);
    double[] b1 = neuronB.respond(ones);
    double[] b0 = neuronB.respond(Arrays.copyOf(zero, one.length));
    return Means.plain(b1) - Means.plain(b0);
  }

  /** The box returns a fresh array, so it is the student's to write into. */
  private static double addingUpInPlace(NeuronB neuronB, double[] zero, double[] one) {
    double[] b1 = neuronB.respond(one);
    double[] b0 = neuronB.respond(zero);
    for (int i = 1; i < b1.length; i++) {
      b1[i] += b1[i - 1];
      b0[i] += b0[i - 1];
    }
    return (b1[b1.length - 1] - b0[b0.length - 1]) / b1.length;
  }

  private static double byCondition(NeuronB neuronB, double[] zero, double[] one) {
    Map<Integer, List<Double>> responses = new HashMap<>();
    for (double[] condition : List.of(zero, one)) {
      List<Double> list = new ArrayList<>();
      Arrays.stream(neuronB.respond(condition)).forEach(list::add);
      responses.put((int) condition[0], list);
    }
    double[] means = new double[2];
    responses.forEach(
        (condition, list) ->
            means[condition] = list.stream().mapToDouble(Double::doubleValue).average().orElse(0));
    return means[1] - means[0];
  }

  private static double printing(NeuronB neuronB, double[] zero, double[] one) {
    System.out.println("T = " + one.length);
    double effect = onesFirst(Means::plain).estimate(neuronB, zero, one);
    System.out.printf("effect %.4f%n", effect);
    return effect;
  }

  /** Remembers means that it has computed before, by their numbers: nothing else may be kept. */
  private static final class Remembering implements CausalEffect {
    private static final Map<List<Double>, Double> MEANS = new ConcurrentHashMap<>();

    @Override
    public double estimate(NeuronB neuronB, double[] activityZero, double[] activityOne) {
      return mean(neuronB.respond(activityOne)) - mean(neuronB.respond(activityZero));
    }

    private static double mean(double[] values) {
      if (values.length > 100) {
        return Means.plain(values);
      }
      return MEANS.computeIfAbsent(
          Arrays.stream(values).boxed().toList(), key -> Means.plain(values));
    }
  }
}
