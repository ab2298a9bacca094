package dev.assay.app.grade;

import dev.assay.app.Complaint;
import dev.assay.app.finals.GradesFile;
import dev.assay.app.finals.Standing;
import dev.assay.app.settings.ClassRules;
import dev.assay.engine.course.Course;
import dev.assay.engine.intake.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what is said of a class as a whole: final grades and the gradebook.
 *
 * @param course gives the gradebook's columns
 * @param rules what holds beyond the course
 */
record Books(Course course, ClassRules rules) {
  /**
   * Writes both.
   *
   * @return what is odd about the rules, a sentence each
   * @throws Complaint if one can't be written, or a scorecard can't be read
   */
  List<String> write(List<Outcome> outcomes, List<Submission> submissions, ResultFolder results)
      throws Complaint {
    Map<String, Map<String, Integer>> files = new HashMap<>();
    submissions.forEach(submission -> files.put(submission.id(), lines(submission)));
    GradesFile grades =
        GradesFile.of(
            rules.settings(),
            rules.adjustments(),
            outcomes.stream()
                .map(
                    outcome ->
                        new Standing(
                            outcome.id(),
                            outcome.name(),
                            outcome.original(),
                            outcome.points(),
                            outcome.maximum(),
                            files.getOrDefault(outcome.id(), Map.of())))
                .toList());
    results.write(GradesFile.NAME, grades.json());
    results.write(Gradebook.NAME, new Gradebook(course).table(outcomes, grades, results));
    return grades.doubts();
  }

  private static Map<String, Integer> lines(Submission submission) {
    Map<String, Integer> lines = new HashMap<>();
    submission.files().forEach((name, bytes) -> lines.put(name, lines(bytes)));
    return lines;
  }

  private static int lines(byte[] bytes) {
    int lines = 0;
    for (byte each : bytes) {
      lines += each == '\n' ? 1 : 0;
    }
    return bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? lines + 1 : lines;
  }
}
