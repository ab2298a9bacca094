package dev.assay.app.grade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.finals.GradesFile;
import dev.assay.app.judge.Mandate;
import dev.assay.engine.course.Course;
import dev.assay.engine.intake.ClassSubmissions;
import dev.assay.engine.scorecard.CourseReference;
import dev.assay.engine.scorecard.EngineProgram;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the records of a run: {@code run.json}, the gradebook, the last words on the screen. */
final class RunRecorder {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();
  private final Instant start = Instant.now();
  private final long startNanos = System.nanoTime();
  private final GradeOrder order;
  private final Mandate mandate;
  private final ClassSubmissions handedIn;
  private final ResultFolder results;
  private final Reporter reporter;
  private boolean ended;

  RunRecorder(
      GradeOrder order,
      Mandate mandate,
      ClassSubmissions handedIn,
      ResultFolder results,
      Reporter reporter) {
    this.order = order;
    this.mandate = mandate;
    this.handedIn = handedIn;
    this.results = results;
    this.reporter = reporter;
  }

  /** Writes down how the run is done, above all its seed, before anything is graded. */
  void begin(List<Task> tasks) throws Complaint {
    List<Outcome> outcomes =
        tasks.stream()
            .map(task -> task.why().isToDo() ? Outcome.waiting(task) : Outcome.kept(task))
            .toList();
    RunFile run = run(RunFile.State.RUNNING, Optional.empty(), outcomes);
    write(run);
    long toDo = tasks.stream().filter(task -> task.why().isToDo()).count();
    reporter.begin(run, (int) toDo, tasks.size() - (int) toDo);
  }

  /** Whether the run's time is over. */
  boolean isOver() {
    return order.time().filter(time -> taken().compareTo(time) > 0).isPresent();
  }

  /**
   * Writes down where everybody stands, and says how the program ends. Of a run that is interrupted
   * at this very moment, it is the first caller who does.
   */
  synchronized ExitCode end(List<Outcome> outcomes) throws Complaint {
    if (ended) {
      return ExitCode.INTERRUPTED;
    }
    ended = true;
    boolean waiting = has(outcomes, Outcome.State.WAITING);
    RunFile run =
        run(
            waiting ? RunFile.State.STOPPED : RunFile.State.FINISHED,
            Optional.of(seconds()),
            outcomes);
    List<String> doubts =
        new Books(order.course(), order.rules()).write(outcomes, handedIn.submissions(), results);
    write(run);
    reporter.end(run, summary(run, doubts));
    if (waiting) {
      return ExitCode.TIME_OVER;
    }
    return has(outcomes, Outcome.State.FAILED) ? ExitCode.GRADER_FAULT : ExitCode.DONE;
  }

  /** Says that the run is broken off by what the folder of results can't take. */
  synchronized void breakOff(List<Outcome> outcomes) {
    if (!ended) {
      ended = true;
      reporter.end(run(RunFile.State.STOPPED, Optional.of(seconds()), outcomes), List.of());
    }
  }

  private double seconds() {
    return taken().toMillis() / 1000.0;
  }

  private Duration taken() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  private static boolean has(List<Outcome> outcomes, Outcome.State state) {
    return outcomes.stream().anyMatch(outcome -> outcome.state() == state);
  }

  private RunFile run(RunFile.State state, Optional<Double> seconds, List<Outcome> outcomes) {
    Course course = order.course();
    Map<String, Long> counts = new TreeMap<>();
    for (Outcome.State each : Outcome.State.values()) {
      counts.put(each.key(), outcomes.stream().filter(outcome -> outcome.state() == each).count());
    }
    return new RunFile(
        RunFile.SCHEMA,
        EngineProgram.get(),
        new CourseReference(course.id(), course.title(), course.version(), course.digest()),
        mandate.seed(),
        mandate.exercises(),
        mandate.isolation(),
        order.input().toString(),
        state,
        start.toString(),
        seconds,
        counts,
        outcomes,
        handedIn.notices().stream().map(RunFile.NoticeLine::of).toList());
  }

  private void write(RunFile run) throws Complaint {
    try {
      results.write(
          RunFile.NAME, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(run) + "\n");
    } catch (JsonProcessingException exception) {
      throw new IllegalStateException("These records always have a JSON form", exception);
    }
  }

  private List<String> summary(RunFile run, List<String> doubts) {
    List<String> lines = new ArrayList<>();
    Map<String, Long> counts = run.counts();
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%d submissions: %d graded, %d kept from before%s%s%s, in %.1f s at isolation level"
                + " %s.",
            run.students().size(),
            count(counts, Outcome.State.GRADED),
            count(counts, Outcome.State.KEPT),
            more(counts, Outcome.State.LEFT_OUT, ", %d left out by --only"),
            more(counts, Outcome.State.FAILED, ", %d that the grader failed on"),
            more(counts, Outcome.State.WAITING, ", %d not reached"),
            run.seconds().orElse(0.0),
            run.isolation().level().key()));
    run.isolation().degraded().forEach(sentence -> lines.add("  Weaker here: " + sentence));
    run.notices().forEach(notice -> lines.add("  " + notice.file() + ": " + notice.text()));
    doubts.forEach(doubt -> lines.add("  " + doubt));
    lines.add("Results: " + results.path().resolve(Gradebook.NAME));
    lines.add(
        "         " + results.path().resolve("scorecards") + " (one for each student, for you)");
    lines.add("         " + results.path().resolve("students") + " (what each student may see)");
    lines.add(
        "         "
            + results.path().resolve(GradesFile.NAME)
            + " (final grades, and how they came about)");
    lines.add("         " + results.path().resolve(RunFile.NAME));
    if (count(counts, Outcome.State.WAITING) + count(counts, Outcome.State.FAILED) > 0) {
      lines.add("Run the same command again for the rest.");
    }
    return lines;
  }

  private static long count(Map<String, Long> counts, Outcome.State state) {
    return counts.getOrDefault(state.key(), 0L);
  }

  private static String more(Map<String, Long> counts, Outcome.State state, String text) {
    long count = count(counts, state);
    return count == 0 ? "" : String.format(Locale.ROOT, text, count);
  }
}
