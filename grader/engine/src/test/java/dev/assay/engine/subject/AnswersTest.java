package dev.assay.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.toy.Toy;
import dev.assay.engine.toy.ToyResults;
import dev.assay.engine.verdict.Status;
import org.junit.jupiter.api.Test;

/** What comes of submissions that answer, rightly or wrongly. */
class AnswersTest {

  @Test
  void passesWhatIsRight() {
    ToyResults results = Toy.run(Toy.doubler(Toy.RIGHT));
    assertThat(results.values()).hasSize(6);
    assertThat(results.values())
        .allSatisfy(
            result -> {
              assertThat(result.status()).isEqualTo(Status.PASSED);
              assertThat(result.facts()).isEmpty();
              assertThat(result.output()).isEqualTo(Output.NONE);
            });
  }

  @Test
  void tellsTheWrongValueWithTheCall() {
    ToyResults results =
        Toy.run(
            Toy.doubler(
                "double[] out = values.clone(); for (int i = 0; i < out.length; i++) out[i] *= 2;"
                    + "return out;"));
    assertThat(results.get("once").status()).isEqualTo(Status.PASSED);
    assertThat(results.get("often").status()).isEqualTo(Status.WRONG);
    assertThat(Toy.facts(results.get("often")))
        .isEqualTo(
            """
            called: twice(new double[] {3}, 2)
            expected: result[0] = 12
            got: result[0] = 6
            difference: 6
            tolerance: none; doubling is exact""");
  }

  @Test
  void tellsTheWrongLength() {
    CheckResult length =
        Toy.run(Toy.doubler("return new double[values.length + 1];")).get("length");
    assertThat(length.status()).isEqualTo(Status.WRONG);
    assertThat(Toy.facts(length))
        .endsWith("expected: an array of 3 numbers\ngot: an array of 4 numbers");
  }

  @Test
  void tellsNull() {
    CheckResult length = Toy.run(Toy.doubler("return null;")).get("length");
    assertThat(length.status()).isEqualTo(Status.WRONG);
    assertThat(Toy.facts(length)).endsWith("expected: an array of 3 numbers\ngot: null");
  }

  @Test
  void tellsNaN() {
    CheckResult once = Toy.run(Toy.doubler("return new double[] {2, Double.NaN};")).get("once");
    assertThat(once.status()).isEqualTo(Status.WRONG);
    assertThat(Toy.facts(once))
        .contains("expected: result[1] = -5\ngot: result[1] = NaN")
        .contains("difference: one of the two is not a number; 1 of 2 numbers differ");
  }

  @Test
  void tellsRaggedAndMissingRows() {
    assertThat(table("return new double[][] {{0, 0, 0}, {0}};"))
        .endsWith("got: 2 rows of different lengths: 3, 1");
    assertThat(table("return new double[][] {{0, 0, 0}, null};"))
        .endsWith("got: 2 rows, of which 1 is null");
    assertThat(table("return new double[2][];")).endsWith("got: 2 rows, of which 2 are null");
    assertThat(table("return new double[0][];")).endsWith("got: a matrix of no rows");
    assertThat(table("return null;")).endsWith("got: null");
  }

  @Test
  void tellsSwappedRowsAndColumns() {
    assertThat(table("return new double[columns][rows];"))
        .endsWith("got: 3x2 (3 rows, 2 columns)\nnote: Rows and columns are swapped.");
  }

  @Test
  void noticesAChangedArgumentInItsOwnCheckOnly() {
    ToyResults results =
        Toy.run(
            Toy.doubler(
                "for (int i = 0; i < values.length; i++) values[i] *= 1 << times; return values;"));
    assertThat(results.get("unchanged").status()).isEqualTo(Status.WRONG);
    assertThat(Toy.facts(results.get("unchanged"))).contains("twice(new double[] {1, 2}, 1)");
    assertThat(results.except("unchanged"))
        .extracting(CheckResult::status)
        .containsOnly(Status.PASSED);
  }

  @Test
  void asksAFreshInstanceAndTheSameOneAgain() {
    ToyResults results =
        Toy.run(
            Toy.doublerClass(
                "private boolean asked;\n"
                    + "public double[] twice(double[] values, int times) {\n"
                    + "if (asked) return new double[] {-1};\nasked = true;\n"
                    + Toy.RIGHT
                    + "}"));
    assertThat(results.get("repeatable").status()).isEqualTo(Status.WRONG);
    assertThat(Toy.facts(results.get("repeatable"))).contains("got: result[0] = -1");
    assertThat(results.except("repeatable"))
        .extracting(CheckResult::status)
        .containsOnly(Status.PASSED);
  }

  @Test
  void keepsStaticFieldsWithinACheckButNotBetweenChecks() {
    ToyResults results =
        Toy.run(
            Toy.doublerClass(
                "private static int asked;\n"
                    + "public double[] twice(double[] values, int times) {\n"
                    + "if (asked++ > 0) return new double[] {-1};\n"
                    + Toy.RIGHT
                    + "}"));
    assertThat(results.get("repeatable").status()).isEqualTo(Status.WRONG);
    assertThat(results.get("any").status()).isEqualTo(Status.WRONG);
    // These ask once each, whatever ran before them.
    assertThat(results.get("length").status()).isEqualTo(Status.PASSED);
    assertThat(results.get("once").status()).isEqualTo(Status.PASSED);
    assertThat(results.get("often").status()).isEqualTo(Status.PASSED);
  }

  private static String table(String body) {
    CheckResult result =
        Toy.run(Toy.LIMITS, Toy.tableExercise(), Toy.files(Toy.TABLE, Toy.table(body)))
            .get("two-by-three");
    assertThat(result.status()).isEqualTo(Status.WRONG);
    return Toy.facts(result);
  }
}
