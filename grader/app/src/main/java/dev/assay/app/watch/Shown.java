package dev.assay.app.watch;

import dev.assay.engine.scorecard.ExerciseCard;

/**
 * What there is to see after a grading.
 *
 * @param exercise the one that the student works on
 * @param page what to fix next in it, below how far all exercises are
 * @param keys what the keys do
 * @param millis from the save to here; negative if nothing was saved
 * @param address of the page in a browser; empty if there is none
 */
record Shown(ExerciseCard exercise, String page, String keys, long millis, String address) {}
