package dev.assay.engine.check;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.Conversation;
import dev.assay.engine.subject.Script;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs the checks of exercises on one submission.
 *
 * <p>Where there are precedents, the submission is asked first what checks have asked others. A
 * check that has had the same conversation before is not run again; another one is run on the
 * answers that are there by now, and asks the submission itself only when it wants to know more.
 * Either way its result is the one that it comes to alone.
 */
public final class CheckRun {
  private final PlatformRun platform = new PlatformRun();
  private final SubjectSource source;
  private final long seed;
  private final Set<CheckSpec> seeded = new HashSet<>();
  private final @Nullable Precedents precedents;

  /**
   * A run over one submission, without precedents.
   *
   * @param source the submission
   * @param seed all that is random in the checks follows from it
   */
  public CheckRun(SubjectSource source, long seed) {
    this(source, seed, null);
  }

  /**
   * A run over one submission.
   *
   * @param source the submission
   * @param seed all that is random in the checks follows from it
   * @param precedents of the same course and seed; more are added
   */
  public static CheckRun with(SubjectSource source, long seed, Precedents precedents) {
    return new CheckRun(source, seed, precedents);
  }

  private CheckRun(SubjectSource source, long seed, @Nullable Precedents precedents) {
    this.source = source;
    this.seed = seed;
    this.precedents = precedents;
  }

  /**
   * Runs all checks of an exercise.
   *
   * @return a result for every check of the rubric, in its order
   */
  public List<CheckResult> run(ExerciseSpec exercise) {
    return waiting(runAlone(exercise));
  }

  /** Runs all checks of an exercise, and does not ask yet which of them waits for another. */
  public List<CheckResult> runAlone(ExerciseSpec exercise) {
    Map<CheckSpec, CheckResult> results = new HashMap<>();
    Map<CheckSpec, Conversation> rehearsed = rehearse(exercise);
    if (precedents != null) {
      rehearsed.forEach(
          (check, conversation) ->
              precedents
                  .result(check, conversation)
                  .ifPresent(result -> results.put(check, result)));
    }
    List<String> troubles = new ArrayList<>();
    for (Map<CheckSpec, Conversation> hints :
        List.of(rehearsed, Map.<CheckSpec, Conversation>of())) {
      List<CheckSpec> rest =
          exercise.checks().stream().filter(check -> !results.containsKey(check)).toList();
      if (!rest.isEmpty()) {
        CheckListener listener =
            platform.run(exercise, rest, new CheckScope(exercise, source, seed, hints));
        results.putAll(listener.results());
        seeded.addAll(listener.seeded());
        troubles = listener.troubles();
        if (precedents != null) {
          listener.conversations().forEach((result, held) -> precedents.add(result, held));
        }
        // What a check did not ask in the rehearsal, it asks a submission that was not rehearsed.
        if (!listener.isAnyAstray()) {
          break;
        }
      }
    }
    List<String> told = troubles;
    return exercise.checks().stream()
        .map(check -> results.getOrDefault(check, notRun(check, told)))
        .toList();
  }

  /**
   * The checks of this run that drew something from the seed: properties, and examples that threw
   * dice. The others do the same with any other seed, as long as the submission does. Those that
   * followed a precedent are not told apart.
   */
  public Set<CheckSpec> seeded() {
    return Set.copyOf(seeded);
  }

  private Map<CheckSpec, Conversation> rehearse(ExerciseSpec exercise) {
    if (precedents == null) {
      return Map.of();
    }
    Map<CheckSpec, Conversation> rehearsed = new LinkedHashMap<>();
    List<Script> scripts = precedents.scripts(exercise.checks());
    Map<String, Conversation> held =
        scripts.isEmpty() ? Map.of() : source.rehearse(exercise, scripts);
    for (CheckSpec check : exercise.checks()) {
      Conversation conversation = held.get(check.id());
      if (conversation != null) {
        rehearsed.put(check, conversation);
      }
    }
    return rehearsed;
  }

  private static CheckResult notRun(CheckSpec check, List<String> troubles) {
    return CheckResult.notRun(
        check,
        Status.GRADER_ERROR,
        Fact.note("The check was not run. " + String.join(" ", troubles)));
  }

  /** The results of an exercise that nobody asked for. */
  public static List<CheckResult> notSelected(ExerciseSpec exercise) {
    return exercise.checks().stream()
        .map(check -> CheckResult.notRun(check, Status.NOT_SELECTED))
        .toList();
  }

  /**
   * A check that failed after the one that it builds on failed tells nothing new: it waits.
   *
   * @param results of all checks of an exercise, in the order of the rubric
   */
  public static List<CheckResult> waiting(List<CheckResult> results) {
    Map<String, CheckResult> byId = new HashMap<>();
    List<CheckResult> told = new ArrayList<>();
    for (CheckResult result : results) {
      CheckResult latest = result;
      boolean failed = result.status() != Status.GRADER_ERROR && isReasonToWait(result.status());
      for (String earlier : result.check().after()) {
        CheckResult first = byId.get(earlier);
        if (failed && first != null && isReasonToWait(first.status())) {
          latest = result.waitingFor(first.check());
          break;
        }
      }
      byId.put(result.check().id(), latest);
      told.add(latest);
    }
    return told;
  }

  private static boolean isReasonToWait(Status status) {
    // What is the matter with the class itself is the same for every check of it.
    return !List.of(
            Status.PASSED,
            Status.NOT_ATTEMPTED,
            Status.NOT_SELECTED,
            Status.COMPILE_ERROR,
            Status.UNUSABLE,
            Status.REJECTED)
        .contains(status);
  }
}
