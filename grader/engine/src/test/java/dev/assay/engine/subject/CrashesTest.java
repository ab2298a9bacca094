package dev.assay.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.toy.Toy;
import dev.assay.engine.verdict.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of submissions that throw. */
class CrashesTest {
  private static final String NESTED = "class Odd extends RuntimeException {";

  @Test
  void namesTheExceptionAndTheStudentsLine() {
    CheckResult result = length("\n\n\nint[] none = {};\nreturn new double[none[times]];");
    assertThat(result.status()).isEqualTo(Status.CRASHED);
    assertThat(Toy.facts(result))
        .isEqualTo(
            """
            called: twice(new double[] {1, 2, 3}, 1)
            got: ArrayIndexOutOfBoundsException: Index 1 out of bounds for length 0
            line: DoublerExercise.java:9""");
  }

  @Test
  void namesTheStudentsLineIfTheExceptionComesFromInsideTheJdk() {
    CheckResult result =
        length("\nreturn new double[] {new java.util.ArrayList<Double>().get(0)};");
    assertThat(Toy.facts(result))
        .contains("got: IndexOutOfBoundsException: Index 0 out of bounds for length 0")
        .endsWith("line: DoublerExercise.java:" + (Toy.BODY_LINE + 1));
  }

  @Test
  void namesTheLineOfAHelperInAnotherPackage() {
    CheckResult result =
        Toy.run(
                Toy.LIMITS,
                Toy.doublerExercise(),
                Toy.files(
                    Toy.DOUBLER,
                    Toy.doubler("return helper.Helper.half(values);"),
                    "helper/Helper.java",
                    """
                    package helper;
                    public class Helper {
                    public static double[] half(double[] v) {
                    throw new IllegalStateException("half"); } }"""))
            .get("length");
    assertThat(Toy.facts(result)).endsWith("got: IllegalStateException: half\nline: Helper.java:4");
  }

  @Test
  void tellsAStackOverflow() {
    CheckResult result = length("return twice(values, times);");
    assertThat(result.status()).isEqualTo(Status.CRASHED);
    assertThat(Toy.facts(result))
        .contains("got: StackOverflowError: (no message)")
        .endsWith("line: DoublerExercise.java:" + Toy.BODY_LINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return new double[Integer.MAX_VALUE];",
        "throw new OutOfMemoryError(\"Java heap space\");"
      })
  void tellsOutOfMemory(String body) {
    CheckResult result = length(body);
    assertThat(result.status()).isEqualTo(Status.OUT_OF_MEMORY);
    assertThat(Toy.facts(result))
        .contains("got: OutOfMemoryError: ")
        .endsWith("line: DoublerExercise.java:" + Toy.BODY_LINE);
  }

  @Test
  void unwrapsWhatAStaticInitializerOfAHelperThrows() {
    CheckResult result =
        Toy.run(
                Toy.doublerClass(
                    """
                    static class Helper { static final int[] NONE = {};
                    static int first = NONE[0]; }
                    public double[] twice(double[] values, int times) {
                    return new double[Helper.first]; }"""))
            .get("once");
    assertThat(Toy.facts(result))
        .contains("got: ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0")
        .endsWith("line: DoublerExercise.java:5");
  }

  @Test
  void tellsTheSameOfABrokenStaticInitializerInEveryCheck() {
    assertThat(
            Toy.run(
                    Toy.doublerClass(
                        "static int zero = 0;\nstatic int bad = 1 / zero;\n"
                            + "public double[] twice(double[] values, int times) {"
                            + Toy.RIGHT
                            + "}"))
                .values())
        .filteredOn(result -> result.status() != Status.SKIPPED)
        .hasSize(5)
        .allSatisfy(
            result ->
                assertThat(Toy.facts(result))
                    .contains("got: ArithmeticException: / by zero")
                    .endsWith("line: DoublerExercise.java:5"));
  }

  @Test
  void tellsWhatAConstructorThrows() {
    CheckResult result =
        Toy.run(
                Toy.doublerClass(
                    "public DoublerExercise() { throw new IllegalStateException(\"no\"); }\n"
                        + "public double[] twice(double[] values, int times) {"
                        + Toy.RIGHT
                        + "}"))
            .get("once");
    assertThat(Toy.facts(result))
        .endsWith("got: IllegalStateException: no\nline: DoublerExercise.java:4");
  }

  @Test
  void bearsAnExceptionWithoutMessage() {
    assertThat(Toy.facts(length("throw new RuntimeException();")))
        .contains("got: RuntimeException: (no message)");
  }

  @Test
  void bearsAnExceptionWhoseMessageThrows() {
    CheckResult result =
        length(
            NESTED
                + "public String getMessage() { throw new IllegalStateException(); } }"
                + "throw new Odd();");
    assertThat(result.status()).isEqualTo(Status.CRASHED);
    assertThat(Toy.facts(result)).contains("got: Odd: (its getMessage() fails)");
  }

  @Test
  void bearsAnExceptionWhoseMessageNeverComes() {
    CheckResult result =
        length(
            NESTED
                + "public String getMessage() {"
                + Toy.LOOP
                + "return null; } } throw new Odd();");
    assertThat(result.status()).isEqualTo(Status.TIMEOUT);
  }

  @Test
  void bearsAnExceptionWithoutTrace() {
    CheckResult result =
        length(
            NESTED
                + "public StackTraceElement[] getStackTrace() { return null; } }"
                + "throw new Odd();");
    assertThat(result.status()).isEqualTo(Status.CRASHED);
    assertThat(Toy.facts(result)).endsWith("got: Odd: (no message)");
  }

  @Test
  void namesWhatAnAnonymousExceptionExtends() {
    assertThat(Toy.facts(length("throw new IllegalStateException(\"odd\") {};")))
        .contains("got: IllegalStateException: odd");
  }

  @Test
  void keepsTheBeginningOfAnEndlessMessage() {
    String facts = Toy.facts(length("throw new RuntimeException(\"ab\".repeat(1 << 19));"));
    assertThat(facts).contains("got: RuntimeException: " + "ab".repeat(150) + " ...\n");
    assertThat(facts).hasSizeLessThan(500);
  }

  @Test
  void doesNotCutACharacterInTwo() {
    String facts =
        Toy.facts(length("throw new RuntimeException(\"a\" + \"\\uD83D\\uDE00\".repeat(200));"));
    assertThat(facts).contains("RuntimeException: a" + "\uD83D\uDE00".repeat(149) + " ...\n");
  }

  @Test
  void takesAnUnsupportedOperationForAStub() {
    CheckResult result =
        length(
            "class NotImplemented extends UnsupportedOperationException {"
                + "NotImplemented() { super(\"write twice()\"); } }\nthrow new NotImplemented();");
    assertThat(result.status()).isEqualTo(Status.NOT_ATTEMPTED);
    assertThat(Toy.facts(result)).endsWith("note: The exercise class says: write twice()");
  }

  @Test
  void saysWhereAnUnmodifiableListRefused() {
    CheckResult result = length("java.util.List.of(1).add(2); return values;");
    assertThat(result.status()).isEqualTo(Status.NOT_ATTEMPTED);
    assertThat(Toy.facts(result)).endsWith("line: DoublerExercise.java:" + Toy.BODY_LINE);
  }

  private static CheckResult length(String body) {
    return Toy.run(Toy.doubler(body)).get("length");
  }
}
