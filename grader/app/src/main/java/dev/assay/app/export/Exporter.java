package dev.assay.app.export;

import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.ClassFormat;
import dev.assay.formats.Document;
import dev.assay.formats.Failure;
import dev.assay.formats.Format;
import dev.assay.formats.Graded;
import dev.assay.formats.Settings;
import dev.assay.formats.SubmissionFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes documents of scorecards.
 *
 * @param format what they are written as
 * @param settings of the format
 * @param pastDue whether students may see the checks that wait for the due date
 * @param scoring which checks the grade counts
 */
record Exporter(Format format, Settings settings, boolean pastDue, Graded.Scoring scoring) {

  /**
   * What came of an export.
   *
   * @param documents by where each goes
   * @param failed whom the grader failed on, and who therefore has no grade
   * @param stale where an earlier export may have left what now is no longer true: the result of
   *     somebody whom the grader failed on, or the failure of somebody who has a result
   */
  record Exported(Map<String, Document> documents, List<String> failed, Set<String> stale) {}

  /**
   * Makes them.
   *
   * @param scorecards whose
   * @param apart whether each submission gets a folder; a class has none
   */
  Exported export(List<Scorecard> scorecards, boolean apart) {
    Map<String, Document> documents = new LinkedHashMap<>();
    List<String> failed = new ArrayList<>();
    Set<String> stale = new TreeSet<>();
    List<Graded> all = new ArrayList<>();
    for (Scorecard scorecard : scorecards) {
      Graded graded = Graded.of(scorecard, pastDue, scoring);
      if (graded.hasGraderError()) {
        failed.add(graded.id());
      } else {
        all.add(graded);
      }
      if (format instanceof SubmissionFormat one) {
        String folder = apart ? graded.id() + "/" : "";
        List<Document> failure = one.write(failure(graded), settings);
        List<Document> result = one.write(graded, settings);
        (graded.hasGraderError() ? failure : result)
            .forEach(document -> documents.put(folder + document.path(), document));
        (graded.hasGraderError() ? result : failure)
            .forEach(document -> stale.add(folder + document.path()));
      }
    }
    if (format instanceof ClassFormat whole) {
      whole.write(all, settings).forEach(document -> documents.put(document.path(), document));
    }
    stale.removeAll(documents.keySet());
    return new Exported(documents, failed, stale);
  }

  /** Names no check: a student may read it, and must not learn what hidden ones are called. */
  private static Failure failure(Graded graded) {
    long broken =
        graded.checks().stream().filter(check -> check.status() == Status.GRADER_ERROR).count();
    return new Failure(
        graded.id(),
        "The grader failed on "
            + broken
            + " of "
            + graded.checks().size()
            + " checks. The scorecard says on which, and why. Grade this submission again.");
  }
}
