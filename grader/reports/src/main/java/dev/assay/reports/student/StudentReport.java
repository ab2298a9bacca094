package dev.assay.reports.student;

import dev.assay.engine.course.Visibility;
import dev.assay.engine.report.Checks;
import dev.assay.engine.report.NextStep;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.SubmissionReference.NoticeCard;
import dev.assay.formats.text.Feedback;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the page about one submission. Several threads may use one. */
public final class StudentReport {
  private static final String TEMPLATE = "student/page.jte";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, StudentReport.class.getClassLoader(), "dev.assay.reports.pages");

  private final Look look = Look.read();
  private final Gallery gallery;

  /**
   * A writer of pages.
   *
   * @param gallery what the course can draw
   */
  public StudentReport(Gallery gallery) {
    this.gallery = gallery;
  }

  /**
   * The page, as HTML.
   *
   * @param scorecard for a student what a student may see
   * @param source the submission's files, as far as they are at hand
   * @param reader whom it is for
   * @throws IllegalArgumentException if a student's page would show what no student may see
   */
  public String of(Scorecard scorecard, SourceLines source, Reader reader) {
    if (reader == Reader.STUDENT && holdsSecrets(scorecard)) {
      throw new IllegalArgumentException(
          "This scorecard has hidden checks, which no student may see. A student's page is made of"
              + " the file in the folder students.");
    }
    StringOutput html = new StringOutput();
    templates.render(TEMPLATE, view(scorecard, source, reader), html);
    return html.toString();
  }

  private static boolean holdsSecrets(Scorecard scorecard) {
    return scorecard.exercises().stream()
        .flatMap(exercise -> exercise.checks().stream())
        .anyMatch(check -> check.visibility().equals(Visibility.HIDDEN.key()));
  }

  private PageView view(Scorecard card, SourceLines source, Reader reader) {
    CheckViews checks = new CheckViews(source);
    return new PageView(
        look,
        Words.line(card.course().title()),
        Words.name(card.submission().id()),
        total(card),
        facts(card, reader),
        new NextViews(card, checks).view(),
        exercises(card, new ExerciseViews(gallery, checks)),
        card.submission().notices().stream().map(StudentReport::notice).toList(),
        fine(card));
  }

  private static List<ExerciseView> exercises(Scorecard card, ExerciseViews views) {
    Optional<NextStep> next = NextStep.of(card);
    List<ExerciseView> exercises = new ArrayList<>();
    for (ExerciseCard exercise : card.exercises()) {
      boolean isNext = next.filter(step -> step.exercise().equals(exercise)).isPresent();
      Optional<String> top =
          isNext ? next.flatMap(NextStep::check).map(check -> check.id()) : Optional.empty();
      exercises.add(views.of(exercise, exercises.size() + 1, top, isNext));
    }
    return exercises;
  }

  /** All points; the bonus is told apart, because it goes beyond the maximum. */
  private static String total(Scorecard card) {
    BigDecimal bonus =
        card.exercises().stream()
            .filter(ExerciseCard::bonus)
            .map(ExerciseCard::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean isPart = card.exercises().stream().anyMatch(e -> e.unseen().isPresent());
    return Feedback.got(card.totals().points())
        + " of "
        + Feedback.got(card.totals().maximum())
        + (isPart ? " visible" : "")
        + " points"
        + (bonus.signum() > 0 ? ", " + Feedback.got(bonus) + " of them bonus" : "");
  }

  private static List<String> facts(Scorecard card, Reader reader) {
    List<String> facts = new ArrayList<>();
    Checks.unseen(card, card.exercises()).ifPresent(text -> facts.add(text + "."));
    if (reader == Reader.STAFF) {
      facts.add("For staff: checks that the student does not see are marked.");
    }
    return facts;
  }

  private static String notice(NoticeCard notice) {
    return Words.line(
        (notice.file().isEmpty() ? "" : Words.name(notice.file()) + ": ") + notice.text());
  }

  private static List<String> fine(Scorecard card) {
    List<String> fine = new ArrayList<>();
    Isolation isolation = card.isolation();
    fine.add("Isolation level: " + isolation.level().key() + ". " + meaning(isolation.level()));
    isolation.degraded().forEach(sentence -> fine.add("Weaker here: " + Words.line(sentence)));
    fine.add(
        Words.line(
            "Graded by "
                + card.tool().name()
                + " "
                + card.tool().version()
                + ", course "
                + card.course().id()
                + " "
                + card.course().version()
                + ", on "
                + Words.time(card.timing().startedAt())
                + "."));
    return fine;
  }

  private static String meaning(Isolation.Level level) {
    return switch (level) {
      case NONE -> "The submission shared a process with the grader: a self-check, not a grade.";
      case PROCESS -> "The submission ran in a process of its own, and nothing else kept it apart.";
      case LANDLOCK ->
          "The submission ran in a process of its own, without files, network or children.";
      case NAMESPACES ->
          "The submission ran in a process and namespaces of its own, without files or network.";
      case VM -> "The submission ran in a machine of its own.";
    };
  }
}
