package dev.assay.app.grade;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.judge.EarlyJudges;
import dev.assay.app.judge.Judge;
import dev.assay.app.judge.JudgeFailure;
import dev.assay.app.judge.LocalJudge;
import dev.assay.app.judge.Mandate;
import dev.assay.engine.sandbox.Sandbox;
import dev.assay.engine.scorecard.Grading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a run's judges come from: this JVM for one submission, others for a class. */
final class Judges implements AutoCloseable {
  private final @Nullable EarlyJudges early;

  private Judges(@Nullable EarlyJudges early) {
    this.early = early;
  }

  /** Gets ready for so many submissions, while it is tried what the sandbox is worth. */
  static Judges startedFor(GradeOrder order, int submissions) throws Complaint {
    if (submissions > 1) {
      try {
        int atOnce = Math.min(order.jobs(), submissions);
        return new Judges(new EarlyJudges(order.course().id(), atOnce));
      } catch (JudgeFailure failure) {
        throw new Complaint(ExitCode.GRADER_FAULT, String.valueOf(failure.getMessage()));
      }
    }
    Grading grading = new Grading(order.course(), order.exercises(), 0);
    Thread loading = new Thread(grading::loadAhead, "load-ahead");
    loading.setDaemon(true);
    loading.start();
    return new Judges(null);
  }

  /** Makes judges of this mandate for the tasks of a run. */
  Judge.Maker maker(Mandate mandate, Sandbox sandbox, List<Task> tasks) {
    long toDo = tasks.stream().filter(task -> task.why().isToDo()).count();
    EarlyJudges others = early;
    if (others != null && toDo > 1) {
      return jobs -> others.make(mandate, jobs);
    }
    return jobs -> {
      try {
        return new LocalJudge(mandate, sandbox, jobs);
      } catch (Complaint complaint) {
        throw new JudgeFailure(String.valueOf(complaint.getMessage()), complaint);
      }
    };
  }

  @Override
  public void close() {
    if (early != null) {
      early.close();
    }
  }
}
