package dev.assay.app.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.assay.app.Complaint;
import dev.assay.app.files.Unread;
import dev.assay.app.finals.GradesFile;
import dev.assay.app.items.Answer;
import dev.assay.app.items.Item;
import dev.assay.app.items.ItemAnalysis;
import dev.assay.app.items.Sheet;
import dev.assay.engine.course.Course;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads the results of a class, one scorecard at a time, and makes the site of them.
 *
 * @param files the files of the site by name
 * @param unread what could not be read; the site does without, and says so
 */
public record ClassSite(Map<String, String> files, List<Unread> unread) {
  /** Keeps copies. */
  public ClassSite {
    files = Map.copyOf(files);
    unread = List.copyOf(unread);
  }

  /** Whether a folder holds a run. */
  public static boolean isRun(Path results) {
    return Files.isRegularFile(results.resolve(RunFolder.RUN));
  }

  /**
   * Makes the site.
   *
   * @param results the folder that {@code assay grade} left
   * @param course what was graded
   * @param pages where the students' pages are, as a relative address that ends in a slash
   * @param hasPage whether there is a page about a student
   * @throws Complaint if the run itself can't be read
   */
  public static ClassSite of(Path results, Course course, String pages, Predicate<String> hasPage)
      throws Complaint {
    RunFolder folder = new RunFolder(results);
    JsonNode run = folder.run();
    JsonNode finals =
        folder.has(GradesFile.NAME) ? folder.json(GradesFile.NAME) : MissingNode.getInstance();
    Map<String, JsonNode> grades = new HashMap<>();
    finals.path("students").forEach(grade -> grades.put(grade.path("id").asText(), grade));
    List<Item> items = Item.of(course);
    List<List<Answer>> answers = new ArrayList<>();
    List<Student> students = new ArrayList<>();
    for (JsonNode outcome : run.path("students")) {
      String id = outcome.path("id").asText();
      JsonNode card = MissingNode.getInstance();
      if (outcome.hasNonNull("scorecard")) {
        card = folder.scorecard(outcome.path("scorecard").asText());
        answers.addAll(Sheet.of(items, List.of(card)).rows());
      }
      students.add(
          Student.of(
              outcome,
              grades.getOrDefault(id, MissingNode.getInstance()),
              card,
              hasPage.test(id) ? pages + address(id) + ".html" : "",
              folder.feedback(id)));
    }
    ItemAnalysis analysis = ItemAnalysis.of(new Sheet(items, answers));
    return new ClassSite(
        new SitePages(course, run, finals, students, analysis, folder.unread()).files(),
        folder.unread());
  }

  private static String address(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
