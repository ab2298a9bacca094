package dev.assay.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of the engine are floors: each stands on some below it, and knows none above. */
class EngineLayersTest {
  private static final String ENGINE = "dev.assay.engine.";

  /** From the ground up. A new package gets a line here before it gets its second class. */
  private static List<Layer> layers() {
    return List.of(
        new Layer("verdict", "What can come of a check, in words of its own."),
        new Layer("digest", "Fingerprints of files and classes."),
        new Layer("compile", "From sources to class bytes, with the worker's compiler."),
        new Layer("diagnosis", "Recognises known mistakes by their answers.", "verdict"),
        new Layer("exhibit", "What a submission is asked for the eye, and who draws it."),
        new Layer(
            "course",
            "What an author writes: exercises, checks, points, hints, known mistakes, pictures.",
            "diagnosis",
            "exhibit"),
        new Layer(
            "subject",
            "The implementation under check, found among what was compiled.",
            "verdict",
            "compile",
            "course"),
        new Layer(
            "expect", "Compares a subject's answer with the right one.", "verdict", "subject"),
        new Layer(
            "check",
            "Runs checks on subjects, wherever these come from.",
            "verdict",
            "course",
            "subject"),
        new Layer(
            "scorecard",
            "Makes the one result of a run of checks.",
            "verdict",
            "digest",
            "diagnosis",
            "exhibit",
            "course",
            "subject",
            "check"),
        new Layer(
            "sandbox",
            "A subject in a process of its own.",
            "verdict",
            "digest",
            "compile",
            "course",
            "subject",
            "scorecard"),
        new Layer(
            "intake",
            "Takes a submission in, and names it as a scorecard does.",
            "verdict",
            "digest",
            "subject",
            "compile",
            "course",
            "scorecard"),
        new Layer("report", "Shows a scorecard.", "verdict", "course", "scorecard"),
        new Layer(
            "grade",
            "One submission, from its files to its scorecard.",
            "verdict",
            "compile",
            "subject",
            "sandbox",
            "scorecard",
            "intake"),
        new Layer(
            "kit",
            "What a student has in the place of solutions and hidden checks.",
            "digest",
            "course"),
        new Layer(
            "checkout",
            "The page of mvn test.",
            "verdict",
            "compile",
            "subject",
            "course",
            "sandbox",
            "scorecard",
            "intake",
            "report"),
        new Layer(
            "lint",
            "Proves a course before anybody is graded with it.",
            "kit",
            "verdict",
            "compile",
            "diagnosis",
            "course",
            "subject",
            "check",
            "sandbox",
            "intake"));
  }

  @ParameterizedTest
  @MethodSource("layers")
  void standsOnlyOnWhatIsBelow(Layer layer) {
    Set<String> mayUse = new TreeSet<>(List.of(layer.standsOn()));
    mayUse.add(layer.name());
    String[] others =
        layers().stream()
            .map(Layer::name)
            .filter(name -> !mayUse.contains(name))
            .map(name -> ENGINE + name + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ENGINE + layer.name() + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .because(layer.sentence())
        .check(Code.main());
  }

  @Test
  void everyPackageIsALayer() {
    Set<String> packages =
        Code.main().stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ENGINE))
            .map(name -> name.substring(ENGINE.length()).split("\\.", -1)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(layers()).extracting(Layer::name).containsExactlyInAnyOrderElementsOf(packages);
  }

  @Test
  void eachLayerStandsOnEarlierOnes() {
    Set<String> below = new TreeSet<>();
    for (Layer layer : layers()) {
      assertThat(below).as(layer.name()).containsAll(List.of(layer.standsOn()));
      below.add(layer.name());
    }
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching(ENGINE + "(*)..").should().beFreeOfCycles().check(Code.main());
  }

  @Test
  void whatIsCompiledKnowsTheCompilerAndNoOtherPartOfTheWorker() {
    classes()
        .that()
        .resideInAPackage(ENGINE + "compile..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax..",
            "org.jspecify..",
            "dev.assay.worker.compile..",
            ENGINE + "compile..")
        .because("the compiler may run in this process or in one of its own")
        .check(Code.main());
  }

  /**
   * A package of the engine.
   *
   * @param name its last part
   * @param sentence what it is for
   * @param standsOn the packages of the engine that it may use
   */
  private record Layer(String name, String sentence, String... standsOn) {
    @Override
    public String toString() {
      return name;
    }
  }
}
