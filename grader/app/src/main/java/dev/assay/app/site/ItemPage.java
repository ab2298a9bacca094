package dev.assay.app.site;

import dev.assay.app.items.ExerciseStatistics;
import dev.assay.app.items.ItemAnalysis;
import dev.assay.app.items.ItemStatistics;
import dev.assay.engine.course.Course;
import dev.assay.reports.site.Cell;
import dev.assay.reports.site.Column;
import dev.assay.reports.site.Section;
import dev.assay.reports.site.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the site says of the checks: first what an author should look at, then all the numbers.
 *
 * @param course gives titles
 * @param analysis the numbers
 */
record ItemPage(Course course, ItemAnalysis analysis) {

  /** All of it. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    Table flags = flags();
    sections.add(
        flags.rows().isEmpty()
            ? Section.of(
                "To look at", List.of("Nothing about the numbers of any check is suspicious."))
            : Section.of(flags, "Questions to the author of these checks, and no verdicts."));
    sections.add(
        Section.of(
            checks(),
            "Difficulty is the mean share of the points: 1 is easy. Discrimination is the correlation"
                + " with the points of all other checks without the bonus: a good check has a high"
                + " one. Upper less lower is the difficulty among the best 27 % less that among the"
                + " weakest 27 %. A blank means that there are too few students, or that nothing"
                + " varies."));
    sections.add(
        Section.of(
            exercises(),
            "Alpha is Cronbach's: near 1 where the checks agree on who is good. Error is the standard"
                + " error of measurement, in points. All leaves the bonus out. items.json, beside this"
                + " page, has every number with all its digits, and why there is none where there is"
                + " none."));
    return sections;
  }

  private Table flags() {
    return new Table(
        "flags",
        "To look at",
        List.of(
            Column.text("check", "Check"),
            Column.text("kind", "What"),
            Column.text("reason", "Why")),
        analysis.items().stream()
            .flatMap(
                item ->
                    item.flags().stream()
                        .map(
                            f ->
                                List.of(
                                    name(item),
                                    Cell.of(f.kind().key().replace('-', ' ')),
                                    Cell.of(f.reason()))))
            .toList());
  }

  private Table checks() {
    return new Table(
        "checks",
        "All checks",
        List.of(
            Column.text("check", "Check"),
            Column.number("maximum", "Worth"),
            Column.number("passed", "Passed"),
            Column.number("failed", "Failed"),
            Column.number("not_attempted", "Not attempted"),
            Column.number("waits", "Waits"),
            Column.number("difficulty", "Difficulty"),
            Column.number("discrimination", "Discrimination"),
            Column.number("upper_lower", "Upper less lower"),
            Column.number("median_millis", "Median ms")),
        analysis.items().stream().map(ItemPage::check).toList());
  }

  private static List<Cell> check(ItemStatistics item) {
    return List.of(
        name(item),
        points(item.maximum()),
        Cell.of(item.passed()),
        Cell.of(item.failed()),
        Cell.of(item.notAttempted()),
        Cell.of(item.waits()),
        Cell.rounded(item.difficulty().value()),
        Cell.rounded(item.discrimination().value()),
        Cell.rounded(item.upperLower().value()),
        Cell.of(item.medianMillis().map(BigDecimal::valueOf)));
  }

  private static Cell name(ItemStatistics item) {
    return Cell.of(item.exercise() + "/" + item.check());
  }

  private Table exercises() {
    return new Table(
        "exercises",
        "Exercises",
        List.of(
            Column.text("exercise", "Exercise"),
            Column.number("checks", "Checks"),
            Column.number("maximum", "Worth"),
            Column.number("mean", "Mean"),
            Column.number("deviation", "Deviation"),
            Column.number("alpha", "Alpha"),
            Column.number("error", "Error")),
        analysis.exercises().stream().map(this::exercise).toList());
  }

  private List<Cell> exercise(ExerciseStatistics of) {
    return List.of(
        Cell.of(title(of.exercise())),
        Cell.of(of.items()),
        points(of.maximum()),
        Cell.rounded(of.mean().value()),
        Cell.rounded(of.deviation().value()),
        Cell.rounded(of.alpha().value()),
        Cell.rounded(of.error().value()));
  }

  private String title(String exercise) {
    return course.exercises().stream()
        .filter(e -> e.id().equals(exercise))
        .findFirst()
        .map(e -> e.id() + ": " + e.title())
        .orElse("All");
  }

  private static Cell points(double points) {
    return Cell.of(Optional.of(BigDecimal.valueOf(points)));
  }
}
