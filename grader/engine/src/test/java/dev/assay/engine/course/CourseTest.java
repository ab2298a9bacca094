package dev.assay.engine.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Table;
import dev.assay.engine.toy.Toy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses: their sums, and finding exercises in them. */
class CourseTest {

  @Test
  void countsTheBonusApart() {
    assertThat(Toy.course().maximum()).isEqualByComparingTo("10");
    assertThat(Toy.course().bonus()).isEqualByComparingTo("4");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "doubler, 1",
    "doub, 1",
    "DOUBLER, 1",
    " Doubler , 1",
    "2, 2",
    "tab, 2",
    "TABLE, 2"
  })
  void findsOneExercise(String wanted, String id) {
    assertThat(Toy.course().select(wanted)).extracting(ExerciseSpec::id).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void findsAll(String wanted) {
    assertThat(Toy.course().select(wanted)).hasSize(2);
  }

  @Test
  void prefersTheVeryNameToABeginning() {
    Course course = course(One.class, OneB.class, OneC.class);
    assertThat(course.select("3")).extracting(ExerciseSpec::id).containsExactly("3");
    assertThat(course.select("3B")).extracting(ExerciseSpec::id).containsExactly("3B");
    assertThat(course.select("3b")).extracting(ExerciseSpec::id).containsExactly("3B");
    assertThat(course.select("sum")).extracting(ExerciseSpec::id).containsExactly("3");
    assertThat(course.select("sum-")).extracting(ExerciseSpec::id).containsExactly("3B", "3C");
    assertThat(course.select("table")).extracting(ExerciseSpec::id).containsExactly("3B");
    assertThat(course.select("double")).extracting(ExerciseSpec::id).containsExactly("3", "3C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "oubler", "1.", "*"})
  void saysWhatThereIsIfItFindsNothing(String wanted) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Toy.course().select(wanted))
        .withMessage(
            "There is no exercise \""
                + wanted
                + "\" in the course toy. There are: 1 (doubler), 2 (table)");
  }

  @Test
  void needsEveryExerciseIdAndNameOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> course(One.class, SameId.class))
        .withMessage(One.class.getName() + " uses the exercise id \"3\" twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> course(One.class, SameName.class))
        .withMessage(One.class.getName() + " uses the exercise name \"sum\" twice");
  }

  @Test
  void needsAnExercise() {
    assertThatIllegalArgumentException()
        .isThrownBy(CourseTest::course)
        .withMessage("The course c has no exercises, but it needs at least one");
  }

  private static Course course(Class<?>... checks) {
    return Course.of("c", "C", "1", "sha256:0", "src", List.of(checks));
  }

  @Exercise(
      id = "3",
      name = "sum",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class One {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v")
    void check() {}
  }

  @Exercise(
      id = "3B",
      name = "sum-b",
      title = "t",
      contract = Table.class,
      submission = "s",
      lesson = "l")
  static class OneB {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v")
    void check() {}
  }

  @Exercise(
      id = "3C",
      name = "sum-c",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class OneC {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v")
    void check() {}
  }

  @Exercise(
      id = "3",
      name = "other",
      title = "t",
      contract = Table.class,
      submission = "s",
      lesson = "l")
  static class SameId {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v")
    void check() {}
  }

  @Exercise(
      id = "4",
      name = "sum",
      title = "t",
      contract = Table.class,
      submission = "s",
      lesson = "l")
  static class SameName {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v")
    void check() {}
  }
}
