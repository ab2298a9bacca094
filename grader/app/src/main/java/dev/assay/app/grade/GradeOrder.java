package dev.assay.app.grade;

import dev.assay.app.settings.ClassRules;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is asked of a run.
 *
 * @param input the submissions
 * @param out the folder of results
 * @param course the course
 * @param exercises those to grade
 * @param isolation what has to stand between submissions and the grader
 * @param jobs submissions at a time
 * @param only ids of students to look at; empty for all
 * @param force whether to grade what has its scorecard already
 * @param seed the seed, if one is asked for
 * @param hints how many hints of each exercise are on scorecards, 0 to 3
 * @param pastDue whether students may see the checks that wait for the due date
 * @param rules due dates, the late policy, and what people changed by hand
 * @param time how long new submissions are begun; empty for ever
 */
public record GradeOrder(
    Path input,
    Path out,
    Course course,
    List<ExerciseSpec> exercises,
    WantedIsolation isolation,
    int jobs,
    Set<String> only,
    boolean force,
    OptionalLong seed,
    int hints,
    boolean pastDue,
    ClassRules rules,
    Optional<Duration> time) {}
