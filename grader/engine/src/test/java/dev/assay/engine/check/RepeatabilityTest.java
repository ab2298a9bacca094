package dev.assay.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Table;
import dev.assay.engine.toy.Toy;
import dev.assay.engine.toy.ToyResults;
import dev.assay.engine.verdict.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same submission and the same seed give the same results, byte for byte. */
class RepeatabilityTest {
  /** Wrong for every input of two values or more whose sum is large. */
  private static final Doubler WRONG_FOR_SOME =
      (values, times) -> {
        double[] out = Arrays.stream(values).map(v -> v * (1 << times)).toArray();
        if (values.length > 1 && Arrays.stream(values).sum() > 7) {
          out[1] += 1;
        }
        return out;
      };

  private static final Table NEVER_RIGHT = (rows, columns) -> new double[columns][rows + 1];

  @Test
  void theSameSeedFindsTheSameCounterexample() {
    String first = text(run(Toy.SEED, Toy.doublerExercise(), WRONG_FOR_SOME));
    assertThat(first).contains("[any] WRONG called: twice(new double[] {");
    assertThat(text(run(Toy.SEED, Toy.doublerExercise(), WRONG_FOR_SOME))).isEqualTo(first);
  }

  @Test
  void theOrderOfExercisesChangesNothing() {
    ExerciseSpec doubler = Toy.doublerExercise();
    ExerciseSpec table = Toy.tableExercise();
    CheckRun forth = new CheckRun(source(WRONG_FOR_SOME), Toy.SEED);
    String forthDoubler = text(new ToyResults(forth.run(doubler)));
    String forthTable = text(new ToyResults(forth.run(table)));
    CheckRun back = new CheckRun(source(WRONG_FOR_SOME), Toy.SEED);
    assertThat(text(new ToyResults(back.run(table)))).isEqualTo(forthTable);
    assertThat(text(new ToyResults(back.run(doubler)))).isEqualTo(forthDoubler);
  }

  @Test
  void theSameSeedTriesTheSameInputsAndAnotherOneOthers() {
    Set<String> tried = new TreeSet<>();
    for (long seed = 0; seed < 3; seed++) {
      String inputs = inputs(seed);
      assertThat(inputs(seed)).isEqualTo(inputs);
      tried.add(inputs);
    }
    assertThat(tried).hasSize(3);
  }

  /** All that a run asks of a submission that is right. */
  private static String inputs(long seed) {
    List<String> inputs = new ArrayList<>();
    run(
        seed,
        Toy.doublerExercise(),
        (values, times) -> {
          inputs.add(Arrays.toString(values) + times);
          return Arrays.stream(values).map(v -> v * (1 << times)).toArray();
        });
    return String.join(" ", inputs);
  }

  @Test
  void aPropertyShowsItsSmallestCounterexample() {
    CheckResult any =
        run(Toy.SEED, Toy.doublerExercise(), (values, times) -> new double[values.length + 1])
            .get("any");
    assertThat(any.status()).isEqualTo(Status.WRONG);
    assertThat(Toy.facts(any))
        .isEqualTo(
            "called: twice(new double[] {0}, 0)\nexpected: an array of 1 number\n"
                + "got: an array of 2 numbers");
  }

  @Test
  void everySeedShrinksToTwoValuesAndNoDoubling() {
    Set<String> facts =
        IntStream.range(0, 10)
            .mapToObj(seed -> run(seed, Toy.doublerExercise(), WRONG_FOR_SOME).get("any"))
            .map(Toy::facts)
            .collect(Collectors.toCollection(TreeSet::new));
    // Two values are the fewest, and 0 times the least, that it is wrong for.
    assertThat(facts)
        .allSatisfy(
            fact ->
                assertThat(fact)
                    .matches(
                        "(?s)called: twice\\(new double\\[\\] \\{[\\d.]+, [\\d.]+\\}, 0\\)\n.*"));
  }

  @Test
  void threadsThatGradeAtTheSameTimeDoNotMix() throws Exception {
    Map<String, Doubler> doublers =
        Map.of(
            "right", (values, times) -> Arrays.stream(values).map(v -> v * (1 << times)).toArray(),
            "long", (values, times) -> new double[values.length + 1],
            "some", WRONG_FOR_SOME,
            "none", (values, times) -> new double[0]);
    ExecutorService executor = Executors.newFixedThreadPool(doublers.size());
    try {
      Map<String, List<Future<String>>> texts =
          doublers.keySet().stream()
              .collect(
                  Collectors.toMap(
                      name -> name,
                      name ->
                          IntStream.range(0, 5)
                              .mapToObj(
                                  i ->
                                      executor.submit(
                                          () ->
                                              both(
                                                  Toy.SEED,
                                                  Objects.requireNonNull(doublers.get(name)))))
                              .toList()));
      for (Map.Entry<String, List<Future<String>>> entry : texts.entrySet()) {
        String alone = both(Toy.SEED, Objects.requireNonNull(doublers.get(entry.getKey())));
        for (Future<String> text : entry.getValue()) {
          assertThat(text.get()).as(entry.getKey()).isEqualTo(alone);
        }
      }
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void exercisesWithPropertiesTakeTurns() throws InterruptedException {
    AtomicBoolean secondAsks = new AtomicBoolean();
    AtomicBoolean overlapped = new AtomicBoolean();
    AtomicBoolean secondStarted = new AtomicBoolean();
    Doubler later =
        (values, times) -> {
          secondAsks.set(true);
          return values;
        };
    Thread second = new Thread(() -> run(Toy.SEED, Toy.doublerExercise(), later));
    Doubler first =
        (values, times) -> {
          if (secondStarted.compareAndSet(false, true)) {
            second.start();
            while (!secondAsks.get() && !waitsForItsTurn(second)) {
              Thread.onSpinWait();
            }
          }
          overlapped.compareAndSet(false, secondAsks.get());
          return values;
        };
    run(Toy.SEED, Toy.doublerExercise(), first);
    second.join();
    assertThat(secondAsks).isTrue();
    assertThat(overlapped).isFalse();
  }

  private static boolean waitsForItsTurn(Thread thread) {
    StackTraceElement[] trace = thread.getStackTrace();
    return thread.getState() == Thread.State.BLOCKED
        && trace.length > 0
        && trace[0].getClassName().equals(PlatformRun.class.getName());
  }

  private static String both(long seed, Doubler doubler) {
    return text(run(seed, Toy.doublerExercise(), doubler))
        + text(run(seed, Toy.tableExercise(), doubler));
  }

  private static TrustedSubjects source(Doubler doubler) {
    return new TrustedSubjects(
        Map.of(Doubler.class, () -> doubler, Table.class, () -> NEVER_RIGHT));
  }

  private static ToyResults run(long seed, ExerciseSpec exercise, Doubler doubler) {
    return new ToyResults(new CheckRun(source(doubler), seed).run(exercise));
  }

  private static String text(ToyResults results) {
    return results.values().stream()
        .map(r -> "[" + r.check().id() + "] " + r.status() + " " + Toy.facts(r) + "\n")
        .collect(Collectors.joining());
  }
}
