package dev.assay.engine.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.engine.course.Reference.Question;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Recorded answers answer what was recorded, bit for bit, and nothing else. */
class RecordedAnswersTest {
  private static final double[][] MATRIX = {{1, Double.NaN}, {-0.0, 0.1 + 0.2}};

  /** A contract with all kinds of values. */
  interface Anything {
    /** Numbers. */
    double[][] numbers(double[][] matrix, int count);

    /** Words. */
    String words(String text, String[] more, long[] numbers, boolean[] flags);
  }

  @Test
  void answersWhatWasAskedBefore() throws NoSuchMethodException {
    RecordedAnswers table = new RecordedAnswers();
    table.add(new Question(Anything.class, method("numbers"), new Object[] {MATRIX, 3}), MATRIX);
    Object[] words = {"caesar", new String[] {"a", ""}, new long[] {1L}, new boolean[] {true}};
    table.add(new Question(Anything.class, method("words"), words), "fdhvdu");
    Anything read = RecordedAnswers.of(table.toBytes()).implementation(Anything.class);
    double[][] equal = {{1, Double.NaN}, {-0.0, 0.1 + 0.2}};
    assertThat(Arrays.deepEquals(read.numbers(equal, 3), MATRIX)).isTrue();
    assertThat(read.words("caesar", new String[] {"a", ""}, new long[] {1}, new boolean[] {true}))
        .isEqualTo("fdhvdu");
  }

  @Test
  void abortsTheTestForAnythingElse() throws NoSuchMethodException {
    RecordedAnswers table = new RecordedAnswers();
    table.add(new Question(Anything.class, method("numbers"), new Object[] {MATRIX, 3}), MATRIX);
    Anything read = table.implementation(Anything.class);
    assertThatThrownBy(() -> read.numbers(MATRIX, 4)).isInstanceOf(TestAbortedException.class);
    assertThatThrownBy(() -> read.numbers(new double[][] {{1}}, 3))
        .isInstanceOf(TestAbortedException.class);
  }

  @Test
  void everyCallerGetsArraysOfItsOwn() throws NoSuchMethodException {
    RecordedAnswers table = new RecordedAnswers();
    table.add(new Question(Anything.class, method("numbers"), new Object[] {MATRIX, 1}), MATRIX);
    Anything read = table.implementation(Anything.class);
    read.numbers(MATRIX, 1)[0][0] = 99;
    assertThat(read.numbers(MATRIX, 1)[0][0]).isEqualTo(1);
  }

  @Test
  void refusesWhatCanNotBeWrittenDown() throws NoSuchMethodException {
    Question box =
        new Question(Anything.class, method("numbers"), new Object[] {(Runnable) () -> {}});
    assertThatThrownBy(() -> new RecordedAnswers().add(box, 1.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("can't be recorded");
  }

  private static Method method(String name) throws NoSuchMethodException {
    return name.equals("numbers")
        ? Anything.class.getDeclaredMethod(name, double[][].class, int.class)
        : Anything.class.getDeclaredMethod(
            name, String.class, String[].class, long[].class, boolean[].class);
  }
}
