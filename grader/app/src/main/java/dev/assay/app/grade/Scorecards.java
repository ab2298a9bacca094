package dev.assay.app.grade;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.Complaint;
import dev.assay.app.judge.Judge;
import dev.assay.engine.scorecard.ScorecardJson;
import dev.assay.engine.scorecard.StudentView;

/**
 * The two scorecards of each submission: the instructor's, with everything, and the student's.
 *
 * @param results where they lie
 * @param pastDue whether students may see the checks that wait for the due date
 */
record Scorecards(ResultFolder results, boolean pastDue) {

  /**
   * Writes what a judge found.
   *
   * @return the instructor's scorecard
   * @throws Complaint if a file can't be written
   */
  JsonNode write(String id, Judge.Verdict verdict) throws Complaint {
    JsonNode scorecard = results.parse(verdict.json());
    results.write(ResultFolder.scorecardName(id), verdict.json());
    results.write(ResultFolder.studentName(id), verdict.studentJson());
    return scorecard;
  }

  /**
   * Makes the student's scorecard follow from the instructor's, which is there from before: a run
   * may have been killed between the two, or the due date may have passed since.
   *
   * @throws Complaint if a file can't be read or written
   */
  void keep(String id) throws Complaint {
    ScorecardJson json = new ScorecardJson();
    String name = ResultFolder.studentName(id);
    String view;
    try {
      view =
          json.write(
              StudentView.of(json.read(results.text(ResultFolder.scorecardName(id))), pastDue));
    } catch (IllegalArgumentException olderFormat) {
      // It is left out of this run, and another one grades it anew.
      return;
    }
    if (!view.equals(results.text(name))) {
      results.write(name, view);
    }
  }
}
