package dev.assay.app.serve;

import dev.assay.app.feedback.FeedbackEntry;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a form sent.
 *
 * @param fields by name
 */
record Form(Map<String, String> fields) {
  /** Reads a form as browsers encode one. */
  static Form of(String body) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return new Form(Map.copyOf(fields));
  }

  /**
   * The feedback that it is.
   *
   * @param exercises the ids that there are
   * @throws IllegalArgumentException if something of it is off; the message is for a student
   */
  FeedbackEntry feedback(List<String> exercises) {
    String exercise = field("exercise");
    if (!exercises.contains(exercise)) {
      throw new IllegalArgumentException("Choose an exercise.");
    }
    return FeedbackEntry.now(
        exercise, number("clear"), number("hard"), number("minutes"), field("text"));
  }

  private OptionalInt number(String name) {
    String text = field(name);
    if (text.isBlank()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException(name + " is a number, and not \"" + text + "\".", none);
    }
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return "";
    }
  }
}
