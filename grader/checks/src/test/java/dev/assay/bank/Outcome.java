package dev.assay.bank;

import java.util.Set;

/**
 * What a submission did to a grader that did not keep it from anything.
 *
 * @param verdict how its first check ended that did not pass; or {@code no-result} if the grader
 *     died, {@code stuck} if it had to be stopped
 * @param effects what was there afterwards: {@code points}, a {@code file}, a {@code process}, a
 *     {@code connection}, a {@code secret} in the scorecard
 */
record Outcome(String verdict, Set<String> effects) {
  /** Whether it got what it came for. */
  boolean bites() {
    return !effects.isEmpty() || verdict.equals("no-result") || verdict.equals("stuck");
  }

  @Override
  public String toString() {
    return verdict + (effects.isEmpty() ? "" : " " + String.join(",", effects));
  }
}
