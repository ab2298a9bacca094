package dev.assay.engine.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The known mistakes of one exercise, and the questions that tell them apart.
 *
 * <p>What the mistakes reply to the questions is the same for every submission: it is computed when
 * it is needed first, and kept. Safe for use by several threads.
 *
 * @param <C> the contract
 */
public final class Diagnosis<C> {
  private final Class<C> contract;
  private final List<Suspect<C>> suspects;
  private final List<Probe<C>> probes;
  private final Closeness closeness;

  /**
   * A diagnosis.
   *
   * @param contract the exercise's contract
   * @param mistakes the known mistakes
   * @param probes the questions, asked in this order: the one that tells most apart first
   * @param closeness how near numbers have to be
   */
  public Diagnosis(
      Class<C> contract,
      List<KnownMistake<C>> mistakes,
      List<Probe<C>> probes,
      Closeness closeness) {
    if (mistakes.stream().map(KnownMistake::id).distinct().count() != mistakes.size()) {
      throw new IllegalArgumentException(
          "Two mistakes have the same id among "
              + mistakes.stream().map(KnownMistake::id).toList());
    }
    this.contract = contract;
    this.probes = List.copyOf(probes);
    this.closeness = closeness;
    List<Suspect<C>> all = new ArrayList<>();
    mistakes.forEach(
        mistake -> mistake.ways().forEach(way -> all.add(new Suspect<>(mistake, way))));
    this.suspects = List.copyOf(all);
  }

  /** The contract of the exercise. */
  public Class<C> contract() {
    return contract;
  }

  /**
   * Finds the mistake that explains a submission's replies, all of them.
   *
   * @param respondent answers for the submission; asked no longer than a mistake is left that
   *     explains what came so far
   * @return the mistake; of several the most specific one; empty if none explains everything, or if
   *     two are equally specific
   */
  public Optional<KnownMistake<C>> explain(Respondent<C> respondent) {
    List<Suspect<C>> left = probes.isEmpty() ? List.of() : suspects;
    for (Probe<C> probe : probes) {
      if (left.isEmpty()) {
        break;
      }
      Optional<Reply> reply = Reply.of(probe, respondent);
      left =
          reply.isEmpty()
              ? List.of()
              : left.stream()
                  .filter(suspect -> suspect.reply(probe).explains(reply.get(), closeness))
                  .toList();
    }
    return mostSpecific(left.stream().map(Suspect::mistake).distinct().toList());
  }

  private static <C> Optional<KnownMistake<C>> mostSpecific(List<KnownMistake<C>> mistakes) {
    Optional<KnownMistake<C>> first =
        mistakes.stream().max(Comparator.comparingInt(KnownMistake::specificity));
    return first.filter(
        most -> mistakes.stream().filter(m -> m.specificity() == most.specificity()).count() == 1);
  }

  /** One way to make a mistake, with what it replies. */
  private static final class Suspect<C> {
    private final KnownMistake<C> mistake;
    private final Supplier<C> way;
    private final Map<Probe<C>, Reply> replies = new HashMap<>();

    Suspect(KnownMistake<C> mistake, Supplier<C> way) {
      this.mistake = mistake;
      this.way = way;
    }

    KnownMistake<C> mistake() {
      return mistake;
    }

    synchronized Reply reply(Probe<C> probe) {
      return replies.computeIfAbsent(probe, asked -> Reply.of(asked, way.get()));
    }
  }
}
