package dev.assay.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What can be the matter with a scorecard, so that it has to be made again. */
enum Damage {
  COURSE("the course has changed", text -> set(text, "/course", "digest", "sha256:other")),
  TOOL("the grader has changed", text -> set(text, "/tool", "digest", "sha256:other")),
  SEED("seed, exercises or hints are others", text -> set(text, "", "seed", "1")),
  LEVEL("it was less isolated", text -> set(text, "/isolation", "level", "none")),
  UNKNOWN_LEVEL("it was less isolated", text -> set(text, "/isolation", "level", "glass")),
  SCHEMA("its scorecard can't be read", text -> set(text, "", "schema", "assay/scorecard/0")),
  GARBAGE("its scorecard can't be read", text -> "\0\1\2"),
  EMPTY("its scorecard can't be read", text -> ""),
  TORN("its scorecard can't be read", text -> text.substring(0, text.length() / 2)),
  FAULT(
      "the grader failed on it",
      text -> set(text, "/exercises/0/checks/0", "status", "grader-error"));

  private final String why;

  @SuppressWarnings("ImmutableEnumChecker") // The functions above keep nothing.
  private final UnaryOperator<String> change;

  Damage(String why, UnaryOperator<String> change) {
    this.why = why;
    this.change = change;
  }

  /** A student's id. */
  String student() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words for it in {@code run.json}. */
  String why() {
    return why;
  }

  /** Does it to a scorecard. */
  void to(Path scorecard) throws IOException {
    Files.writeString(scorecard, change.apply(Files.readString(scorecard)));
  }

  private static String set(String scorecard, String place, String field, String value) {
    try {
      JsonNode json = new JsonMapper().readTree(scorecard);
      ((ObjectNode) json.at(place)).put(field, value);
      return json.toPrettyString();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
