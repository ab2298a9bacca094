package dev.assay.app.site;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.files.Unread;
import dev.assay.app.items.ExerciseStatistics;
import dev.assay.app.items.ItemAnalysis;
import dev.assay.app.items.ItemTables;
import dev.assay.engine.course.Course;
import dev.assay.reports.site.Histogram;
import dev.assay.reports.site.Section;
import dev.assay.reports.site.Site;
import dev.assay.reports.site.SitePage;
import dev.assay.reports.student.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What is on which page.
 *
 * @param course what was graded
 * @param run {@code run.json}
 * @param finals {@code grades.json}, or a missing node
 * @param students the class
 * @param analysis of the checks
 * @param unread files that could not be read
 */
record SitePages(
    Course course,
    JsonNode run,
    JsonNode finals,
    List<Student> students,
    ItemAnalysis analysis,
    List<Unread> unread) {
  private static final int TENTHS = 10;

  /** Every file by its name. */
  Map<String, String> files() {
    SiteTables tables = new SiteTables(course, students);
    List<SitePage> pages = new ArrayList<>();
    pages.add(new SitePage("index", "Overview", overview(tables)));
    pages.add(new SitePage("gradebook", "Gradebook", gradebook()));
    pages.add(new SitePage("checks", "Item analysis", new ItemPage(course, analysis).sections()));
    pages.add(
        new SitePage(
            "mistakes",
            "Mistakes",
            List.of(
                Section.first(
                    tables.mistakes(),
                    "Known mistakes that explain every wrong answer of an exercise. A mistake's name"
                        + " leads to who makes it."),
                Section.of(tables.who()))));
    if (anySaid()) {
      pages.add(new SitePage("feedback", "Feedback", feedback(tables)));
    }
    Map<String, String> files = new TreeMap<>(new Site().of(course.title(), pages));
    files.put("items.json", ItemTables.json(analysis));
    return files;
  }

  private List<Section> overview(SiteTables tables) {
    List<Section> sections = new ArrayList<>();
    if (!unread.isEmpty()) {
      sections.add(
          Section.of(
              SiteTables.unread(unread),
              "These files could not be read, so the site does without what is in them. To make them"
                  + " anew, grade again into the same folder, and then make the site again."));
    }
    long graded = students.stream().filter(s -> s.points().isPresent()).count();
    sections.add(
        new Section(
            "Points",
            List.of(
                Words.count(students.size(), "submission")
                    + ", "
                    + graded
                    + " with points. Each bar is a tenth of the points of the checks; above it stands how"
                    + " many students have as many."),
            analysis.exercises().stream().map(this::histogram).toList(),
            Optional.empty()));
    if (!notices().isEmpty()) {
      sections.add(Section.of("Notices", notices()));
    }
    sections.add(
        Section.of(
            tables.verdicts(), "How many checks of all students ended how, in which exercise."));
    sections.add(Section.of("The run", facts()));
    return sections;
  }

  private List<Section> gradebook() {
    GradeTables tables = new GradeTables(course, students);
    if (!tables.anyChanged()) {
      return List.of(
          Section.first(
              tables.gradebook(),
              "Neither lateness nor anybody's hand changed a grade: the points are final."));
    }
    return List.of(
        Section.first(
            tables.gradebook(),
            "Points, Late and By hand add up to Final. Why leads to the steps of that student."),
        Section.of(tables.steps(), "A step for whatever changed a grade after the checks."));
  }

  private boolean anySaid() {
    return students.stream()
        .anyMatch(s -> !s.remarks().entries().isEmpty() || s.remarks().unreadable() > 0);
  }

  private List<Section> feedback(SiteTables tables) {
    int unreadable = students.stream().mapToInt(s -> s.remarks().unreadable()).sum();
    return List.of(
        Section.of(
            tables.opinions(),
            "What students handed in with assay feedback: means of what they said."
                + (unreadable == 0 ? "" : " Lines that could not be read: " + unreadable + ".")),
        Section.of(tables.texts()));
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    facts.add("State of the run: " + run.path("state").asText() + ".");
    facts.add("Isolation level: " + run.at("/isolation/level").asText() + ".");
    run.at("/isolation/degraded").forEach(each -> facts.add("Weaker here: " + each.asText()));
    facts.add(
        "Started on "
            + Words.time(run.path("startedAt").asText())
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
    if (!anySaid()) {
      facts.add("Nobody handed in feedback about the exercises.");
    }
    return facts;
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    run.path("notices")
        .forEach(n -> notices.add(n.path("file").asText() + ": " + n.path("text").asText()));
    finals.path("doubts").forEach(doubt -> notices.add(doubt.asText()));
    for (JsonNode student : run.path("students")) {
      for (String kind : List.of("refused", "trouble")) {
        if (student.hasNonNull(kind)) {
          notices.add(student.path("id").asText() + ": " + student.path(kind).asText());
        }
      }
    }
    return notices;
  }

  private Histogram histogram(ExerciseStatistics of) {
    List<String> edges =
        IntStream.rangeClosed(0, of.histogram().size())
            .mapToObj(i -> String.format(Locale.ROOT, "%.3g", of.maximum() * i / TENTHS))
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
        edges,
        of.histogram());
  }

  private static String shorter(String number) {
    return number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
  }
}
