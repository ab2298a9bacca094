package dev.assay.app;

import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of results to export from, in which nothing was graded, and one to export to.
 *
 * @param results the scorecards
 * @param out where files go
 */
record Exports(Results results, Path out) {
  /** Two folders, of which neither exists yet. */
  static Exports in(Path folder) {
    return new Exports(new Results(folder.resolve("results")), folder.resolve("out"));
  }

  /** Exports to Gradescope. */
  static Ended of(Path input, Object... more) {
    return Commands.here(
        Stream.concat(Stream.of("export", input, "--format", "gradescope"), Stream.of(more))
            .toArray());
  }

  /** Gives a student a scorecard. */
  void put(String id, Scorecard scorecard) throws IOException {
    Files.createDirectories(results.file(id).getParent());
    Files.writeString(results.file(id), new ScorecardJson().write(named(id, scorecard)));
  }

  /** The same scorecard, of another student. */
  static Scorecard named(String id, Scorecard scorecard) {
    String json = new ScorecardJson().write(scorecard);
    return new ScorecardJson().read(json.replace("\"nobody\"", "\"" + id + "\""));
  }

  /** The files that were written, sorted. */
  List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(out)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> out.relativize(path).toString())
          .sorted()
          .toList();
    }
  }
}
