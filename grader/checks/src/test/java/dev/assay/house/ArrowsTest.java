package dev.assay.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Arrows between the rooms point one way: checks to engine to worker, and checks and solutions to
 * exercises.
 */
class ArrowsTest {
  private static final String[] JDK = {"java..", "javax..", "org.jspecify.."};
  private static final String[] COURSE = {
    "dev.assay.exercises..", "dev.assay.solutions..", "dev.assay.fixtures..", "dev.assay.checks.."
  };

  @Test
  void everyRoomIsOnTheClassPath() {
    // A rule about classes that nobody found would hold for nothing.
    Set<String> rooms =
        Code.main().stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.split("\\.", -1)[2])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(rooms).contains("checks", "engine", "exercises", "fixtures", "solutions", "worker");
  }

  @Test
  void theEngineKnowsNoCourse() {
    noClasses()
        .that()
        .resideInAPackage("dev.assay.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(COURSE)
        .because("it grades any course, and learns of one through annotations")
        .check(Code.main());
  }

  @Test
  void theWorkerNeedsTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("dev.assay.worker..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(with("com.sun.source..", "dev.assay.worker.."))
        .because("it shares a process with code that nobody trusts")
        .check(Code.main());
  }

  @Test
  void onlyTheSandboxTalksToTheWorker() {
    noClasses()
        .that()
        .resideInAPackage("dev.assay..")
        .and()
        .resideOutsideOfPackages(
            "dev.assay.worker..", "dev.assay.engine.sandbox..", "dev.assay.engine.compile..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.assay.worker..")
        .because("few places read what an untrusted process sends")
        .check(Code.main());
  }

  @Test
  void theExercisesNeedTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("dev.assay.exercises..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(with("dev.assay.exercises.."))
        .because("a student sees all that there is")
        .check(Code.main());
  }

  @Test
  void theSolutionsNeedTheExercisesAndTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage("dev.assay.solutions..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(with("dev.assay.solutions..", "dev.assay.exercises.."))
        .because("they have what a student has")
        .check(Code.main());
  }

  @Test
  void theFixturesKnowNobody() {
    noClasses()
        .that()
        .resideInAPackage("dev.assay.fixtures..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("dev.assay..")
                .and(JavaClass.Predicates.resideOutsideOfPackage("dev.assay.fixtures..")))
        .because("they are data")
        .check(Code.main());
  }

  @Test
  void theChecksDoNotKnowHowAScorecardIsWritten() {
    noClasses()
        .that()
        .resideInAPackage("dev.assay.checks..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .because("the engine writes JSON")
        .check(Code.main());
  }

  private static String[] with(String... own) {
    String[] all = Arrays.copyOf(JDK, JDK.length + own.length);
    System.arraycopy(own, 0, all, JDK.length, own.length);
    return all;
  }
}
