package dev.assay.engine.lint;

import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.ExerciseSpec;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a check is called: a sentence about the student's code without its subject, such as "starts
 * at zero", so that it reads well after a tick, after a cross, and after "Waits for the check".
 */
final class TitlesReadWell implements Rule {
  private static final int LONGEST = 90;
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** A verb in lower case, then words with single spaces; no stop at the end. */
  private static final Pattern FRAGMENT = Pattern.compile("[a-z]+s( [^ ]+)*(?<![.!?:;,])");

  /** Words about testing, and orders; the title is about what the code does. */
  private static final Pattern OFF =
      Pattern.compile(
          "(?i)\\b(tests?|testing|assert\\w*|fail\\w*|pass\\w*|should|must|todo|fixme)\\b");

  @Override
  public String id() {
    return "title";
  }

  @Override
  public String sentence() {
    return "every check is called by a sentence without subject and full stop, unlike any other";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      Set<String> seen = new HashSet<>();
      for (CheckSpec check : exercise.checks()) {
        String where = exercise.id() + "/" + check.id();
        String title = "the title \"" + check.title() + "\" ";
        found.require(
            NAME.matcher(check.id()).matches(), where, "the id is to be written-like-this");
        found.require(
            FRAGMENT.matcher(check.title()).matches(),
            where,
            title + "is to begin with what the code does, in lower case, and end without a stop");
        found.require(
            !OFF.matcher(check.title()).find(),
            where,
            title + "is to say what the code does, and nothing of tests or failing");
        found.require(
            check.title().length() <= LONGEST,
            where,
            title + "has more than " + LONGEST + " characters");
        found.require(seen.add(check.title()), where, title + "is used twice in the exercise");
      }
    }
    return found.ruling();
  }
}
