package dev.assay.app.settings;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * When students handed in, as a file says. The times of files and archives are not asked: copying,
 * unpacking and exporting change them.
 *
 * @param file the file
 * @param times by what stands in it for a student
 */
public record SubmissionTimes(Path file, Map<String, Timed> times) {
  /** No file. */
  static final SubmissionTimes NONE = new SubmissionTimes(Path.of(""), Map.of());

  /** Keeps a copy. */
  public SubmissionTimes {
    times = Map.copyOf(times);
  }

  /** When a student handed in. */
  Optional<OffsetDateTime> of(String id, String original) {
    Timed timed = times.containsKey(id) ? times.get(id) : times.get(original);
    return Optional.ofNullable(timed).map(Timed::at);
  }

  /**
   * A time, and where it stands.
   *
   * @param at the time
   * @param line its line
   */
  public record Timed(OffsetDateTime at, int line) {}
}
