package dev.assay.reports.student;

import java.util.List;

/**
 * A whole page, as the template wants it. All texts are inert.
 *
 * @param look its style and its policy
 * @param course the course's title
 * @param who whose it is
 * @param points all points, in words
 * @param facts about the whole, a sentence each
 * @param next what to do next
 * @param exercises in the order of the course
 * @param notices what was handed in and not taken
 * @param fine how it was graded, a sentence each
 */
public record PageView(
    Look look,
    String course,
    String who,
    String points,
    List<String> facts,
    NextView next,
    List<ExerciseView> exercises,
    List<String> notices,
    List<String> fine) {}
