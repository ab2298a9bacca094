package dev.assay.app.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was handed in, and what the platform says about it.
 *
 * @param path a folder, an archive or a Java file
 * @param files names of the files in the folder that are the student's; empty for all
 * @param id whose it is, safe as a file name; {@code submission} if the platform does not say
 * @param pastDue whether the due date had passed when it was handed in
 */
public record HandedIn(Path path, List<String> files, String id, boolean pastDue) {
  private static final String NOBODY = "submission";
  private static final int LONGEST_ID = 80;

  /** Keeps a copy. */
  public HandedIn {
    files = List.copyOf(files);
  }

  /** A submission of which no more is known. */
  public static HandedIn at(Path path) {
    return new HandedIn(path, List.of(), NOBODY, false);
  }

  /** The same, of which only these files are the student's. */
  public HandedIn with(List<String> names) {
    return new HandedIn(path, names, id, pastDue);
  }

  /** The same, with its owner: whatever names the platform has for one, several for a group. */
  public HandedIn by(List<String> owners) {
    String safe =
        String.join("_", owners).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    String name = safe.replaceAll("^[.-]+", "");
    return new HandedIn(
        path,
        files,
        name.isEmpty() ? NOBODY : name.substring(0, Math.min(name.length(), LONGEST_ID)),
        pastDue);
  }

  /** The same, with its owner, if the platform names one. */
  public HandedIn by(Optional<String> owner) {
    return by(owner.map(List::of).orElse(List.of()));
  }

  /** The same, past its due date or not. */
  public HandedIn due(boolean passed) {
    return new HandedIn(path, files, id, passed);
  }

  /** A value that some write as a string and some as a number; empty if it is neither. */
  public static Optional<String> text(JsonNode value) {
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }

  /** A moment, in ISO 8601 with an offset; empty if it is none. */
  public static Optional<Instant> moment(JsonNode value) {
    try {
      return text(value).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    } catch (DateTimeException odd) {
      return Optional.empty();
    }
  }
}
