package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checks.interventions.correct.CorrectImplementation;
import dev.assay.checks.interventions.correct.CorrectImplementations;
import dev.assay.engine.check.CheckResult;
import dev.assay.engine.check.CheckRun;
import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.verdict.Status;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No check punishes a style: every right program gets every point, whatever the seed of the run.
 *
 * <p>The sample of seeds is fixed, so a red test stays red. It holds the students' own seed, the
 * ends of the range, and seeds in between. Every check runs on the first seed. A check that drew
 * nothing from it, neither as a property nor with dice, has done nothing yet that another seed
 * could change, so only those that drew run on the others; which those are is observed, not listed
 * here.
 */
class FairnessTest {
  private static final int SEEDS = 50;

  private final PrintStream out = System.out;

  @BeforeEach
  void deaf() {
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
  }

  @AfterEach
  void hearing() {
    System.setOut(out);
  }

  static Stream<Named<ExerciseSpec>> named() {
    return exercises().stream().map(exercise -> Named.of(exercise.name(), exercise));
  }

  @ParameterizedTest
  @MethodSource("named")
  void everyRightProgramPassesEveryCheckOnEverySeed(ExerciseSpec exercise) {
    List<String> unfair = new ArrayList<>();
    for (CorrectImplementation<?> program : programs(exercise)) {
      TrustedSubjects subjects =
          new TrustedSubjects(Map.of(program.contract(), program.implementation()));
      ExerciseSpec asked = exercise;
      for (long seed : seeds()) {
        CheckRun run = new CheckRun(subjects, seed);
        for (CheckResult result : run.run(asked)) {
          if (result.status() != Status.PASSED) {
            unfair.add(
                "%s, seed %d, check %s: %s"
                    .formatted(program, seed, result.check().id(), result.facts()));
          }
        }
        asked = exercise.with(run.seeded()::contains);
        assertThat(asked.checks()).isNotEmpty();
      }
    }
    assertThat(unfair).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, any-box, ones-side one-trial repeatable size zeros-side",
    "2, any-network, between-0-and-1 influence repeatable starts-at-zero strong-connections symmetric"
        + " unchanged unconnected",
    "3.2, any-recording order, exact-outcomes repeatable skewed unchanged",
    "bonus, any-recording, repeatable unchanged units"
  })
  void theseChecksDrawFromTheSeed(String id, String properties, String examples) {
    ExerciseSpec exercise = InterventionsCourse.course().select(id).get(0);
    Map<Class<?>, Supplier<?>> solutions = InterventionsProof.proof().solutions();
    CheckRun run = new CheckRun(new TrustedSubjects(solutions), 1);
    run.run(exercise);
    assertThat(run.seeded())
        .extracting(CheckSpec::id)
        .containsExactlyInAnyOrder((properties + " " + examples).split(" "));
  }

  @Test
  void thereAreAtLeast40ProgramsAnd8OfEachExercise() {
    assertThat(CorrectImplementations.all()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(exercises())
        .allSatisfy(exercise -> assertThat(programs(exercise)).hasSizeGreaterThanOrEqualTo(8));
  }

  @Test
  void noTwoProgramsHaveTheSameName() {
    assertThat(
            CorrectImplementations.all().stream()
                .collect(Collectors.groupingBy(Object::toString, Collectors.counting()))
                .values())
        .containsOnly(1L);
  }

  private static List<ExerciseSpec> exercises() {
    return InterventionsCourse.course().exercises();
  }

  private static List<? extends CorrectImplementation<?>> programs(ExerciseSpec exercise) {
    return CorrectImplementations.all().stream()
        .filter(program -> program.contract() == exercise.contract())
        .toList();
  }

  private static long[] seeds() {
    return LongStream.concat(
            LongStream.of(InterventionsCourse.STUDENT_SEED, 0, -1, Long.MAX_VALUE, Long.MIN_VALUE),
            // Multiples of an odd number go round all residues: no two are alike.
            LongStream.rangeClosed(1, SEEDS - 5).map(k -> k * 0x9e3779b97f4a7c15L))
        .toArray();
  }
}
