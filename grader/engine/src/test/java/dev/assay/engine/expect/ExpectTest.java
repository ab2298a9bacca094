package dev.assay.engine.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.engine.subject.Answer;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What checks expect, and the facts if it did not come. */
class ExpectTest {
  private static final Tolerance EXACT = new Tolerance(0, 0, "none");

  @Test
  void acceptsWhatIsRight() {
    Expect.close(new Answer<>("f()", 2.0), 2, EXACT);
    Expect.close(new Answer<>("f()", Double.NaN), Double.NaN, EXACT);
    Expect.close(vector(), new double[0], EXACT);
    Expect.close(vector(1, -0.0), new double[] {1, 0}, EXACT);
    Expect.close(matrix(new double[] {1, 2}), new double[][] {{1, 2}}, EXACT);
  }

  @Test
  void tellsANumber() {
    assertThat(facts(() -> Expect.close(new Answer<>("f()", 2.5), 2, EXACT)))
        .isEqualTo(
            """
            called: f()
            expected: result = 2
            got: result = 2.5
            difference: 0.5
            tolerance: none; none""");
  }

  @Test
  @SuppressWarnings(
      "NullAway") // What a submission returns may be null, whatever the contract says.
  void tellsANumberThatIsNull() {
    Answer<Double> none = new Answer<>("f()", null);
    assertThat(facts(() -> Expect.close(none, 2, EXACT)))
        .isEqualTo("called: f()\nexpected: result = 2\ngot: null");
  }

  @Test
  void tellsTheFirstDifferenceHowManyAndTheLargest() {
    assertThat(facts(() -> Expect.close(vector(1, 2, 9, 4), new double[] {1, 3, 3, 4}, EXACT)))
        .contains("expected: result[1] = 3\ngot: result[1] = 2\n")
        .contains("difference: 1; 2 of 4 numbers differ, the most by 6 at result[2]\n");
  }

  @Test
  void tellsANumberInPlaceOfNaNAndTheOtherWay() {
    String nan = "difference: one of the two is not a number; 1 of 2 numbers differ\n";
    assertThat(facts(() -> Expect.close(vector(1, 2), new double[] {1, Double.NaN}, EXACT)))
        .contains("expected: result[1] = NaN\ngot: result[1] = 2\n" + nan);
    assertThat(facts(() -> Expect.close(vector(1, Double.NaN), new double[] {1, 2}, EXACT)))
        .contains("expected: result[1] = 2\ngot: result[1] = NaN\n" + nan);
    assertThat(
            facts(
                () ->
                    Expect.close(
                        vector(Double.NaN, Double.NaN), new double[] {1, Double.NaN}, EXACT)))
        .contains("1 of 2 numbers differ");
  }

  @Test
  void tellsAnInfinity() {
    Tolerance wide = new Tolerance(0.5, 1, "none");
    assertThat(
            facts(() -> Expect.close(vector(1e300), new double[] {Double.POSITIVE_INFINITY}, wide)))
        .contains("expected: result[0] = Infinity\ngot: result[0] = 1E+300\ndifference: Infinity");
  }

  @Test
  void comparesEmptyMatrices() {
    Expect.close(matrix(), new double[0][], EXACT);
    Expect.close(matrix(), new double[0][5], EXACT);
    Expect.close(matrix(new double[0], new double[0]), new double[2][0], EXACT);
    assertThat(Expect.shape(matrix(), 0, 3)).isEmpty();
    assertThat(facts(() -> Expect.close(matrix(new double[1]), new double[0][], EXACT)))
        .endsWith("expected: a matrix of no rows\ngot: 1x1 (1 row, 1 column)");
    assertThat(facts(() -> Expect.close(matrix(), new double[2][0], EXACT)))
        .contains("expected: 2x0 (2 rows, 0 columns)\ngot: a matrix of no rows");
  }

  @Test
  void tellsRowsOfOtherLengths() {
    double[][] expected = {{1, 2}, {3, 4}};
    assertThat(facts(() -> Expect.close(matrix(new double[2], new double[3]), expected, EXACT)))
        .endsWith("expected: 2x2 (2 rows, 2 columns)\ngot: 2 rows of different lengths: 2, 3");
    double[][] ragged = {{1}, {2, 3}};
    Expect.close(matrix(new double[] {1}, new double[] {2, 3}), ragged, EXACT);
    assertThat(facts(() -> Expect.close(matrix(new double[2], new double[1]), ragged, EXACT)))
        .contains("expected: 2 rows of different lengths: 1, 2");
  }

  @Test
  void tellsRowsAndColumnsThatAreSwapped() {
    String note = "note: Rows and columns are swapped.";
    assertThat(facts(() -> Expect.shape(matrix(new double[1], new double[1]), 1, 2)))
        .endsWith("expected: 1x2 (1 row, 2 columns)\ngot: 2x1 (2 rows, 1 column)\n" + note);
    assertThat(facts(() -> Expect.shape(matrix(new double[3]), 1, 2))).doesNotContain(note);
    assertThat(facts(() -> Expect.shape(matrix(new double[3]), 3, 3))).doesNotContain(note);
  }

  @Test
  void tellsAChangedArgument() {
    Answer<Double> answer = new Answer<>("f()", 1.0);
    double[][] before = {{1, Double.NaN}};
    Expect.unchanged(answer, "x", before, new double[][] {{1, Double.NaN}});
    Expect.unchanged(answer, "n", 3, 3);
    assertThat(facts(() -> Expect.unchanged(answer, "x", before, new double[][] {{1, 2}})))
        .startsWith("called: f()\nexpected: x is the same after the call as before\n");
  }

  private static Answer<double @Nullable []> vector(double... values) {
    return new Answer<>("f()", values);
  }

  private static Answer<double @Nullable [][]> matrix(double[]... rows) {
    return new Answer<>("f()", rows);
  }

  private static String facts(ThrowingCallable check) {
    Finding finding = catchThrowableOfType(Finding.class, check);
    assertThat(finding).isNotNull();
    assertThat(finding.status()).isEqualTo(Status.WRONG);
    return finding.facts().stream().map(Fact::toString).collect(Collectors.joining("\n"));
  }
}
