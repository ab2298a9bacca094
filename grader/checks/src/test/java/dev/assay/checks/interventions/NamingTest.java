package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checks.interventions.correct.CorrectImplementation;
import dev.assay.checks.interventions.correct.CorrectImplementations;
import dev.assay.engine.check.CheckResult;
import dev.assay.engine.check.CheckRun;
import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.diagnosis.Diagnosis;
import dev.assay.engine.diagnosis.KnownMistake;
import dev.assay.engine.scorecard.MisconceptionCard;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.verdict.Status;
import dev.assay.solutions.interventions.misconceptions.Catalog;
import dev.assay.solutions.interventions.misconceptions.Misconception;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On every seed of a sample of 20, each known mistake is named, and nothing right is.
 *
 * <p>Whether a mistake is looked for depends on the checks, so that some must fail on every seed.
 * What it is called does not: the questions of a diagnosis know no seed. So each mistake is graded
 * in full on the first seeds. On the others it is named again, and only those examples are checked
 * again that draw from the seed, and only if no check fails that does not. That all checks pass for
 * right programs, on 50 seeds, is {@link FairnessTest}'s to show.
 */
class NamingTest {
  private static final int SEEDS = 20;
  private static final int IN_FULL = 2;

  private final PrintStream out = System.out;

  @BeforeEach
  void deaf() {
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
  }

  @AfterEach
  void hearing() {
    System.setOut(out);
  }

  static Stream<Catalog<?>> catalogs() {
    return Misconceptions.catalogs().stream();
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  <C> void everyMistakeIsNamedOnEverySeed(Catalog<C> catalog) {
    ExerciseSpec exercise = Graded.exercise(catalog.contract());
    Diagnosis<C> diagnosis = Mistakes.diagnosis(catalog);
    for (Misconception<C> mistake : catalog.mistakes()) {
      TrustedSubjects subjects =
          new TrustedSubjects(Map.of(catalog.contract(), mistake.implementation()));
      for (long seed = 1; seed <= IN_FULL; seed++) {
        assertThat(Graded.alone(catalog.contract(), mistake.implementation(), seed).misconception())
            .as("%s with seed %s", mistake.id(), seed)
            .map(MisconceptionCard::id)
            .contains(mistake.id());
      }
      // The slow ones have shown what they can.
      ExerciseSpec examples =
          exercise.with(
              check -> check.kind() == CheckSpec.Kind.EXAMPLE && !check.id().equals("notebook"));
      CheckRun first = new CheckRun(subjects, 1);
      boolean always =
          first.runAlone(examples).stream()
              .anyMatch(result -> fails(result) && !first.seeded().contains(result.check()));
      ExerciseSpec drawing = examples.with(first.seeded()::contains);
      for (long seed = IN_FULL + 1; seed <= SEEDS; seed++) {
        assertThat(
                always
                    || new CheckRun(subjects, seed)
                        .runAlone(drawing).stream().anyMatch(NamingTest::fails))
            .as("%s with seed %s fails an example", mistake.id(), seed)
            .isTrue();
        assertThat(name(diagnosis, mistake.implementation())).contains(mistake.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  <C> void noRightProgramIsTakenForAMistake(Catalog<C> catalog) {
    Diagnosis<C> diagnosis = Mistakes.diagnosis(catalog);
    List<CorrectImplementation<?>> right =
        CorrectImplementations.all().stream()
            .filter(program -> program.contract() == catalog.contract())
            .toList();
    assertThat(right).hasSizeGreaterThanOrEqualTo(8);
    for (CorrectImplementation<?> program : right) {
      // Twenty times, because some keep something from one call to the next.
      for (int time = 0; time < SEEDS; time++) {
        assertThat(name(diagnosis, () -> catalog.contract().cast(program.implementation().get())))
            .as(program.id())
            .isEmpty();
      }
    }
  }

  private static boolean fails(CheckResult result) {
    return EnumSet.of(Status.WRONG, Status.CRASHED).contains(result.status());
  }

  private static <C> Optional<String> name(Diagnosis<C> diagnosis, Supplier<C> code) {
    return diagnosis
        .explain(probe -> Asked.of(diagnosis.contract(), code, probe))
        .map(KnownMistake::id);
  }
}
