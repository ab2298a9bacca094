package dev.assay.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.app.Complaint;
import dev.assay.app.Courses;
import dev.assay.app.ExitCode;
import dev.assay.app.grade.WantedIsolation;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.CourseProof;
import dev.assay.engine.course.Hints;
import dev.assay.formats.Graded;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a platform gets if the grader itself breaks. */
@Timeout(60)
class PlatformRunTest {
  private static final String RESULT = "/autograder/results/results.json";

  @TempDir private Path temporary;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @Test
  void anErrorOfThisJvmIsAResultThatIsNoGrade() throws Exception {
    Places places = Places.in(temporary).with("/autograder/submission/A.java", "class A {}");

    ExitCode exit = run(places, new Broken(Courses.find("")), Map.of());

    assertThat(exit).isEqualTo(ExitCode.DONE);
    assertThat(places.text(RESULT))
        .contains("\"score\" : 0", "not your fault", "java.lang.OutOfMemoryError: on purpose");
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("OutOfMemoryError: on purpose");
    assertThat(places.out()).isEmpty();
  }

  @Test
  void aMissingSubmissionIsAResultThatIsNoGrade() throws Exception {
    Places places = Places.in(temporary);

    ExitCode exit = run(places, Courses.find(""), Map.of());

    assertThat(exit).isEqualTo(ExitCode.DONE);
    assertThat(places.text(RESULT)).contains("\"score\" : 0", "There is no submission at");
  }

  @Test
  void aSettingThatNoFormatOfThePlatformHasIsToldBeforeAnythingIsGraded() throws Exception {
    Places places = Places.in(temporary);
    CoursePackage course = Courses.find("");
    assertThatThrownBy(() -> run(places, course, Map.of("colour", "red")))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("--set colour");
  }

  @Test
  void aResultThatCantBeDeliveredIsAComplaintAboutTheFile() throws Exception {
    Places places = Places.in(temporary).with("/autograder/results", "a file");
    CoursePackage course = Courses.find("");
    assertThatThrownBy(() -> run(places, course, Map.of()))
        .isInstanceOfSatisfying(
            Complaint.class, complaint -> assertThat(complaint.exit()).isEqualTo(ExitCode.FILES))
        .hasMessageContaining("results.json of gradescope");
  }

  private ExitCode run(Places places, CoursePackage course, Map<String, String> settings)
      throws Complaint {
    OneGrading grading =
        new OneGrading(
            course, course.course().exercises(), WantedIsolation.PROCESS, OptionalLong.empty(), 0);
    return new PlatformRun(
            Platforms.find("gradescope"),
            places.place(Map.of()),
            grading,
            Graded.Scoring.ALL,
            false,
            new PrintStream(told, true, StandardCharsets.UTF_8))
        .run(settings);
  }

  /** A course whose classes are too much for this JVM. */
  private record Broken(CoursePackage whole) implements CoursePackage {
    @Override
    public Course course() {
      return whole.course();
    }

    @Override
    public Hints hints() {
      return whole.hints();
    }

    @Override
    public long studentSeed() {
      return whole.studentSeed();
    }

    @Override
    public CourseProof proof() {
      return whole.proof();
    }

    @Override
    public Path contracts() {
      throw new OutOfMemoryError("on purpose");
    }
  }
}
