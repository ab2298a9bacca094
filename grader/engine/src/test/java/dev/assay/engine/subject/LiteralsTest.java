package dev.assay.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Toy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Values as Java source: javac reads the same values back. */
class LiteralsTest {

  @Test
  void readLikeWhatAPersonWrites() {
    assertThat(Literals.of(new double[] {1, -2.5, 0.1, 1e-4, 1e-5, 123456789, 1e9, 0, -0.0}))
        .isEqualTo("new double[] {1, -2.5, 0.1, 0.0001, 0.00001, 123456789, 1E+9, 0, -0.0}");
    assertThat(Literals.of(new double[][] {{1, Double.NaN}, {}, null}))
        .isEqualTo("new double[][] {{1, Double.NaN}, {}, null}");
    assertThat(Literals.of(null)).isEqualTo("null");
    assertThat(Literals.of(Double.NEGATIVE_INFINITY)).isEqualTo("Double.NEGATIVE_INFINITY");
  }

  @Test
  void haveTheSameDigitsOnEveryJdk() {
    // Double.toString writes 2.0E-3 and 2.0E23 otherwise before and after JDK 19.
    assertThat(Literals.of(Double.parseDouble("2e23"))).isEqualTo("2E+23");
    assertThat(Literals.of(Double.MIN_VALUE)).isEqualTo("5E-324");
    assertThat(Literals.of(0.1 + 0.2)).isEqualTo("0.30000000000000004");
  }

  @Test
  void givesLargeArraysByTheirShape() {
    assertThat(Literals.of(new double[40])).startsWith("new double[] {0, 0,");
    assertThat(Literals.of(new double[41])).isEqualTo("double[41]");
    assertThat(Literals.of(new double[6][5000])).isEqualTo("double[6][5000]");
    assertThat(Literals.of(new double[1000][0])).isEqualTo("double[1000][0]");
    assertThat(Literals.of(new int[2][3][50])).isEqualTo("int[2][3][50]");
  }

  @Test
  void givesShapes() {
    assertThat(Literals.shape(new double[0])).isEqualTo("double[0]");
    assertThat(Literals.shape(new double[0][])).isEqualTo("double[0][]");
    assertThat(Literals.shape(new double[3][0])).isEqualTo("double[3][0]");
    assertThat(Literals.shape(new double[2][])).isEqualTo("2 rows that are null");
    assertThat(Literals.shape(new double[1][])).isEqualTo("1 row that is null");
    double[][] ragged = new double[100][];
    for (int i = 0; i < ragged.length; i++) {
      ragged[i] = new double[i];
    }
    assertThat(Literals.shape(ragged))
        .isEqualTo(
            "100 rows of different lengths or null: double[0], double[1], double[2], double[3],"
                + " double[4], double[5] ...");
  }

  @Test
  void writesACall() {
    assertThat(Literals.call(Doubler.class.getMethods()[0], new Object[] {new double[] {1}, 2}))
        .isEqualTo("twice(new double[] {1}, 2)");
    assertThat(Literals.call(Function.class.getMethods()[0], new Object[] {1}))
        .startsWith(Function.class.getMethods()[0].getName() + "(");
  }

  /** One round of javac per try, so each try takes many values. */
  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void areReadBackAsTheSameValues(@ForAll("values") List<Object> values)
      throws ReflectiveOperationException {
    List<Object> all = new ArrayList<>(values);
    all.addAll(
        List.of(
            new double[0][],
            new double[3][0],
            new double[] {Double.MIN_VALUE, Double.MAX_VALUE, Double.MIN_NORMAL, -0.0},
            new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY},
            new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE},
            new long[] {Long.MIN_VALUE, 5_000_000_000L},
            new float[] {0.1f, Float.MIN_VALUE, -0.0f, Float.NaN},
            new String[] {"a\"\\\n\u00e9\u2028\0", ""},
            new char[] {'\'', '"', '\\', '\r', '\uffff'},
            new boolean[] {true, false}));
    Object[] read = compiled(all);
    assertThat(read).hasSameSizeAs(all);
    for (int i = 0; i < read.length; i++) {
      assertThat(new Object[] {read[i]}).matches(deepEquals(all.get(i)), Literals.of(all.get(i)));
    }
  }

  /** Tells NaN from a number and 0 from -0.0. */
  private static Predicate<Object[]> deepEquals(Object expected) {
    return actual -> Arrays.deepEquals(actual, new Object[] {expected});
  }

  @Provide
  Arbitrary<List<Object>> values() {
    Arbitrary<Double> numbers =
        Arbitraries.oneOf(
            Arbitraries.doubles(),
            Arbitraries.longs().map(Double::longBitsToDouble),
            Arbitraries.integers().between(-10, 10).map(Integer::doubleValue));
    Arbitrary<double[]> rows = numbers.array(double[].class).ofMaxSize(5);
    Arbitrary<Object> values =
        Arbitraries.oneOf(
            rows.map(row -> row),
            rows.array(double[][].class).ofMaxSize(5).map(matrix -> matrix),
            Arbitraries.integers().array(int[].class).ofMaxSize(9).map(ints -> ints));
    return values.list().ofSize(60);
  }

  private static Object[] compiled(List<Object> values) throws ReflectiveOperationException {
    StringBuilder source =
        new StringBuilder(
            "public class Values { public static Object[] get() { return new Object[] {\n");
    values.forEach(value -> source.append(Literals.of(value)).append(",\n"));
    source.append("}; } }");
    Compiled compiled = Toy.compiler().compile(Toy.files("Values.java", source.toString()));
    assertThat(compiled.problems()).isEmpty();
    ClassLoader loader =
        new MemoryClassLoader(compiled.classes(), LiteralsTest.class.getClassLoader());
    return (Object[]) Class.forName("Values", true, loader).getMethod("get").invoke(null);
  }
}
