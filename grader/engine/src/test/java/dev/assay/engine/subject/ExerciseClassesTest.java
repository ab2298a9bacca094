package dev.assay.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.check.CheckResult;
import dev.assay.engine.toy.Toy;
import dev.assay.engine.verdict.Status;
import java.util.Collection;
import org.junit.jupiter.api.Test;

/** What a student is told whose class can't be used, or is not there. */
class ExerciseClassesTest {
  private static final String METHOD =
      "public double[] twice(double[] values, int times) {" + Toy.RIGHT + "}";

  @Test
  void anAbsentFileIsNotAttempted() {
    everyCheck(Status.NOT_ATTEMPTED, "There is no class dev.assay.engine.toy.DoublerExercise.");
  }

  @Test
  void anEmptyFileIsNotAttempted() {
    everyCheck(
        Status.NOT_ATTEMPTED,
        "There is no class dev.assay.engine.toy.DoublerExercise.",
        Toy.DOUBLER,
        "");
  }

  @Test
  void aStubIsNotAttempted() {
    everyCheck(
        Status.NOT_ATTEMPTED,
        "The exercise class says: (no message)",
        Toy.DOUBLER,
        Toy.doubler("throw new UnsupportedOperationException();"));
  }

  @Test
  void aClassHasToBePublic() {
    everyCheck(
        Status.UNUSABLE,
        "The class DoublerExercise is not public. Write \"public class DoublerExercise\".",
        Toy.DOUBLER,
        Toy.doubler(Toy.RIGHT).replace("public class", "class"));
  }

  @Test
  void aClassMustNotBeAbstract() {
    everyCheck(
        Status.UNUSABLE,
        "The class DoublerExercise is abstract, so nobody can make an instance of it. Remove"
            + " \"abstract\".",
        Toy.DOUBLER,
        Toy.doubler(Toy.RIGHT).replace("public class", "public abstract class"));
  }

  @Test
  void anInterfaceIsNoClass() {
    everyCheck(
        Status.UNUSABLE,
        "There is an interface DoublerExercise. Write \"public class DoublerExercise\" instead.",
        Toy.DOUBLER,
        "package dev.assay.engine.toy;\npublic interface DoublerExercise extends Doubler {}");
  }

  @Test
  void aClassNeedsAConstructorWithoutParameters() {
    String fact =
        "The class DoublerExercise has no public constructor without parameters. Add \"public"
            + " DoublerExercise() {}\", or remove its other constructors.";
    everyCheck(
        Status.UNUSABLE,
        fact,
        Toy.DOUBLER,
        Toy.doublerClass("public DoublerExercise(int size) {}\n" + METHOD));
    everyCheck(
        Status.UNUSABLE,
        fact,
        Toy.DOUBLER,
        Toy.doublerClass("private DoublerExercise() {}\n" + METHOD));
  }

  @Test
  void aClassHasToImplementItsContract() {
    everyCheck(
        Status.UNUSABLE,
        "The class DoublerExercise does not implement its contract. Write \"public class"
            + " DoublerExercise implements Doubler\".",
        Toy.DOUBLER,
        Toy.doubler(Toy.RIGHT).replace(" implements Doubler", ""));
  }

  @Test
  void aClassHasToBeInTheRightPackage() {
    everyCheck(
        Status.UNUSABLE,
        "The class DoublerExercise is in another package. Write \"package dev.assay.engine.toy;\""
            + " on top.",
        Toy.DOUBLER,
        Toy.doubler(Toy.RIGHT)
            .replace("package dev.assay.engine.toy;", "import dev.assay.engine.toy.Doubler;"));
  }

  @Test
  void aFileWithoutItsPackageIsToldWhichOne() {
    everyCheck(
        Status.COMPILE_ERROR,
        "note: The contract is in the package of the exercise. Write \"package"
            + " dev.assay.engine.toy;\" on top.",
        Toy.DOUBLER,
        Toy.doubler(Toy.RIGHT).replace("package dev.assay.engine.toy;", ""));
  }

  @Test
  void aRenamedClassIsFoundByItsContract() {
    everyCheck(
        Status.UNUSABLE,
        "There is no class dev.assay.engine.toy.DoublerExercise, but"
            + " dev.assay.engine.toy.MyDoubler implements its contract. Call the class, and its"
            + " file, DoublerExercise.",
        "dev/assay/engine/toy/MyDoubler.java",
        Toy.doubler(Toy.RIGHT).replace("class DoublerExercise", "class MyDoubler"));
  }

  @Test
  void aClassThatInheritsTheContractIsFoundToo() {
    everyCheck(
        Status.UNUSABLE,
        "but dev.assay.engine.toy.Mine implements its contract.",
        "dev/assay/engine/toy/Base.java",
        "package dev.assay.engine.toy;\ninterface Base extends Doubler {}",
        "dev/assay/engine/toy/Mine.java",
        Toy.doubler(Toy.RIGHT)
            .replace("class DoublerExercise implements Doubler", "class Mine implements Base"));
  }

  @Test
  void aNameWithASlipIsFoundWithoutTheContract() {
    everyCheck(
        Status.UNUSABLE,
        "There is no class dev.assay.engine.toy.DoublerExercise, but"
            + " dev.assay.engine.toy.DoublerExcercise has nearly its name. Call the class, and its"
            + " file, DoublerExercise. Write \"implements Doubler\" behind its name.",
        "dev/assay/engine/toy/DoublerExcercise.java",
        Toy.doubler(Toy.RIGHT)
            .replace("class DoublerExercise implements Doubler", "class DoublerExcercise"));
  }

  @Test
  void aHelperIsNotTakenForTheExercise() {
    everyCheck(
        Status.NOT_ATTEMPTED,
        "There is no class dev.assay.engine.toy.DoublerExercise.",
        "dev/assay/engine/toy/TableExercise.java",
        Toy.table(Toy.RIGHT_TABLE),
        "dev/assay/engine/toy/DoublerHelper.java",
        "package dev.assay.engine.toy;\npublic class DoublerHelper {}");
  }

  @Test
  void aFileOfAnotherNameIsToBeRenamed() {
    everyCheck(
        Status.UNUSABLE,
        "Solution.java declares the class DoublerExercise. Call the file DoublerExercise.java.",
        "dev/assay/engine/toy/Solution.java",
        Toy.doubler(Toy.RIGHT));
  }

  @Test
  void aClassOfAnotherNameInTheRightFileIsToBeRenamed() {
    everyCheck(
        Status.COMPILE_ERROR,
        "note: Call the class DoublerExercise, as its file is, and not MyDoubler.",
        Toy.DOUBLER,
        Toy.doubler(Toy.RIGHT).replace("class DoublerExercise", "class MyDoubler"));
  }

  @Test
  void aRenamedFileThatDoesNotCompileIsACompileErrorAndToldItsName() {
    String rename =
        "note: There is no class dev.assay.engine.toy.DoublerExercise. If MyDoubler.java is meant"
            + " for it, call the class, and its file, DoublerExercise.";
    String renamed = Toy.doubler("return value;").replace("DoublerExercise", "MyDoubler");
    everyCheck(Status.COMPILE_ERROR, rename, "dev/assay/engine/toy/MyDoubler.java", renamed);
    everyCheck(
        Status.COMPILE_ERROR,
        "got: cannot find symbol",
        "dev/assay/engine/toy/MyDoubler.java",
        renamed);
    everyCheck(
        Status.COMPILE_ERROR,
        rename,
        "MyDoubler.java",
        renamed.replace("return value;", "return value"));
  }

  @Test
  void aBrokenFileIsFoundByANameWithASlip() {
    everyCheck(
        Status.COMPILE_ERROR,
        "If DoublerExcercise.java is meant for it,",
        "dev/assay/engine/toy/DoublerExcercise.java",
        "package dev.assay.engine.toy;\npublic class DoublerExcercise { int i = ; }");
  }

  @Test
  void aBrokenHelperIsNotTakenForTheExercise() {
    everyCheck(
        Status.NOT_ATTEMPTED,
        "There is no class dev.assay.engine.toy.DoublerExercise.",
        "dev/assay/engine/toy/DoublerHelper.java",
        "package dev.assay.engine.toy;\n// it implements Doubler soon\n"
            + "public class DoublerHelper implements Table { Doubler next = ; }");
  }

  @Test
  void aPrivateMethodDoesNotCompile() {
    everyCheck(
        Status.COMPILE_ERROR,
        "note: The methods of a contract are public. Write \"public\" before this one.",
        Toy.DOUBLER,
        Toy.doublerClass("private " + METHOD.substring("public ".length())));
  }

  @Test
  void aCompileErrorIsFoundInWhateverFolderTheFileIs() {
    everyCheck(
        Status.COMPILE_ERROR,
        "DoublerExercise.java:5",
        "DoublerExercise.java",
        Toy.doubler("return value;"));
  }

  @Test
  void tellsTheFirstErrorItsLineAndHowManyMoreThereAre() {
    CheckResult result = Toy.run(Toy.doubler("int a = x;\n\tint b = y;\nint c = z;")).get("length");
    assertThat(Toy.facts(result))
        .contains("line: DoublerExercise.java:5:9\n")
        .contains("got: cannot find symbol")
        .contains("note: The line is: int a = x;\n")
        .endsWith("note: And 2 more in this file, which may be gone once this one is.");
  }

  @Test
  void aCopyOfTheContractIsInTheWay() {
    everyCheck(
        Status.UNUSABLE,
        "The submission has its own copy of Doubler. Delete that file: the course's own one"
            + " counts.",
        Toy.DOUBLER,
        Toy.doubler(Toy.RIGHT),
        "dev/assay/engine/toy/Doubler.java",
        "package dev.assay.engine.toy;\n"
            + "public interface Doubler { double[] twice(double[] values, int times); }");
  }

  @Test
  void theSubmissionsClassComesBeforeOneOfTheSameNameOnTheClassPath() {
    // Toy itself stands for what an IDE compiled onto the class path.
    Collection<CheckResult> results =
        Toy.run(
                Toy.LIMITS,
                Toy.doublerExercise(),
                Toy.files(
                    Toy.DOUBLER,
                    Toy.doubler("return Toy.twice(values, times);"),
                    "dev/assay/engine/toy/Toy.java",
                    "package dev.assay.engine.toy;\n"
                        + "class Toy { static double[] twice(double[] values, int times) {"
                        + Toy.RIGHT
                        + "} }"))
            .values();
    assertThat(results).extracting(CheckResult::status).containsOnly(Status.PASSED);
  }

  private static void everyCheck(Status status, String fact, String... files) {
    assertThat(Toy.run(Toy.LIMITS, Toy.doublerExercise(), Toy.files(files)).values())
        .filteredOn(result -> result.status() != Status.SKIPPED)
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(
            result -> {
              assertThat(result.status()).isEqualTo(status);
              assertThat(Toy.facts(result)).contains(fact);
            });
  }
}
