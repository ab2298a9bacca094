package dev.assay.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.course.CheckSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule sees what it is there for, and a course in order keeps them all. */
class LintTest {
  @TempDir private Path checkout;

  @Test
  void aCourseInOrderKeepsEveryRule() throws IOException {
    Evidence evidence = new SmallCourse().in(checkout);
    assertThat(Lint.complete().look(evidence)).hasSizeGreaterThan(10);
    assertThat(Lint.complete().look(evidence).values()).allMatch(Ruling::holds);
  }

  @Test
  void everyRuleHasANameOfItsOwn() {
    assertThat(Lint.complete().rules()).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(Lint.complete().rules()).extracting(Rule::sentence).doesNotHaveDuplicates();
  }

  @Test
  void seesAStubThatIsAnAttempt() throws IOException {
    SmallCourse course = new SmallCourse().withStub((values, times) -> new double[0]);
    expect("stub", course, "1/length", "is wrong, but a stub");
  }

  @Test
  void seesAStubThatIsRight() throws IOException {
    SmallCourse course = new SmallCourse().withStub(SmallCourse::doubled);
    expect("stub", course, "1/any", "is passed, but a stub");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          src/dev/assay/engine/toy/DoublerExercise.java|TODO|line 4 is to be "// TODO: Find the answer."
          solutions/dev/assay/engine/lint/SmallCourse.java|assay:|a student would get all of it
          solutions/dev/assay/engine/lint/SmallCourse.java|begin|Line 6 has
          """)
  void seesAStubThatIsNotWhatItsSolutionMakesOfIt(String file, String word, String said)
      throws IOException {
    new SmallCourse().in(checkout);
    Path source = checkout.resolve(file);
    Files.writeString(source, Files.readString(source).replace(word, "x"));
    expect("one-source", new SmallCourse(), "1", said);
  }

  @Test
  void seesASolutionThatIsNotRight() throws IOException {
    SmallCourse course = new SmallCourse().withSolution((v, t) -> SmallCourse.doubled(v, 1));
    expect("solution", course, "1/often", "the solution is wrong");
  }

  @Test
  void seesAMistakeThatCostsNothing() throws IOException {
    SmallCourse course = new SmallCourse().withWrong("right", SmallCourse::doubled, "length");
    expect("mistake", course, "1/right", "loses no point");
    expect("mistake", course, "1/right", "passes the check \"length\"");
  }

  @Test
  void seesAFlawThatIsNotNoticedWhereItShould() throws IOException {
    SmallCourse course =
        new SmallCourse().withWrong("copy", (values, times) -> values.clone(), "unchanged");
    expect("mistake", course, "1/copy", "passes the check \"unchanged\"");
  }

  @Test
  void seesAMistakeWithoutAName() throws IOException {
    SmallCourse course = new SmallCourse().withoutName("doubles-once");
    expect("name", course, "1/doubles-once", "is taken for no known mistake");
  }

  @Test
  void seesAMistakeThatGetsTheNameOfAnother() throws IOException {
    SmallCourse course = new SmallCourse().withWrong("idle", (values, times) -> values, "once");
    expect("name", course, "1/idle", "is taken for does-nothing");
  }

  @Test
  void seesASolutionThatIsTakenForAMistake() throws IOException {
    SmallCourse course = new SmallCourse().withSolution((v, t) -> SmallCourse.doubled(v, 1));
    expect("name", course, "1", "the solution is taken for doubles-once");
  }

  @Test
  void seesACheckThatNothingFails() throws IOException {
    expect("check-can-fail", new SmallCourse().without("in-place"), "1/unchanged", "nothing fails");
  }

  @Test
  void doesNotTakeWaitingForFailing() throws IOException {
    // Whoever does nothing fails "often", too, but is told that it waits for "once".
    expect("check-can-fail", new SmallCourse().without("doubles-once"), "1/often", "nothing fails");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Doubles once                  | in lower case
          double once                   | in lower case
          doubles once.                 | without a stop
          doubles  once                 | in lower case
          runs the test of doubling     | nothing of tests
          gives no assertion error      | nothing of tests
          is what it should be          | nothing of tests
          doubles several times         | used twice
          """)
  void seesATitleThatReadsBadly(String title, String says) throws IOException {
    expect(
        "title",
        changed("once", c -> SmallCourse.changed(c, "once", title, 1, c.after())),
        "\"" + title + "\"",
        says);
  }

  @Test
  void seesATitleThatIsLong() throws IOException {
    String title = "doubles " + "very ".repeat(20) + "often";
    expect(
        "title",
        changed("once", c -> SmallCourse.changed(c, "once", title, 1, c.after())),
        "1/once",
        "more than 90");
  }

  @Test
  void seesAnIdThatIsNoName() throws IOException {
    expect(
        "title",
        changed("any", c -> SmallCourse.changed(c, "Any One", c.title(), 1, c.after())),
        "1/Any One",
        "written-like-this");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void seesAHintThatIsNotThere(int hint) throws IOException {
    expect(
        "hint",
        changed("once", c -> SmallCourse.changed(c, "once", c.title(), hint, c.after())),
        "1/once",
        "points to hint " + hint + ", but the exercise has 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.4", "7.1", "note"})
  void seesAHintOfNoExercise(String reference) throws IOException {
    expect("hint", new SmallCourse().withHint(reference, "Look."), "hint " + reference, "no rung");
  }

  @Test
  void seesAnEmptyHint() throws IOException {
    expect("hint", new SmallCourse().withHint("1.3", " "), "hint 1.3", "is empty");
  }

  @Test
  void seesALessonThatIsNotThere() throws IOException {
    Evidence evidence = new SmallCourse().in(checkout);
    Files.delete(checkout.resolve(SmallCourse.LESSON));
    expect("page", evidence, "1", "there is no page toy/doubler.md");
  }

  @Test
  void seesALessonWithoutATitle() throws IOException {
    Evidence evidence = new SmallCourse().in(checkout);
    Files.writeString(checkout.resolve(SmallCourse.LESSON), "Twice as much\n");
    expect("page", evidence, "1", "a title");
  }

  @Test
  void seesAMistakesPageThatIsNotThere() throws IOException {
    SmallCourse course = new SmallCourse().withPage("toy/misconceptions/with-a-page.md");
    expect("page", course, "1/with-a-page", "there is no page toy/misconceptions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"repeatable", "often", "nothing"})
  void seesACheckThatWaitsForALaterOneOrForNone(String other) throws IOException {
    expect(
        "after",
        changed("often", c -> SmallCourse.changed(c, "often", c.title(), 1, List.of(other))),
        "1/often",
        "waits for [" + other + "]");
  }

  @Test
  void seesPointsThatDoNotAddUp() throws IOException {
    expect("points", new SmallCourse().withPoints("1", "11"), "1", "10.0 points", "promises 11");
  }

  private static SmallCourse changed(String checkId, UnaryOperator<CheckSpec> change) {
    return new SmallCourse().with(checkId, change);
  }

  private void expect(String rule, SmallCourse course, String... words) throws IOException {
    expect(rule, course.in(checkout), words);
  }

  /** The rule complains of something with all these words. */
  private static void expect(String rule, Evidence evidence, String... words) {
    Ruling ruling =
        Lint.complete().rules().stream()
            .filter(each -> each.id().equals(rule))
            .findFirst()
            .orElseThrow()
            .look(evidence);
    assertThat(ruling.holds()).isFalse();
    assertThat(ruling.defects())
        .anySatisfy(defect -> assertThat(defect.toString()).contains(words));
  }
}
