package dev.assay.app.regrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Says what is not as it was when an old scorecard was made: all that a grade can depend on. */
final class Causes {
  private Causes() {}

  /** A few words for each. */
  static List<String> between(JsonNode before, JsonNode after) {
    List<String> causes = new ArrayList<>();
    if (differ("/submission/digest", before, after)
        || differ("/submission/notices", before, after)) {
      causes.add("the submission has changed");
    }
    if (differ("/course/digest", before, after)) {
      causes.add("the course has changed" + versions("/course/version", before, after));
    }
    if (differ("/tool/digest", before, after)) {
      causes.add("the grader has changed" + versions("/tool/version", before, after));
    }
    if (differ("/seed", before, after)) {
      causes.add("another seed");
    }
    return causes;
  }

  private static boolean differ(String place, JsonNode before, JsonNode after) {
    return !before.at(place).equals(after.at(place));
  }

  private static String versions(String place, JsonNode before, JsonNode after) {
    return differ(place, before, after)
        ? " from " + before.at(place).asText() + " to " + after.at(place).asText()
        : "";
  }
}
