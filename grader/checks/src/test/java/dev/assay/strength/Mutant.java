package dev.assay.strength;

import java.util.List;

/**
 * One small change of a solution, and what came of it.
 *
 * @param type the simple name of the changed class
 * @param method the changed method
 * @param line the source line, without its indentation: it outlives a change of line numbers
 * @param change what was changed, in PIT's words
 * @param mutator the kind of change
 * @param killed whether some check noticed, a timeout included
 * @param killers the numbers of the tests that noticed, from 1
 */
record Mutant(
    String type,
    String method,
    String line,
    String change,
    String mutator,
    boolean killed,
    List<Integer> killers) {

  /** How the list of equivalent mutants names it. */
  String name() {
    return type + "." + method + " | " + line + " | " + change;
  }
}
