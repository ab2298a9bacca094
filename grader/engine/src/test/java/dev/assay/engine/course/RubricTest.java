package dev.assay.engine.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.engine.toy.Doubler;
import dev.assay.engine.toy.Toy;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What can be graded, and what is refused. */
class RubricTest {

  @Test
  void readsAnExerciseOffItsChecks() {
    ExerciseSpec exercise = Toy.doublerExercise();
    assertThat(exercise.contract()).isEqualTo(Doubler.class);
    assertThat(exercise.bonus()).isFalse();
    assertThat(exercise.maximum()).isEqualByComparingTo("10");
    assertThat(exercise.checks())
        .extracting(CheckSpec::id)
        .containsExactly("length", "once", "often", "any", "unchanged", "repeatable");
    CheckSpec often = exercise.checks().get(2);
    assertThat(often.title()).isEqualTo("doubles several times");
    assertThat(often.kind()).isEqualTo(CheckSpec.Kind.EXAMPLE);
    assertThat(often.points()).isEqualByComparingTo("2.5");
    assertThat(often.visibility()).isEqualTo(Visibility.VISIBLE);
    assertThat(often.hint()).isEqualTo(2);
    assertThat(often.after()).containsExactly("once");
    assertThat(exercise.checks().get(3).kind()).isEqualTo(CheckSpec.Kind.PROPERTY);
    assertThat(exercise.checks().get(5).visibility()).isEqualTo(Visibility.HIDDEN);
  }

  @Test
  void needsAnExercise() {
    refuses(String.class, "java.lang.String has no @Exercise, so it holds no checks");
  }

  @Test
  void needsAtLeastOneCheck() {
    refuses(
        NoCheck.class,
        NoCheck.class.getName() + " has no method with @Check, so it holds no checks");
  }

  @Test
  void needsEveryOrderOnce() {
    refuses(SameOrder.class, SameOrder.class.getName() + " uses the order \"1\" twice");
  }

  @Test
  void needsEveryIdOnce() {
    refuses(SameId.class, SameId.class.getName() + " uses the id \"a\" twice");
  }

  @Test
  void needsPointsThatAreNotNegative() {
    refuses(Negative.class, "Negative.check is worth -0.5 points, but points are not negative");
  }

  @Test
  void needsPointsThatAreANumber() {
    refuses(
        NoNumber.class,
        "NoNumber.check is worth \"two\" points, but points are a decimal number such as 2.5");
  }

  @Test
  void needsATestOrAProperty() {
    refuses(
        Neither.class,
        "Neither.check is a check, so it needs one of @Test and @Property, but has neither");
  }

  @Test
  void needsNotBothATestAndAProperty() {
    refuses(
        Both.class, "Both.check is a check, so it needs one of @Test and @Property, but has both");
  }

  @Test
  void needsACheckOnEveryTest() {
    refuses(Forgotten.class, "Forgotten.test has no @Check, so nobody would see its result");
  }

  @Test
  void needsChecksThatJUnitRuns() {
    refuses(Private.class, "Private.check is private or static, so nobody would run it");
    refuses(Static.class, "Static.check is private or static, so nobody would run it");
  }

  @Test
  void waitsForEarlierChecksOnly() {
    refuses(Later.class, "Later.first comes after [b], but the checks before it are []");
    refuses(Unknown.class, "Unknown.second comes after [a, c], but the checks before it are [a]");
    refuses(Itself.class, "Itself.check comes after [a], but the checks before it are []");
  }

  @Test
  void needsNoNameOfACheckThatIsSeenLater() {
    refuses(
        Leaking.class,
        "Leaking.second comes after \"a\", and would tell its name to students who may not see it"
            + " yet");
  }

  @Test
  void needsACheckThatStudentsSee() {
    refuses(
        Unseen.class,
        Unseen.class.getName() + " has no visible check, so students would see nothing of it");
  }

  private static void refuses(Class<?> checks, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Rubric.of(checks)).withMessage(message);
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class NoCheck {}

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class Leaking {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v", visibility = Visibility.HIDDEN)
    void first() {}

    @Test
    @Check(
        order = 2,
        id = "b",
        points = "1",
        value = "v",
        after = "a",
        visibility = Visibility.AFTER_DUE_DATE)
    void second() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class Unseen {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v", visibility = Visibility.HIDDEN)
    void check() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class SameOrder {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v")
    void first() {}

    @Test
    @Check(order = 1, id = "b", points = "1", value = "v")
    void second() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class SameId {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v")
    void first() {}

    @Test
    @Check(order = 2, id = "a", points = "1", value = "v")
    void second() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class Negative {
    @Test
    @Check(order = 1, id = "a", points = "-0.5", value = "v")
    void check() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class NoNumber {
    @Test
    @Check(order = 1, id = "a", points = "two", value = "v")
    void check() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class Neither {
    @Check(order = 1, id = "a", points = "1", value = "v")
    void check() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class Both {
    @Test
    @Property
    @Check(order = 1, id = "a", points = "1", value = "v")
    void check() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class Forgotten {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v")
    void check() {}

    @Test
    void test() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class Later {
    @Test
    @Check(order = 1, id = "a", points = "1", after = "b", value = "v")
    void first() {}

    @Test
    @Check(order = 2, id = "b", points = "1", value = "v")
    void second() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class Unknown {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v")
    void first() {}

    @Test
    @Check(
        order = 2,
        id = "b",
        points = "1",
        after = {"a", "c"},
        value = "v")
    void second() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class Itself {
    @Test
    @Check(order = 1, id = "a", points = "1", after = "a", value = "v")
    void check() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class Private {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v")
    @SuppressWarnings("UnusedMethod")
    private void check() {}
  }

  @Exercise(
      id = "1",
      name = "n",
      title = "t",
      contract = Doubler.class,
      submission = "s",
      lesson = "l")
  static class Static {
    @Test
    @Check(order = 1, id = "a", points = "1", value = "v")
    static void check() {}
  }
}
