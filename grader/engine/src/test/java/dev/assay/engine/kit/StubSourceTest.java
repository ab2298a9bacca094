package dev.assay.engine.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A stub is what the marks in a solution make of it. */
class StubSourceTest {
  private static final StubSource SOURCE =
      new StubSource("toy.solutions.SumSolution", "toy.exercises.SumExercise");

  private static final String SOLUTION =
      """
      package toy.solutions;

      import java.util.Arrays;
      import java.util.List;
      import toy.exercises.Sum;

      /** Adds. */
      public final class SumSolution implements Sum {
        @Override
        public int of(List<Integer> numbers) {
          int sum = 0;
          // assay:begin solution
          for (int number : numbers) {
            sum += Arrays.asList(number).get(0);
          }
          return sum;
          // assay:instead
          // import toy.given.NotYet;
          // // TODO: Add the numbers up, without Arrays.
          //
          // throw new NotYet();
          // assay:end solution
        }
      }
      """;

  @Test
  void takesTheSolutionOutAndWhatStandsInsteadIn() {
    assertThat(SOURCE.of(SOLUTION))
        .isEqualTo(
            """
            package toy.exercises;

            import java.util.List;
            import toy.given.NotYet;

            /** Adds. */
            public class SumExercise implements Sum {
              @Override
              public int of(List<Integer> numbers) {
                int sum = 0;
                // TODO: Add the numbers up, without Arrays.

                throw new NotYet();
              }
            }
            """);
  }

  @Test
  void writesTheSolutionAsAStudentWould() {
    assertThat(SOURCE.solved(SOLUTION))
        .contains("import java.util.Arrays;", "class SumExercise", "return sum;")
        .doesNotContain("assay:", "NotYet", "final", "import toy");
  }

  @Test
  void refusesASolutionWithoutMarks() {
    assertThatThrownBy(() -> SOURCE.of("package toy.solutions;\nclass SumSolution {}\n"))
        .hasMessageContaining("a student would get all of it");
  }

  @Test
  void refusesMarksThatDoNotMatch() {
    assertThatThrownBy(() -> SOURCE.of(SOLUTION.replace("// assay:end solution", "")))
        .hasMessageContaining("is to begin with \"//\"");
    assertThatThrownBy(() -> SOURCE.of(SOLUTION.replace("// assay:begin solution", "")))
        .hasMessage("Line 17 has \"// assay:instead\" where none is to be");
    assertThatThrownBy(() -> SOURCE.of("package a;\n// assay:begin solution\n"))
        .hasMessageContaining("has no \"// assay:end solution\"");
    assertThatThrownBy(() -> SOURCE.of(SOLUTION.replace("// throw", "throw")))
        .hasMessageContaining("Line 21 stands after \"// assay:instead\"");
  }
}
