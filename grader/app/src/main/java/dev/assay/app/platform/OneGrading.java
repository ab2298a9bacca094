package dev.assay.app.platform;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.grade.WantedIsolation;
import dev.assay.app.judge.JudgeFailure;
import dev.assay.app.judge.LocalJudge;
import dev.assay.app.judge.Mandate;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.Isolations;
import dev.assay.engine.sandbox.Sandbox;
import dev.assay.engine.scorecard.Grading;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Grades one submission, in this JVM.
 *
 * @param course the course
 * @param exercises those to grade
 * @param isolation what has to stand between the submission and this JVM
 * @param seed the seed, if one is asked for
 * @param hints how many hints of each exercise are on the scorecard
 */
public record OneGrading(
    CoursePackage course,
    List<ExerciseSpec> exercises,
    WantedIsolation isolation,
    OptionalLong seed,
    int hints) {

  /** Keeps a copy. */
  public OneGrading {
    exercises = List.copyOf(exercises);
  }

  /**
   * Grades it.
   *
   * @param handedIn where it is, and whose
   * @throws Complaint if it can't be read, or not be isolated as asked
   */
  Scorecard grade(HandedIn handedIn) throws Complaint {
    // Trying the sandbox is mostly waiting, and so is loading.
    FutureTask<Sandbox> trying = new FutureTask<>(this::sandbox);
    start("sandbox", trying);
    Grading loading = new Grading(course.course(), exercises, 0);
    start("load-ahead", loading::loadAhead);
    Submission submission;
    try {
      submission = OneSubmission.read(handedIn, course.course());
    } catch (Complaint complaint) {
      result(trying).close();
      throw complaint;
    }
    return grade(submission, result(trying), handedIn.pastDue());
  }

  private Scorecard grade(Submission submission, Sandbox sandbox, boolean pastDue)
      throws Complaint {
    Mandate mandate =
        new Mandate(
            course.course().id(),
            exercises.stream().map(ExerciseSpec::id).toList(),
            seed.orElseGet(Mandate::secretSeed),
            hints,
            pastDue,
            sandbox.isolation());
    try (LocalJudge judge = new LocalJudge(mandate, sandbox, 1)) {
      return new ScorecardJson().read(judge.grade(submission).json());
    } catch (JudgeFailure failure) {
      sandbox.close();
      throw new Complaint(ExitCode.GRADER_FAULT, String.valueOf(failure.getMessage()));
    }
  }

  private Sandbox sandbox() throws Complaint {
    return isolation.make(
        new Isolations(course.contracts()).compilingSoon(CompletableFuture.completedFuture(true)));
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static Sandbox result(FutureTask<Sandbox> trying) throws Complaint {
    try {
      return trying.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Complaint complaint) {
        throw complaint;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("Trying the sandbox failed: " + failed.getCause(), failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Complaint(ExitCode.INTERRUPTED, "Interrupted.");
    }
  }
}
