package dev.assay.app.grade;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.judge.Mandate;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.intake.ClassIntake;
import dev.assay.engine.intake.ClassSubmissions;
import dev.assay.engine.intake.Submission;
import dev.assay.engine.sandbox.Isolations;
import dev.assay.engine.sandbox.Sandbox;
import dev.assay.engine.scorecard.EngineProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/** Grades a class, from the command's words to the exit code. */
public final class ClassGrading {
  private final GradeOrder order;
  private final Path contracts;
  private final Reporter reporter;
  private final CompletableFuture<Boolean> isOne = new CompletableFuture<>();

  /**
   * A grading.
   *
   * @param order what is asked for
   * @param contracts the classes that a sandbox gets to see
   * @param reporter is told how it goes
   */
  public ClassGrading(GradeOrder order, Path contracts, Reporter reporter) {
    this.order = order;
    this.contracts = contracts;
    this.reporter = reporter;
  }

  /**
   * Grades.
   *
   * @return how it ended
   * @throws Complaint if it can't be done as asked
   */
  public ExitCode run() throws Complaint {
    ResultFolder.requireApart(order.out(), order.input());
    // Trying the sandbox is mostly waiting, and so is reading.
    FutureTask<Sandbox> trying = new FutureTask<>(this::sandbox);
    Thread thread = new Thread(trying, "sandbox");
    thread.setDaemon(true);
    thread.start();
    ClassSubmissions handedIn;
    try {
      handedIn = read();
      requireKnown(order.only(), handedIn);
    } catch (Complaint complaint) {
      isOne.complete(false);
      result(trying).close();
      throw complaint;
    }
    try (Judges judges = getReady(handedIn.submissions().size());
        Sandbox sandbox = result(trying);
        ResultFolder results = ResultFolder.open(order.out())) {
      Mandate mandate =
          new Mandate(
              order.course().id(),
              order.exercises().stream().map(ExerciseSpec::id).toList(),
              seed(results),
              order.hints(),
              order.pastDue(),
              sandbox.isolation());
      Planner planner =
          new Planner(
              mandate,
              order.course().digest(),
              EngineProgram.get().digest(),
              order.force(),
              order.only());
      Remarks.write(handedIn.submissions(), results);
      List<Task> tasks = planner.plan(handedIn.submissions(), results);
      RunRecorder recorder = new RunRecorder(order, mandate, handedIn, results, reporter);
      recorder.begin(tasks);
      return run(
          tasks,
          new ClassRun(
              new Scorecards(results, mandate.pastDue()),
              judges.maker(mandate, sandbox, tasks),
              recorder::isOver,
              reporter::told),
          recorder);
    }
  }

  private ExitCode run(List<Task> tasks, ClassRun run, RunRecorder recorder) throws Complaint {
    Interruption hook =
        Interruption.then(
            () -> {
              run.interrupt();
              recorder.end(run.standing(tasks));
            });
    try {
      return recorder.end(run.run(tasks, order.jobs()));
    } catch (Complaint complaint) {
      recorder.breakOff(run.standing(tasks));
      throw complaint;
    } finally {
      hook.close();
    }
  }

  private static Sandbox result(FutureTask<Sandbox> trying) throws Complaint {
    try {
      return trying.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Complaint complaint) {
        throw complaint;
      }
      throw new IllegalStateException("Trying the sandbox failed", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Complaint(ExitCode.INTERRUPTED, "Interrupted.");
    }
  }

  private ClassSubmissions read() throws Complaint {
    try {
      ClassSubmissions handedIn = new ClassIntake(order.course()).read(order.input());
      if (handedIn.submissions().isEmpty()) {
        throw new Complaint(
            ExitCode.USAGE,
            "There is no submission in "
                + order.input()
                + ". It should have a folder or an archive for each student.");
      }
      return handedIn;
    } catch (IllegalArgumentException wrong) {
      throw new Complaint(ExitCode.USAGE, String.valueOf(wrong.getMessage()));
    } catch (IOException exception) {
      throw new Complaint(ExitCode.FILES, "Can't read " + order.input() + ": " + exception);
    }
  }

  private static void requireKnown(Set<String> only, ClassSubmissions handedIn) throws Complaint {
    Set<String> unknown = new TreeSet<>(only);
    List<String> ids = handedIn.submissions().stream().map(Submission::id).toList();
    unknown.removeAll(ids);
    if (!unknown.isEmpty()) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is no student "
              + String.join(", ", unknown)
              + " to grade. There are: "
              + ids.stream().limit(20).collect(Collectors.joining(", "))
              + (ids.size() > 20 ? " and " + (ids.size() - 20) + " more" : "")
              + ".");
    }
  }

  private Sandbox sandbox() throws Complaint {
    return order.isolation().make(new Isolations(contracts).compilingSoon(isOne));
  }

  private long seed(ResultFolder results) throws Complaint {
    if (order.seed().isPresent()) {
      return order.seed().getAsLong();
    }
    Optional<JsonNode> earlier = results.read(RunFile.NAME).map(run -> run.path("seed"));
    if (earlier.isPresent() && earlier.get().canConvertToLong()) {
      return earlier.get().asLong();
    }
    return Mandate.secretSeed();
  }

  /** Starts what takes a while, as soon as it is known how many submissions there are. */
  private Judges getReady(int submissions) throws Complaint {
    isOne.complete(submissions == 1);
    return Judges.startedFor(order, submissions);
  }
}
