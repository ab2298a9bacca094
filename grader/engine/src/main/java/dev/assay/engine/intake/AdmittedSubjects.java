package dev.assay.engine.intake;

import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.Conversation;
import dev.assay.engine.subject.Script;
import dev.assay.engine.subject.SubjectLink;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.List;
import java.util.Map;

/**
 * The subjects of a submission, as far as intake let it in: an exercise that was refused ends with
 * {@link Status#REJECTED} and the reason, before anything is opened.
 *
 * @param submission what was handed in
 * @param next where the subjects come from
 */
public record AdmittedSubjects(Submission submission, SubjectSource next) implements SubjectSource {
  @Override
  public SubjectLink open(ExerciseSpec exercise) {
    requireAdmitted(exercise);
    return next.open(exercise);
  }

  @Override
  public SubjectLink openAside(ExerciseSpec exercise) {
    requireAdmitted(exercise);
    return next.openAside(exercise);
  }

  @Override
  public SubjectLink open(ExerciseSpec exercise, Conversation rehearsed) {
    requireAdmitted(exercise);
    return next.open(exercise, rehearsed);
  }

  @Override
  public Map<String, Conversation> rehearse(ExerciseSpec exercise, List<Script> scripts) {
    return submission.refusal(exercise.submission()).isPresent()
        ? Map.of()
        : next.rehearse(exercise, scripts);
  }

  private void requireAdmitted(ExerciseSpec exercise) {
    submission
        .refusal(exercise.submission())
        .ifPresent(
            notice -> {
              throw new Finding(Status.REJECTED, Fact.note(notice.toString()));
            });
  }
}
