package dev.assay.engine.verdict;

import java.util.List;
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

  /** A finding with these facts. */
  public Finding(Status status, List<Fact> facts) {
    super(facts.stream().map(Fact::toString).collect(Collectors.joining("\n")));
    this.status = status;
    this.facts = List.copyOf(facts);
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
}
