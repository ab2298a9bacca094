package dev.assay.reports.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.Scorecard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page says, and to whom. */
class StudentReportTest {
  private final StudentReport report = new StudentReport(Gallery.of(Samples.COURSE));

  @Test
  void aStudentsPageIsRefusedWhereItWouldShowHiddenChecks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.of(Samples.mistaken(), SourceLines.none(), Reader.STUDENT))
        .withMessageContaining("hidden checks, which no student may see");
  }

  @Test
  void staffSeesEveryCheckAndWhichOfThemStudentsDoNotSee() {
    Scorecard full = Samples.mistaken();
    String page = report.of(full, SourceLines.none(), Reader.STAFF);
    List<CheckCard> hidden = checks(full).stream().filter(c -> !isVisible(c)).toList();
    assertThat(hidden).hasSize(16);
    assertThat(page.split("never shown to students|after the due date", -1)).hasSize(17);
    assertThat(page.split("<article", -1)).hasSize(checks(full).size() + 2);
  }

  @Test
  void aStudentsPageSaysHowManyChecksItDoesNotShow() {
    String page = student(Samples.mistaken());
    assertThat(page)
        .contains("visible checks pass; 16 more were run, too.")
        .contains("Isolation level: namespaces.")
        .doesNotContain("never shown");
    checks(Samples.mistaken()).stream()
        .filter(check -> !isVisible(check))
        .forEach(check -> assertThat(page).doesNotContain(check.title() + "</h3>"));
  }

  @Test
  void theFirstThingToReadIsTheFirstThingToFix() {
    String page = student(Samples.mistaken());
    assertThat(page)
        .containsSubsequence(
            "What to do next",
            "Fix first, in exercise 2",
            "lets a connection change the neuron that it points to",
            "lost 8 points",
            "Likely:",
            "3 hints, which cost no points",
            "misconceptions/<wbr>2/<wbr>transposed.md",
            "Open next:",
            "How far you are");
  }

  @Test
  void aCounterexampleIsJavaAndTables() {
    assertThat(student(Samples.mistaken()))
        .containsSubsequence(
            "new SingleNeuronRecoveryExercise().recover(new double[][]",
            "The smallest input we found that breaks it",
            "<caption>perturbedX</caption>",
            "<td class=\"differs\"><strong>");
  }

  @Test
  void picturesOfAnAnswerStandBesideTheExpectedOnesAndSayWhatThereIsToSee() {
    assertThat(student(Samples.mistaken()))
        .containsSubsequence(
            "numbers differ, first at neuron", "Expected activity", "Your activity")
        .contains("Yours minus expected", "True weights", "Expected R", "Your R")
        .contains("The network in your R");
    assertThat(student(Samples.right()))
        .contains("Yours is the same as the expected one", "Your activity, as expected")
        .doesNotContain("Yours minus expected");
  }

  @Test
  void aReasonThatManyChecksShareIsSaidAtTheTopAndThenOnlyNamed() {
    String page = student(Samples.uncompiled(Samples.mistaken()));
    assertThat(page.split("';' expected|&#39;;&#39; expected", -1)).as("once").hasSize(2);
    assertThat(page)
        .contains("<dt>it says</dt><dd><code>int steps = 1</code>")
        .contains("What came of it is at the top of this page.");
    assertThat(page.split("For the same reason as ", -1)).as("seven of eight").hasSize(8);
    assertThat(student(Samples.mistaken())).doesNotContain("For the same reason");
  }

  @Test
  void aWaitingCheckIsTwoLines() {
    assertThat(student(Samples.mistaken()))
        .contains("<p class=\"note\">Waits for the check \"")
        .doesNotContain("<dt>note</dt><dd>Waits");
  }

  @Test
  void timesAreForReaders() {
    assertThat(Words.time("2026-11-26T22:20:49.625870123Z")).isEqualTo("2026-11-26 22:20 UTC");
    assertThat(Words.time("some day")).isEqualTo("some day");
  }

  @Test
  void aPageWithoutACourseDoesWithoutPictures() {
    String page =
        new StudentReport(Gallery.empty())
            .of(Samples.seen(Samples.mistaken()), SourceLines.none(), Reader.STUDENT);
    assertThat(page).contains("What to do next").doesNotContain("class=\"exhibit\"");
  }

  @Test
  void theSameScorecardMakesTheSamePage() {
    Scorecard seen = Samples.seen(Samples.mistaken());
    assertThat(report.of(seen, SourceLines.none(), Reader.STUDENT))
        .isEqualTo(
            new StudentReport(Gallery.of(Samples.COURSE))
                .of(seen, SourceLines.none(), Reader.STUDENT));
  }

  @Test
  void findsTheLineThatAFactNamesInTheRightFile() {
    SourceLines source =
        new SourceLines(
            Map.of(
                "a/Other.java", bytes("1\n2\n3"),
                "x/Task.java", bytes("wrong\nfile"),
                "src/y/Task.java", bytes("first\n  second;\n"),
                "z/Task.java", new byte[] {(byte) 0xff}));
    String file = "exercises/src/y/Task.java";
    assertThat(source.line(file, "Task.java:2")).hasValue("  second;");
    assertThat(source.line(file, "Task.java:2:14")).hasValue("  second;");
    assertThat(source.line("z/Task.java", "Task.java:1")).isEmpty();
    assertThat(source.line(file, "Task.java:99")).isEmpty();
    assertThat(source.line(file, "Nobody.java:1")).isEmpty();
    assertThat(source.line(file, "no reference")).isEmpty();
  }

  private String student(Scorecard full) {
    return report.of(Samples.seen(full), SourceLines.none(), Reader.STUDENT);
  }

  private static List<CheckCard> checks(Scorecard card) {
    return card.exercises().stream().flatMap(exercise -> exercise.checks().stream()).toList();
  }

  private static boolean isVisible(CheckCard check) {
    return check.visibility().equals("visible");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
