package dev.assay.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.grade.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who handed in what is not graded, as {@code run.json} has it. A scorecard of theirs may be there
 * all the same, and is of what they had handed in before.
 */
final class Ungraded {
  private static final Map<String, String> WHY =
      Map.of("failed", "the grader failed on it", "waiting", "the run ended before it");

  private Ungraded() {}

  /**
   * Why each of them has no grade, by id.
   *
   * @param results a folder of results; without {@code run.json} nobody is known to be ungraded
   * @param only the ids that are wanted; empty for all
   * @throws Complaint if {@code run.json} can't be read
   */
  static Map<String, String> in(Path results, List<String> only) throws Complaint {
    Path file = results.resolve(RunFile.NAME);
    Map<String, String> ungraded = new TreeMap<>();
    if (!Files.exists(file)) {
      return ungraded;
    }
    try {
      for (JsonNode student : new JsonMapper().readTree(Files.readString(file)).path("students")) {
        String id = student.path("id").asText();
        String why = WHY.get(student.path("state").asText());
        if (why != null && (only.isEmpty() || only.contains(id))) {
          ungraded.put(id, why);
        }
      }
      return ungraded;
    } catch (IOException exception) {
      throw new Complaint(
          ExitCode.FILES,
          "Can't read "
              + file
              + ", which says whose scorecards are up to date: "
              + exception.getMessage()
              + ". Grade again into the same folder to repair it. Nothing was exported.");
    }
  }
}
