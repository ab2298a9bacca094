package dev.assay.engine.lint;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CourseProof;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.Hints;
import dev.assay.engine.course.WrongProgram;
import dev.assay.engine.diagnosis.Diagnosis;
import dev.assay.engine.diagnosis.KnownMistake;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Toy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The toy's first exercise as a course that keeps every rule, and ways to break it. */
final class SmallCourse {
  static final String LESSON = "toy/doubler.md";

  /** Not its real source, but what matters of it to a rule. */
  private static final String SOLUTION =
      """
      package dev.assay.engine.lint;

      final class SmallCourse {
        // assay:begin solution
        int answer = 42;
        // assay:instead
        // // TODO: Find the answer.
        // assay:end solution
      }
      """;

  private static final String STUB =
      """
      package dev.assay.engine.toy;

      class DoublerExercise {
        // TODO: Find the answer.
      }
      """;

  private ExerciseSpec exercise =
      Toy.course().exercises().stream().filter(e -> e.id().equals("1")).findFirst().orElseThrow();

  private final Map<String, String> hints = new HashMap<>(Map.of("1.1", "Try.", "1.2", "Harder."));
  private final Map<String, BigDecimal> points = new HashMap<>(Map.of("1", BigDecimal.TEN));
  private final List<WrongProgram> wrong =
      new ArrayList<>(
          List.of(
              wrong("forgets-one", (v, times) -> Arrays.copyOf(v, v.length - 1), "length"),
              wrong("does-nothing", (values, times) -> values.clone(), "once"),
              wrong("doubles-once", (values, times) -> doubled(values, 1), "often"),
              wrong("in-place", SmallCourse::inPlace, "unchanged"),
              new WrongProgram(
                  "counts-its-calls",
                  WrongProgram.Kind.FLAW,
                  Doubler.class,
                  SmallCourse::counting,
                  List.of("repeatable"),
                  Optional.empty())));
  private final List<KnownMistake<Doubler>> known =
      new ArrayList<>(
          wrong.stream().filter(SmallCourse::isMisconception).map(SmallCourse::known).toList());
  private Supplier<Doubler> solution = () -> SmallCourse::doubled;
  private Supplier<Doubler> stub =
      () ->
          (values, times) -> {
            throw new UnsupportedOperationException("Not yet");
          };

  /** The course as it is now, in a folder with its lesson. */
  Evidence in(Path checkout) throws IOException {
    Path lesson = checkout.resolve(LESSON);
    Files.createDirectories(lesson.getParent());
    if (!Files.exists(lesson)) {
      Files.writeString(lesson, "# Twice as much\n");
    }
    write(checkout.resolve("src/dev/assay/engine/toy/DoublerExercise.java"), STUB);
    write(checkout.resolve("solutions/dev/assay/engine/lint/SmallCourse.java"), SOLUTION);
    Course toy = Toy.course();
    return new Evidence(
        new Course(
                toy.id(),
                toy.title(),
                toy.version(),
                toy.digest(),
                "src",
                List.of(exercise),
                toy.given())
            .withDiagnoses(List.of(diagnosis())),
        new Hints(hints),
        new CourseProof(Map.of(Doubler.class, solution), wrong, points),
        checkout,
        stubs());
  }

  private static void write(Path file, String source) throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
    }
  }

  /** Asks for four times as much, then for the same. */
  private Diagnosis<Doubler> diagnosis() {
    return new Diagnosis<>(
        Doubler.class,
        known,
        List.of(
            doubler -> doubler.twice(new double[] {1, 2, 3}, 2),
            doubler -> doubler.twice(new double[] {1, 2, 3}, 0)),
        (expected, actual) -> expected == actual);
  }

  private static boolean isMisconception(WrongProgram program) {
    return program.kind() == WrongProgram.Kind.MISCONCEPTION;
  }

  private static KnownMistake<Doubler> known(WrongProgram program) {
    return new KnownMistake<>(
        program.id(),
        "You do less than you should.",
        LESSON,
        0,
        List.of(() -> (Doubler) program.implementation().get()));
  }

  private SubjectSource stubs() {
    return new TrustedSubjects(Map.of(Doubler.class, stub));
  }

  SmallCourse withStub(Doubler other) {
    stub = () -> other;
    return this;
  }

  SmallCourse withSolution(Doubler other) {
    solution = () -> other;
    return this;
  }

  /** The same, but nobody knows this mistake by its name. */
  SmallCourse withoutName(String wrongId) {
    known.removeIf(mistake -> mistake.id().equals(wrongId));
    return this;
  }

  SmallCourse withHint(String reference, String text) {
    hints.put(reference, text);
    return this;
  }

  SmallCourse withPoints(String exerciseId, String worth) {
    points.put(exerciseId, new BigDecimal(worth));
    return this;
  }

  SmallCourse withWrong(String id, Doubler program, String fails) {
    wrong.add(wrong(id, program, fails));
    return this;
  }

  SmallCourse withPage(String page) {
    wrong.add(
        new WrongProgram(
            "with-a-page",
            WrongProgram.Kind.MISCONCEPTION,
            Doubler.class,
            () -> (Doubler) (values, times) -> values,
            List.of(),
            Optional.of(page)));
    return this;
  }

  SmallCourse without(String wrongId) {
    wrong.removeIf(program -> program.id().equals(wrongId));
    return this;
  }

  /** Another check in the place of one. */
  SmallCourse with(String checkId, UnaryOperator<CheckSpec> change) {
    exercise =
        new ExerciseSpec(
            exercise.id(),
            exercise.name(),
            exercise.title(),
            exercise.contract(),
            exercise.submission(),
            exercise.lesson(),
            exercise.bonus(),
            exercise.checksClass(),
            exercise.checks().stream()
                .map(check -> check.id().equals(checkId) ? change.apply(check) : check)
                .toList());
    return this;
  }

  /** A check of another id, title, hint, or with other checks to wait for. */
  static CheckSpec changed(CheckSpec check, String id, String title, int hint, List<String> after) {
    return new CheckSpec(
        id, title, check.kind(), check.points(), check.visibility(), hint, after, check.method());
  }

  private static WrongProgram wrong(String id, Doubler program, String fails) {
    return new WrongProgram(
        id,
        WrongProgram.Kind.MISCONCEPTION,
        Doubler.class,
        () -> program,
        List.of(fails),
        Optional.empty());
  }

  static double[] doubled(double[] values, int times) {
    return Arrays.stream(values).map(value -> value * (1 << times)).toArray();
  }

  /** It also doubles when asked not to, so that it costs points: the other check is worth none. */
  private static double[] inPlace(double[] values, int times) {
    Arrays.setAll(values, i -> values[i] * (times == 0 ? 2 : 1 << times));
    return values.clone();
  }

  private static Doubler counting() {
    int[] calls = {0};
    return (values, times) -> doubled(values, times + calls[0]++);
  }
}
