package dev.assay.checks.interventions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.lint.CheckoutStubs;
import dev.assay.engine.lint.Evidence;
import dev.assay.engine.lint.Lint;
import dev.assay.engine.lint.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code assay lint} says of this course, in the build: a test for each rule. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CourseLintTest {
  private static final Path CHECKOUT = Path.of(System.getProperty("basedir", "."), "../..");

  private final CoursePackage course = new InterventionsPackage();
  private final CheckoutStubs stubs;
  private final Evidence evidence;

  CourseLintTest() throws IOException {
    stubs = new CheckoutStubs(CHECKOUT, course.course(), course.contracts());
    evidence = new Evidence(course.course(), course.hints(), course.proof(), CHECKOUT, stubs);
  }

  static Stream<Named<Rule>> rules() {
    return Lint.complete().rules().stream().map(rule -> Named.of(rule.id(), rule));
  }

  @AfterAll
  void close() {
    stubs.close();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCourseKeepsTheRule(Rule rule) {
    assertThat(rule.look(evidence))
        .as(rule.sentence())
        .satisfies(
            ruling -> {
              assertThat(ruling.defects()).isEmpty();
              assertThat(ruling.looked()).isPositive();
            });
  }
}
