package dev.assay.engine.kit;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.engine.course.CheckSpec;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.CourseProof;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.Hints;
import dev.assay.engine.digest.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The course of a student's kit: visible checks, recorded answers in the place of the solutions,
 * and of the other checks only how many there are.
 */
public final class KitPackage implements CoursePackage {
  /** Where a kit has its description, on the class path. */
  private static final String DESCRIPTION = "assay-kit/course.json";

  /** Where a kit has its recorded answers, on the class path. */
  private static final String ANSWERS = "assay-kit/answers.bin";

  private final KitDescription description;
  private final Course course;

  /** For the service loader. */
  public KitPackage() {
    try {
      description = new ObjectMapper().readValue(resource(DESCRIPTION), KitDescription.class);
    } catch (IOException damaged) {
      throw new UncheckedIOException("The kit's description of the course is damaged", damaged);
    }
    Course visible =
        Course.of(
            description.id(),
            description.title(),
            description.version(),
            description.digest(),
            description.sourceRoot(),
            description.checks().stream().<Class<?>>map(KitPackage::load).toList());
    course =
        new Course(
            visible.id(),
            visible.title(),
            visible.version(),
            visible.digest(),
            visible.sourceRoot(),
            visible.exercises().stream().map(this::withUnseen).toList(),
            Set.copyOf(description.given()));
  }

  /**
   * The files that make a kit out of a course, by their names on the class path.
   *
   * @param written the course
   * @param answers what its visible checks compare with
   */
  public static Map<String, byte[]> files(CoursePackage written, RecordedAnswers answers) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      files.put(
          DESCRIPTION,
          new ObjectMapper()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsBytes(KitDescription.of(written)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    files.put(ANSWERS, answers.toBytes());
    return files;
  }

  @Override
  public Course course() {
    return course;
  }

  @Override
  public Hints hints() {
    return new Hints(description.hints());
  }

  @Override
  public long studentSeed() {
    return description.studentSeed();
  }

  @Override
  public CourseProof proof() {
    RecordedAnswers answers = RecordedAnswers.of(resource(ANSWERS));
    Map<Class<?>, Supplier<?>> solutions = new HashMap<>();
    course
        .exercises()
        .forEach(
            exercise ->
                solutions.put(
                    exercise.contract(), () -> answers.implementation(exercise.contract())));
    return new CourseProof(solutions, List.of(), Map.of());
  }

  @Override
  public Path contracts() {
    return Digests.codeSource(course.exercises().get(0).contract());
  }

  private ExerciseSpec withUnseen(ExerciseSpec exercise) {
    List<CheckSpec> checks = new ArrayList<>(exercise.checks());
    KitDescription.Unseen unseen = description.unseen().get(exercise.id());
    if (unseen != null) {
      checks.addAll(unseen.specs(exercise.checks().get(0)));
    }
    return new ExerciseSpec(
        exercise.id(),
        exercise.name(),
        exercise.title(),
        exercise.contract(),
        exercise.submission(),
        exercise.lesson(),
        exercise.bonus(),
        exercise.checksClass(),
        List.copyOf(checks));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException("The kit lacks its checks " + name, missing);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = KitPackage.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The kit lacks its file " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Can't read the kit's file " + name, unreadable);
    }
  }
}
