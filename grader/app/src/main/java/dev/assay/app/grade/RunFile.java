package dev.assay.app.grade;

import dev.assay.engine.intake.Notice;
import dev.assay.engine.scorecard.CourseReference;
import dev.assay.engine.scorecard.Isolation;
import dev.assay.engine.scorecard.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code run.json} says: how a class was graded, and where every student stands. The same
 * command reads the seed from it when it goes on.
 *
 * @param schema the version of this contract
 * @param tool the grader
 * @param course the course
 * @param seed all that is random in the checks follows from it
 * @param exercises the ids of the exercises that were graded
 * @param isolation what stands between submissions and the grader
 * @param input what was graded, as it was named on the command line
 * @param state {@code running}, {@code finished} or {@code stopped}; a run that was killed stays
 *     {@code running}
 * @param startedAt the instant, ISO 8601
 * @param seconds how long it took; empty while it runs
 * @param counts how many submissions are in which state
 * @param students where each stands, in the order of their ids
 * @param notices what lies among the submissions and is nobody's
 */
public record RunFile(
    String schema,
    Program tool,
    CourseReference course,
    long seed,
    List<String> exercises,
    Isolation isolation,
    String input,
    State state,
    String startedAt,
    Optional<Double> seconds,
    Map<String, Long> counts,
    List<Outcome> students,
    List<NoticeLine> notices) {
  /** Its name in the folder of results. */
  public static final String NAME = "run.json";

  /** The version of the contract that this code writes. */
  public static final String SCHEMA = "assay/run/1";

  /** Keeps copies. */
  public RunFile {
    exercises = List.copyOf(exercises);
    students = List.copyOf(students);
    notices = List.copyOf(notices);
  }

  /** How far the run is. */
  public enum State {
    RUNNING,
    FINISHED,
    STOPPED;

    @com.fasterxml.jackson.annotation.JsonValue
    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A notice as JSON has it. */
  public record NoticeLine(String file, String reason, String text) {
    static NoticeLine of(Notice notice) {
      return new NoticeLine(notice.file(), notice.reason().key(), notice.text());
    }
  }
}
