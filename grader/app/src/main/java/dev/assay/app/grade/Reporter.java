package dev.assay.app.grade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.assay.app.progress.BarProgress;
import dev.assay.app.progress.LineProgress;
import dev.assay.app.progress.NoProgress;
import dev.assay.app.progress.Progress;
import dev.assay.app.progress.Screen;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Tells about a run while it lasts: progress to whoever looks, and objects to programs.
 *
 * @param progress for people
 * @param json where objects go, if anybody wants them
 * @param text where the summary goes
 */
public record Reporter(Progress progress, PrintStream json, PrintStream text) {
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module()).build();

  /** A reporter that shows progress, if anybody looks, and says nothing else. */
  public static Reporter ofProgress(boolean wanted) {
    PrintStream nothing = new PrintStream(PrintStream.nullOutputStream(), false);
    Progress progress =
        wanted && Screen.isWatched() ? new BarProgress(System.err) : new NoProgress();
    return new Reporter(progress, nothing, nothing);
  }

  /** A reporter on this process's own streams. */
  static Reporter of(Output output) {
    PrintStream nothing = new PrintStream(PrintStream.nullOutputStream(), false);
    if (output == Output.JSON_LINES) {
      return new Reporter(
          new NoProgress(), new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err);
    }
    Progress progress =
        Screen.isWatched() ? new BarProgress(System.err) : new LineProgress(System.out);
    return new Reporter(progress, nothing, System.out);
  }

  void begin(RunFile run, int toDo, int kept) {
    object("run", run);
    progress.begin(toDo, kept);
  }

  void told(Outcome outcome) {
    object("submission", outcome);
    progress.step(outcome.lines());
  }

  /** The run is over; also one that was broken off, which has no summary. */
  void end(RunFile run, List<String> summary) {
    progress.close();
    object("end", new End(run.state(), run.counts()));
    if (!(progress instanceof NoProgress)) {
      summary.forEach(text::println);
      text.flush();
    }
  }

  private void object(String event, Object about) {
    try {
      json.println(MAPPER.writeValueAsString(new Event(event, about)));
    } catch (JsonProcessingException exception) {
      throw new IllegalStateException("These records always have a JSON form", exception);
    }
  }

  /** What the last line says. */
  private record End(RunFile.State state, Map<String, Long> counts) {}

  /** One line: the event's name, and beside it what the record has. */
  private record Event(
      String event, @com.fasterxml.jackson.annotation.JsonUnwrapped Object about) {}
}
