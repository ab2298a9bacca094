package dev.assay.app.finals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.assay.app.settings.Adjustments.Comment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A student's grade, and how it came about. If there are points of checks, then {@code raw +
 * latePenalty + adjustment} is the final grade, exactly.
 *
 * @param id the student
 * @param name to read
 * @param raw the points of the checks; absent if there is no grade
 * @param maximum the most without the bonus; absent as above
 * @param latePenalty what lateness added: zero, or less
 * @param adjustment what people added, or took
 * @param grade the final grade; absent if there is none, or the student is excused
 * @param excused why there is no grade, if somebody said so
 * @param due when it was due, if it ever was
 * @param submittedAt when it was handed in, if that is known
 * @param chain each step from the checks to the grade
 * @param comments what people have to say about the work
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FinalGrade(
    String id,
    String name,
    Optional<BigDecimal> raw,
    Optional<BigDecimal> maximum,
    Optional<BigDecimal> latePenalty,
    Optional<BigDecimal> adjustment,
    @JsonProperty("final") Optional<BigDecimal> grade,
    Optional<String> excused,
    Optional<String> due,
    Optional<String> submittedAt,
    List<Step> chain,
    List<Comment> comments) {
  /** Keeps copies. */
  public FinalGrade {
    chain = List.copyOf(chain);
    comments = List.copyOf(comments);
  }
}
