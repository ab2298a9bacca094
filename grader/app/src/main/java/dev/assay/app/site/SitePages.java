package dev.assay.app.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.items.ExerciseStatistics;
import dev.assay.app.items.ItemAnalysis;
import dev.assay.engine.course.Course;
import dev.assay.reports.site.Histogram;
import dev.assay.reports.site.Section;
import dev.assay.reports.site.Site;
import dev.assay.reports.site.SitePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is on which page.
 *
 * @param course what was graded
 * @param run {@code run.json}
 * @param students the class
 * @param analysis of the checks
 */
record SitePages(Course course, JsonNode run, List<Student> students, ItemAnalysis analysis) {
  private static final int TENTHS = 10;

  /** Every file by its name. */
  Map<String, String> files() {
    SiteTables tables = new SiteTables(course, students);
    int unreadable = students.stream().mapToInt(s -> s.remarks().unreadable()).sum();
    return new Site()
        .of(
            course.title(),
            List.of(
                new SitePage(
                    "index",
                    "Overview",
                    List.of(
                        Section.of("The run", facts()),
                        new Section(
                            "Points",
                            List.of(
                                "Each bar is a tenth of the points; above it stands how many students."),
                            analysis.exercises().stream().map(this::histogram).toList(),
                            Optional.empty()),
                        Section.of(tables.verdicts(), "Checks of all students, by how they ended."),
                        Section.of("Notices", notices()))),
                new SitePage("gradebook", "Gradebook", List.of(Section.of(tables.gradebook()))),
                new SitePage(
                    "checks",
                    "Checks",
                    List.of(
                        Section.of(
                            tables.checks(analysis),
                            "Difficulty is the mean share of the points: 1 is easy. Discrimination is the"
                                + " correlation with the points of all other checks without the bonus: a"
                                + " good check has a high one. Upper less lower compares the best 27 % with"
                                + " the weakest. A blank means that there are too few students, or that"
                                + " nothing varies."))),
                new SitePage(
                    "mistakes",
                    "Mistakes",
                    List.of(
                        Section.of(
                            tables.mistakes(),
                            "Known mistakes that explain every wrong answer of an exercise."),
                        Section.of(tables.who()))),
                new SitePage(
                    "feedback",
                    "Feedback",
                    List.of(
                        Section.of(
                            tables.opinions(),
                            "What students handed in with assay feedback: means of what they said."
                                + (unreadable == 0
                                    ? ""
                                    : " Lines that could not be read: " + unreadable + ".")),
                        Section.of(tables.texts())))));
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    long graded = students.stream().filter(s -> s.points().isPresent()).count();
    facts.add(
        students.size()
            + " submissions, "
            + graded
            + " with points. State of the run: "
            + run.path("state").asText()
            + ".");
    facts.add("Isolation level: " + run.at("/isolation/level").asText() + ".");
    run.at("/isolation/degraded").forEach(each -> facts.add("Weaker here: " + each.asText()));
    facts.add(
        "Started at "
            + run.path("startedAt").asText()
            + (run.path("seconds").isNumber()
                ? String.format(Locale.ROOT, ", took %.1f s", run.path("seconds").asDouble())
                : "")
            + "; seed "
            + run.path("seed").asText()
            + ".");
    facts.add(
        "Course "
            + run.at("/course/id").asText()
            + " "
            + run.at("/course/version").asText()
            + ", grader "
            + run.at("/tool/version").asText()
            + ".");
    return facts;
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    run.path("notices")
        .forEach(n -> notices.add(n.path("file").asText() + ": " + n.path("text").asText()));
    for (JsonNode student : run.path("students")) {
      for (String kind : List.of("refused", "trouble")) {
        if (student.hasNonNull(kind)) {
          notices.add(student.path("id").asText() + ": " + student.path(kind).asText());
        }
      }
    }
    return notices.isEmpty() ? List.of("There are none.") : notices;
  }

  private Histogram histogram(ExerciseStatistics of) {
    List<String> labels =
        Stream.iterate(1, i -> i + 1)
            .limit(of.histogram().size())
            .map(i -> String.format(Locale.ROOT, "%.3g", of.maximum() * i / TENTHS))
            .map(SitePages::shorter)
            .toList();
    String title =
        course.exercises().stream()
            .filter(e -> e.id().equals(of.exercise()))
            .map(e -> e.id() + ": " + e.title())
            .findFirst()
            .orElse("All without the bonus");
    return new Histogram(
        title,
        (of.mean().value().isPresent()
                ? String.format(
                    Locale.ROOT, "mean %.1f of %.0f", of.mean().value().get(), of.maximum())
                : "no mean")
            + (of.quantiles().size() == 5
                ? String.format(Locale.ROOT, ", median %.1f", of.quantiles().get(2))
                : ""),
        labels,
        of.histogram());
  }

  private static String shorter(String number) {
    return number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
  }
}
