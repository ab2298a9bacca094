package dev.assay.app.grade;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.engine.intake.Submission;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A submission of the class, and what is to be done about it.
 *
 * @param submission what was handed in
 * @param why why it is graded, or is not
 * @param old the scorecard that is there already, if it can be read
 */
record Task(Submission submission, Why why, @Nullable JsonNode old) {
  /** The scorecard that is there already, if there is one. */
  Optional<JsonNode> before() {
    return Optional.ofNullable(old);
  }

  /** Whose it is. */
  String id() {
    return submission.id();
  }
}
