package dev.assay.formats.writers;

import static dev.assay.engine.scorecard.ScorecardMother.complete;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.SubmissionReference;
import dev.assay.formats.Cases;
import dev.assay.formats.ClassFormat;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What GitHub takes of a step, and that what is left out is counted. */
class LimitsTest {
  private static final int STEP = 1 << 20;
  private static final int STUDENTS = 5000;
  private static final int MESSAGE = 4096;

  @Test
  void theTenthOfAKindSaysHowManyOf500ChecksAnd60FilesAreMissing() {
    List<String> lines = lines(new GithubAnnotations(), crowded());
    List<String> errors = lines.stream().filter(line -> line.startsWith("::error ")).toList();
    List<String> warnings = lines.stream().filter(line -> line.startsWith("::warning ")).toList();
    assertThat(errors).hasSize(10);
    assertThat(errors.get(9)).contains("title=491 more::491 more failing checks are not shown");
    assertThat(warnings).hasSize(10);
    assertThat(warnings.get(9)).contains("title=51 more::51 more files that were not taken");
    assertThat(lines).hasSize(21);
  }

  @Test
  void aNoticeThatTheRunnerWouldCutSaysThatThereIsMore() {
    List<String> lines = lines(new GithubAnnotations(), crowded());
    String notice = lines.get(lines.size() - 1);
    String message = notice.substring(notice.indexOf("::", 2) + 2).replace("%0A", "\n");
    assertThat(notice).startsWith("::notice title=Assay::");
    assertThat(message).endsWith("\n(and more: the job summary has all of it)");
    assertThat(message.length()).isBetween(3000, MESSAGE);
  }

  @Test
  void theSummaryOfAJobFitsAndSaysWhatIsLeftOut() {
    String summary = String.join("\n", lines(new GithubSummary(), crowded()));
    assertThat(summary.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(STEP);
    assertThat(summary).contains("more than this platform takes");
    assertThat(summary.split("<details")).hasSize(501);
  }

  /** Each of these letters is an escape or four bytes. */
  @ParameterizedTest
  @ValueSource(strings = {"s", "-", "&", "<", "\ud83d\ude00"})
  void theSummaryOfAClassOf5000FitsAndSaysHowManyAreMissing(String letter) {
    String id = letter.repeat(56);
    Scorecard card = complete();
    List<Graded> everybody =
        IntStream.range(0, STUDENTS)
            .mapToObj(i -> Graded.of(named(card, i + id), false, Graded.Scoring.ALL))
            .toList();
    ClassFormat format = new GithubClassSummary();
    String summary = format.write(everybody, Settings.of(format)).get(0).text();
    int size = summary.getBytes(StandardCharsets.UTF_8).length;
    assertThat(size).isLessThanOrEqualTo(STEP);
    long rows =
        summary.lines().filter(line -> line.startsWith("| ") && line.endsWith(" | none |")).count();
    if (rows == STUDENTS) {
      assertThat(summary).doesNotContain("not shown");
    } else {
      assertThat(summary).contains("\n" + (STUDENTS - rows) + " more are not shown");
      assertThat(size).isGreaterThan(STEP * 99 / 100);
    }
  }

  private static List<String> lines(SubmissionFormat format, Graded graded) {
    return format.write(graded, Settings.of((Format) format)).get(0).text().lines().toList();
  }

  /** 500 checks that fail, and 60 files that were not taken. */
  private static Graded crowded() {
    Scorecard card = Cases.large();
    List<SubmissionReference.NoticeCard> notices =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    new SubmissionReference.NoticeCard(
                        "a/folder/with/a/long/name/File" + i + ".java",
                        "ignored",
                        "No exercise asks for it. Is it in the right folder, with the right name?"))
            .toList();
    SubmissionReference submission = card.submission();
    return Graded.of(
        with(
            card,
            new SubmissionReference(
                submission.id(), submission.digest(), submission.files(), notices)),
        false,
        Graded.Scoring.ALL);
  }

  private static Scorecard named(Scorecard card, String id) {
    SubmissionReference submission = card.submission();
    return with(
        card,
        new SubmissionReference(id, submission.digest(), submission.files(), submission.notices()));
  }

  private static Scorecard with(Scorecard card, SubmissionReference submission) {
    return new Scorecard(
        card.schema(),
        card.tool(),
        card.course(),
        submission,
        card.seed(),
        card.isolation(),
        card.totals(),
        card.hints(),
        card.exercises(),
        card.timing());
  }
}
