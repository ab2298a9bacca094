package dev.assay.engine.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Thrown by a check that does not pass: the status, and the facts in order.
 *
 * <p>It is an {@link AssertionError}, so that the JUnit Platform takes it for a failed test. The
 * message is the facts, a line each.
 */
public final class Finding extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final Status status;
  private final transient List<Fact> facts;
  private final transient Optional<Call> call;
  private final transient Optional<Difference> difference;

  private Finding(
      Status status, List<Fact> facts, Optional<Call> call, Optional<Difference> difference) {
    super(facts.stream().map(Fact::toString).collect(Collectors.joining("\n")));
    this.status = status;
    this.facts = List.copyOf(facts);
    this.call = call;
    this.difference = difference;
  }

  /** A finding with these facts. */
  public Finding(Status status, List<Fact> facts) {
    this(status, facts, Optional.empty(), Optional.empty());
  }

  /** A finding with these facts. */
  public Finding(Status status, Fact... facts) {
    this(status, List.of(facts));
  }

  /** How the check ended. */
  public Status status() {
    return status;
  }

  /** Why, in order. */
  public List<Fact> facts() {
    return facts;
  }

  /** The call that it is about, if it is about one. */
  public Optional<Call> call() {
    return call;
  }

  /** What came and what should have come, if that is known. */
  public Optional<Difference> difference() {
    return difference;
  }

  /** The same finding, about this call. */
  public Finding about(Optional<Call> made) {
    return new Finding(status, facts, made, difference);
  }

  /** The same finding, with these two answers. */
  public Finding with(Difference answers) {
    return new Finding(status, facts, call, Optional.of(answers));
  }
}
