import edu.hm.hafner.grading.AggregatedScore;
import edu.hm.hafner.grading.AnalysisConfiguration;
import edu.hm.hafner.grading.FileSystemToolParser;
import edu.hm.hafner.grading.TestConfiguration;
import edu.hm.hafner.util.FilteredLog;
import java.util.Optional;

/** Lets the autograding model of another course grade the reports below the current folder. */
class Grade {
  private static final String TESTS =
      """
      {"tests": {"name": "Tests", "maxScore": 100, "failureImpact": -10, "skippedImpact": -1,
        "tools": [{"id": "junit", "name": "Checks", "pattern": "**/%s/TEST-assay.xml"}]}}
      """;
  private static final String ANALYSIS =
      """
      {"analysis": {"name": "Compiler", "maxScore": 20, "errorImpact": -5, "highImpact": -4,
        "normalImpact": -2, "lowImpact": -1,
        "tools": [{"id": "sarif", "name": "javac", "pattern": "**/%s/assay.sarif"}]}}
      """;

  /** For each folder that is named: how many failed, passed and were skipped, points, issues. */
  public static void main(String[] folders) {
    for (String folder : folders) {
      try {
        grade(folder);
      } catch (RuntimeException exception) {
        System.out.println(folder + ": no: " + exception);
      }
    }
  }

  private static void grade(String folder) {
    FilteredLog log = new FilteredLog("Errors");
    AggregatedScore score = new AggregatedScore(log);
    FileSystemToolParser parser = new FileSystemToolParser();
    score.gradeTests(
        parser, TestConfiguration.from(TESTS.formatted("junit/" + folder)), Optional.empty());
    score.gradeAnalysis(
        parser, AnalysisConfiguration.from(ANALYSIS.formatted("sarif/" + folder)), Optional.empty());
    var tests = score.getTestScores().get(0);
    System.out.printf(
        "%s: failed %d, passed %d, skipped %d, tests %d of 100, analysis %d of 20%n",
        folder,
        tests.getFailedSize(),
        tests.getPassedSize(),
        tests.getSkippedSize(),
        score.getTestAchievedScore(),
        score.getAnalysisAchievedScore());
    score
        .getIssues()
        .forEach(
            issue ->
                System.out.printf(
                    "%s: %s in %s line %d%n",
                    folder, issue.getType(), issue.getFileName(), issue.getLineStart()));
    log.getErrorMessages().forEach(message -> System.out.println(folder + ": no: " + message));
  }
}
