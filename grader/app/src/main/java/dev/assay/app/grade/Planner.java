package dev.assay.app.grade;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.Complaint;
import dev.assay.app.judge.Mandate;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.SubmissionReference;
import dev.assay.engine.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which submissions are to be graded: those whose scorecard would not come out as it is.
 *
 * @param mandate how submissions are graded now
 * @param courseDigest the course as it is now
 * @param toolDigest the grader as it is now
 * @param force whether to grade all
 * @param only ids of those to look at; empty for all
 */
record Planner(
    Mandate mandate, String courseDigest, String toolDigest, boolean force, Set<String> only) {

  /** What to do about each submission, in their order. */
  List<Task> plan(List<Submission> submissions, ResultFolder results) throws Complaint {
    List<Task> tasks = new ArrayList<>();
    for (Submission submission : submissions) {
      String name = ResultFolder.scorecardName(submission.id());
      Optional<JsonNode> old = results.read(name).filter(Planner::isScorecard);
      Why why =
          old.isPresent()
              ? why(submission, old.get())
              : results.exists(name) ? Why.UNREADABLE : Why.NEW;
      if (!only.isEmpty() && !only.contains(submission.id())) {
        why = Why.LEFT_OUT;
      } else if (force && old.isPresent()) {
        why = Why.FORCED;
      }
      tasks.add(new Task(submission, why, old.orElse(null)));
    }
    return tasks;
  }

  private static boolean isScorecard(JsonNode json) {
    return json.path("schema").asText().equals(Scorecard.SCHEMA);
  }

  private Why why(Submission submission, JsonNode old) {
    SubmissionReference reference = submission.reference();
    if (hasGraderError(old)) {
      return Why.GRADER_FAILED;
    }
    if (!old.at("/submission/digest").asText().equals(reference.digest())
        || !notices(old).equals(reference.notices())) {
      return Why.SUBMISSION_CHANGED;
    }
    if (!old.at("/course/digest").asText().equals(courseDigest)) {
      return Why.COURSE_CHANGED;
    }
    if (!old.at("/tool/digest").asText().equals(toolDigest)) {
      return Why.GRADER_CHANGED;
    }
    if (old.path("seed").asLong() != mandate.seed()
        || old.path("hints").asInt() != mandate.hints()
        || !graded(old).equals(mandate.exercises())) {
      return Why.SETTINGS_CHANGED;
    }
    return level(old).compareTo(mandate.isolation().level()) < 0 ? Why.ISOLATION : Why.DONE;
  }

  /** Whether a scorecard has a failure of the grader on it. */
  static boolean hasGraderError(JsonNode scorecard) {
    return scorecard.findParents("status").stream().anyMatch(Planner::isGraderError);
  }

  /** Whether a check on a scorecard ended with a failure of the grader. */
  static boolean isGraderError(JsonNode check) {
    return check.path("status").asText().equals(Status.GRADER_ERROR.key());
  }

  private static List<SubmissionReference.NoticeCard> notices(JsonNode scorecard) {
    List<SubmissionReference.NoticeCard> notices = new ArrayList<>();
    for (JsonNode notice : scorecard.at("/submission/notices")) {
      notices.add(
          new SubmissionReference.NoticeCard(
              notice.path("file").asText(),
              notice.path("reason").asText(),
              notice.path("text").asText()));
    }
    return notices;
  }

  private static List<String> graded(JsonNode scorecard) {
    List<String> ids = new ArrayList<>();
    for (JsonNode exercise : scorecard.path("exercises")) {
      if (!exercise.path("state").asText().equals(Status.NOT_SELECTED.key())) {
        ids.add(exercise.path("id").asText());
      }
    }
    return ids;
  }

  private static Isolation.Level level(JsonNode scorecard) {
    try {
      return Isolation.Level.valueOf(
          scorecard.at("/isolation/level").asText().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      return Isolation.Level.NONE;
    }
  }
}
