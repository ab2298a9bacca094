package dev.assay.engine.lint;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.check.CheckRun;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CourseProof;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.Hints;
import dev.assay.engine.course.WrongProgram;
import dev.assay.engine.subject.SubjectSource;
import dev.assay.engine.subject.TrustedSubjects;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A course, and what its checks say of programs that are known to be right, wrong or untouched. A
 * program runs when the first rule asks for it, and only once.
 */
public final class Evidence {
  /** Any seed will do: what is known to be wrong has to lose points on each. */
  private static final long SEED = 1;

  private final Course course;
  private final Hints hints;
  private final CourseProof proof;
  private final Path checkout;
  private final SubjectSource stubs;
  private final Map<Supplier<?>, List<CheckResult>> results = new HashMap<>();

  /**
   * A course to look at.
   *
   * @param course the exercises with their checks
   * @param hints its hints
   * @param proof programs that are known to be right or wrong
   * @param checkout the folder that its pages lie in
   * @param stubs the classes that students start from
   */
  public Evidence(
      Course course, Hints hints, CourseProof proof, Path checkout, SubjectSource stubs) {
    this.course = course;
    this.hints = hints;
    this.proof = proof;
    this.checkout = checkout;
    this.stubs = stubs;
  }

  /** The exercises with their checks. */
  public Course course() {
    return course;
  }

  /** The hints. */
  public Hints hints() {
    return hints;
  }

  /** What is known to be right or wrong. */
  public CourseProof proof() {
    return proof;
  }

  /** The folder that the course's pages lie in. */
  public Path checkout() {
    return checkout;
  }

  /** The programs that are wrong on purpose, of one exercise. */
  public List<WrongProgram> wrong(ExerciseSpec exercise) {
    return proof.wrong().stream()
        .filter(program -> program.contract() == exercise.contract())
        .toList();
  }

  /** What the checks say of a program: of each check in the order of the rubric. */
  public List<CheckResult> results(ExerciseSpec exercise, Supplier<?> program) {
    return results.computeIfAbsent(
        program,
        unknown ->
            new CheckRun(new TrustedSubjects(Map.of(exercise.contract(), program)), SEED)
                .run(exercise));
  }

  /** What the checks say of the class that a student starts from. */
  public List<CheckResult> ofStub(ExerciseSpec exercise) {
    return new CheckRun(stubs, SEED).run(exercise);
  }
}
