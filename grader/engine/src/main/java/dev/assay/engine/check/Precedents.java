package dev.assay.engine.check;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.subject.Conversation;
import dev.assay.engine.subject.Output;
import dev.assay.engine.subject.Script;
import dev.assay.engine.verdict.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the checks of a run have ended before, and after which conversation.
 *
 * <p>A check is a function: its questions and its verdict follow from the seed and from what it has
 * heard. Many submissions of a class answer alike to the last bit, and their answers need to be
 * judged only once. Another seed or another course needs other precedents. Several threads may use
 * them.
 */
public final class Precedents {
  /** How many are kept of each check. */
  private static final int MOST = 16;

  private final Map<CheckSpec, List<Case>> cases = new HashMap<>();

  /** What these checks are likely to ask, as far as they have asked anything before. */
  synchronized List<Script> scripts(List<CheckSpec> checks) {
    List<Script> scripts = new ArrayList<>();
    for (CheckSpec check : checks) {
      List<Case> known = cases.getOrDefault(check, List.of());
      if (!known.isEmpty()) {
        // A check that is satisfied has asked all that it had to ask.
        Comparator<Case> passedFirst =
            Comparator.comparing(each -> each.result.status() != Status.PASSED);
        scripts.add(
            new Script(
                check.id(),
                known.stream()
                    .sorted(passedFirst.thenComparing(each -> -each.uses))
                    .map(each -> each.conversation)
                    .toList()));
      }
    }
    return scripts;
  }

  /** The result of a check after a conversation, if it has had that conversation before. */
  synchronized Optional<CheckResult> result(CheckSpec check, Conversation conversation) {
    for (Case known : cases.getOrDefault(check, List.of())) {
      if (known.conversation.isSame(conversation)) {
        known.uses++;
        CheckResult then = known.result;
        return Optional.of(
            new CheckResult(
                check,
                then.status(),
                then.facts(),
                conversation.printed(),
                Duration.ZERO,
                then.counterexample()));
      }
    }
    return Optional.empty();
  }

  /** Keeps how a check ended, in the place of a case that was of less use. */
  synchronized void add(CheckResult result, Conversation conversation) {
    if (result.status() == Status.GRADER_ERROR) {
      return;
    }
    List<Case> known = cases.computeIfAbsent(result.check(), check -> new ArrayList<>());
    if (known.stream().anyMatch(each -> each.conversation.isSame(conversation))) {
      return;
    }
    if (known.size() == MOST) {
      known.remove(known.stream().min(Comparator.comparing(each -> each.uses)).orElseThrow());
    }
    Conversation shared = conversation;
    for (Case each : known) {
      shared = shared.sharing(each.conversation);
    }
    known.add(new Case(new Conversation(shared.turns(), Output.NONE), result));
  }

  /** A conversation, and what came of it. */
  private static final class Case {
    private final Conversation conversation;
    private final CheckResult result;
    private int uses;

    Case(Conversation conversation, CheckResult result) {
      this.conversation = conversation;
      this.result = result;
    }
  }
}
