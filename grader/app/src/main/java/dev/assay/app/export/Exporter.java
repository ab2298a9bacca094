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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
   * @param failed who has no grade, and why
   * @param stale where an earlier export may have left what now is no longer true: the result of
   *     somebody whom the grader failed on, or the failure of somebody who has a result
   */
  record Exported(Map<String, Document> documents, Map<String, String> failed, Set<String> stale) {}

  /**
   * Makes them.
   *
   * @param scorecards whose
   * @param apart whether each submission gets a folder; a class has none
   * @param ungraded why somebody's scorecard, if there is one, is not of what was handed in last
   */
  Exported export(List<Scorecard> scorecards, boolean apart, Map<String, String> ungraded) {
    Map<String, Document> documents = new LinkedHashMap<>();
    Map<String, String> failed = new TreeMap<>(ungraded);
    Set<String> stale = new TreeSet<>();
    List<Graded> all = new ArrayList<>();
    for (Scorecard scorecard : scorecards) {
      Graded graded = Graded.of(scorecard, pastDue, scoring);
      Optional<Failure> failure = failure(graded, ungraded);
      if (failure.isPresent()) {
        failed.putIfAbsent(graded.id(), "the grader failed on it");
      } else {
        all.add(graded);
      }
      if (format instanceof SubmissionFormat one) {
        String folder = apart ? graded.id() + "/" : "";
        List<Document> result = one.write(graded, settings);
        List<Document> none = one.write(failure.orElse(new Failure(graded.id(), "")), settings);
        (failure.isPresent() ? none : result)
            .forEach(document -> documents.put(folder + document.path(), document));
        (failure.isPresent() ? result : none)
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
  private static Optional<Failure> failure(Graded graded, Map<String, String> ungraded) {
    if (!graded.hasGraderError()) {
      return Optional.ofNullable(ungraded.get(graded.id()))
          .map(
              why ->
                  new Failure(
                      graded.id(),
                      "What was handed in last has no grade: "
                          + why
                          + ". Grade this submission again; the scorecard that is there is"
                          + " older."));
    }
    long broken =
        graded.checks().stream().filter(check -> check.status() == Status.GRADER_ERROR).count();
    return Optional.of(
        new Failure(
            graded.id(),
            "The grader failed on "
                + broken
                + " of "
                + graded.checks().size()
                + " checks. The scorecard says on which, and why. Grade this submission again."));
  }
}
