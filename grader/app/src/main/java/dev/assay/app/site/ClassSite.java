package dev.assay.app.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.feedback.FeedbackLines;
import dev.assay.app.items.Answer;
import dev.assay.app.items.Item;
import dev.assay.app.items.ItemAnalysis;
import dev.assay.app.items.Sheet;
import dev.assay.engine.course.Course;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads the results of a class, one scorecard at a time, and makes the site of them. */
public final class ClassSite {
  private static final JsonMapper JSON = new JsonMapper();

  private ClassSite() {}

  /** Whether a folder holds a run. */
  public static boolean isRun(Path results) {
    return Files.isRegularFile(results.resolve("run.json"));
  }

  /**
   * The files of the site by name.
   *
   * @param results the folder that {@code assay grade} left
   * @param course what was graded
   * @param pages where the students' pages are, as a relative address that ends in a slash
   * @param hasPage whether there is a page about a student
   * @throws Complaint if the run can't be read
   */
  public static Map<String, String> of(
      Path results, Course course, String pages, Predicate<String> hasPage) throws Complaint {
    JsonNode run = read(results.resolve("run.json"));
    Map<String, JsonNode> grades = new HashMap<>();
    if (Files.isRegularFile(results.resolve("grades.json"))) {
      for (JsonNode grade : read(results.resolve("grades.json")).path("students")) {
        grades.put(grade.path("id").asText(), grade);
      }
    }
    List<Item> items = Item.of(course);
    List<List<Answer>> answers = new ArrayList<>();
    List<Student> students = new ArrayList<>();
    for (JsonNode outcome : run.path("students")) {
      String id = outcome.path("id").asText();
      JsonNode card = MissingNode.getInstance();
      if (outcome.hasNonNull("scorecard")) {
        card = read(within(results, outcome.path("scorecard").asText()));
        answers.addAll(Sheet.of(items, List.of(card)).rows());
      }
      students.add(
          Student.of(
              outcome,
              grades.getOrDefault(id, MissingNode.getInstance()),
              card,
              hasPage.test(id) ? pages + address(id) + ".html" : "",
              remarks(within(results, "feedback/" + id + ".jsonl"))));
    }
    ItemAnalysis analysis = ItemAnalysis.of(new Sheet(items, answers));
    return new SitePages(course, run, students, analysis).files();
  }

  private static String address(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A file of the folder; a name that leads out of it is nobody's. */
  private static Path within(Path folder, String name) throws Complaint {
    // Made absolute first: of "." nothing would be left to begin with.
    Path file = folder.resolve(name).toAbsolutePath().normalize();
    if (!file.startsWith(folder.toAbsolutePath().normalize())) {
      throw new Complaint(
          ExitCode.FILES, "run.json names " + name + ", which is not in " + folder + ".");
    }
    return file;
  }

  private static FeedbackLines remarks(Path file) throws Complaint {
    try {
      return FeedbackLines.of(
          Files.isRegularFile(file)
              ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
              : "");
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't read " + file + ": " + exception.getMessage());
    }
  }

  private static JsonNode read(Path file) throws Complaint {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException exception) {
      throw new Complaint(
          ExitCode.FILES,
          "Can't read " + file + ". Grade again into the same folder to repair it.");
    }
  }
}
