package dev.assay.reports.student;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.course.Course;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.MisconceptionCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.StudentView;
import dev.assay.engine.scorecard.SubmissionReference;
import dev.assay.engine.subject.TrustedSubjects;
import dev.assay.engine.verdict.Status;
import dev.assay.solutions.interventions.misconceptions.Catalog;
import dev.assay.solutions.interventions.misconceptions.Misconceptions;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Scorecards of the real course. */
final class Samples {
  static final Course COURSE = InterventionsCourse.course();

  private static final long SEED = 7;

  private Samples() {}

  /** Everything right. */
  static Scorecard right() {
    return graded("grace", Map.of());
  }

  /** Connections backwards, a property with a counterexample, and a covariance. */
  static Scorecard mistaken() {
    return graded("bob", Map.of("2", "transposed", "3.2", "all-timesteps", "bonus", "covariance"));
  }

  /** Nobody has begun. */
  static Scorecard fresh() {
    return by("newcomer", Map.of());
  }

  /** As its student sees it. */
  static Scorecard seen(Scorecard full) {
    return StudentView.of(full, false);
  }

  /** The same scorecard, with a text in every place that a submission can write to. */
  static Scorecard saying(String text, Scorecard card) {
    return new Scorecard(
        card.schema(),
        card.tool(),
        card.course(),
        new SubmissionReference(
            text,
            card.submission().digest(),
            List.of(text),
            List.of(new SubmissionReference.NoticeCard(text, "unknown", text))),
        card.seed(),
        card.isolation(),
        card.totals(),
        card.hints(),
        card.exercises().stream().map(exercise -> saying(text, exercise)).toList(),
        card.timing());
  }

  /** The same scorecard, where the second exercise's class does not compile. */
  static Scorecard uncompiled(Scorecard card) {
    return new Scorecard(
        card.schema(),
        card.tool(),
        card.course(),
        card.submission(),
        card.seed(),
        card.isolation(),
        card.totals(),
        card.hints(),
        card.exercises().stream()
            .map(each -> each.id().equals("2") ? uncompiled(each) : each)
            .toList(),
        card.timing());
  }

  private static ExerciseCard uncompiled(ExerciseCard card) {
    return new ExerciseCard(
        card.id(),
        card.name(),
        card.title(),
        card.bonus(),
        card.file(),
        card.lesson(),
        ExerciseCard.State.INCOMPLETE,
        BigDecimal.ZERO,
        card.maximum(),
        card.checks().stream().map(Samples::uncompiled).toList(),
        card.hints(),
        card.unseen(),
        Optional.empty(),
        Optional.empty());
  }

  private static CheckCard uncompiled(CheckCard card) {
    return new CheckCard(
        card.id(),
        card.title(),
        card.kind(),
        Status.COMPILE_ERROR.key(),
        BigDecimal.ZERO,
        card.maximum(),
        card.maximum(),
        card.visibility(),
        card.hint(),
        List.of(
            new CheckCard.FactCard("got", "';' expected"),
            new CheckCard.FactCard("line", "NetworkSimulationExercise.java:8:12"),
            new CheckCard.FactCard("note", "The line is: int steps = 1")),
        Optional.empty(),
        Optional.empty());
  }

  private static ExerciseCard saying(String text, ExerciseCard card) {
    return new ExerciseCard(
        card.id(),
        card.name(),
        card.title(),
        card.bonus(),
        card.file(),
        card.lesson(),
        card.state(),
        card.points(),
        card.maximum(),
        card.checks().stream().map(check -> saying(text, check)).toList(),
        List.of(text),
        card.unseen(),
        card.misconception().map(m -> new MisconceptionCard(m.id(), text, m.page())),
        card.exhibit());
  }

  private static CheckCard saying(String text, CheckCard card) {
    return new CheckCard(
        card.id(),
        card.title(),
        card.kind(),
        card.status(),
        card.points(),
        card.maximum(),
        card.lost(),
        card.visibility(),
        card.hint(),
        card.facts().stream().map(f -> new CheckCard.FactCard(f.label(), text)).toList(),
        Optional.of(new CheckCard.OutputCard(text, true)),
        card.counterexample());
  }

  private static Scorecard graded(String id, Map<String, String> mistakes) {
    Map<Class<?>, Supplier<?>> implementations = new HashMap<>();
    for (Catalog<?> catalog : Misconceptions.catalogs()) {
      implementations.put(
          catalog.contract(),
          implementation(catalog, mistakes.getOrDefault(catalog.exercise(), "")));
    }
    return by(id, implementations);
  }

  private static <C> Supplier<C> implementation(Catalog<C> catalog, String mistake) {
    return mistake.isEmpty()
        ? catalog.solution()
        : catalog.mistakes().stream()
            .filter(each -> each.id().equals(mistake))
            .findFirst()
            .orElseThrow()
            .implementation();
  }

  private static Scorecard by(String id, Map<Class<?>, Supplier<?>> implementations) {
    return new Grading(COURSE, COURSE.exercises(), SEED)
        .withHints(InterventionsCourse.hints(), 3)
        .grade(
            new SubmissionReference(id, "sha256:" + "0".repeat(64), List.of()),
            new TrustedSubjects(implementations),
            new Isolation(Isolation.Level.NAMESPACES));
  }
}
