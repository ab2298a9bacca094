package dev.assay.house;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Habits of the code that a compiler does not see. */
class HabitsTest {
  /** Methods of Math that may differ by an ulp or two between machines; the others are exact. */
  private static final String NOT_EXACT =
      "a?(sin|cos|tan)|atan2|(sin|cos|tan)h|expm?1?|log(10|1p)?|pow|cbrt|hypot";

  @Test
  void numbersThatMustRepeatComeFromStrictMath() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.assay.exercises.given..", "dev.assay.solutions..")
        .should()
        .accessTargetWhere(
            targetOwner(equivalentTo(Math.class)).and(target(nameMatching(NOT_EXACT))))
        .because("intrinsics of Math change with flags and platforms")
        .check(Code.main());
  }

  @Test
  void onlyAProgramEndsItsProcess() {
    noClasses()
        .that(areNoPrograms())
        .should()
        .accessTargetWhere(
            targetOwner(equivalentTo(System.class).or(equivalentTo(Runtime.class)))
                .and(target(nameMatching("exit|halt"))))
        .because("whoever embeds the grader wants an exception")
        .check(Code.main());
  }

  @Test
  void nothingStaticCanBeReplaced() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("two runs in one process must not meet")
        .check(Code.main());
  }

  @Test
  void nothingStaticCanBeFilled() {
    noFields()
        .that()
        .areStatic()
        .should()
        .haveRawType(isMutable())
        .because("two runs in one process must not meet")
        .check(Code.main());
  }

  @Test
  void everythingComesThroughAConstructor() {
    noFields()
        .should()
        .beAnnotatedWith(named("Inject", "Autowired", "Resource", "Value"))
        .because("an object is whole as soon as it is there")
        .check(Code.main());
  }

  @Test
  void timeIsJavaTime() {
    noClasses()
        .should()
        .dependOnClassesThat(
            equivalentTo(Date.class)
                .or(JavaClass.Predicates.simpleNameEndingWith("Calendar"))
                .or(
                    JavaClass.Predicates.resideInAPackage("java.text")
                        // What Unicode says is the same everywhere.
                        .and(DescribedPredicate.not(nameMatching("java\\.text\\.Normalizer.*")))))
        .because("those classes depend on the machine's zone and locale")
        .check(Code.main());
  }

  @Test
  void onlyTheProgramPrints() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.assay.engine.checkout.Checkout")
        .and()
        // It gives the console back that it took, and prints nothing.
        .doNotHaveFullyQualifiedName("dev.assay.engine.subject.OutputCapture")
        .and()
        // Its standard output is the line to the grader.
        .doNotHaveFullyQualifiedName("dev.assay.worker.Probe")
        .should()
        .accessField(System.class, "out")
        .because("the page is all that a student reads")
        .check(Code.main());
  }

  private static DescribedPredicate<JavaClass> areNoPrograms() {
    return DescribedPredicate.describe(
        "are no programs", type -> type.tryGetMethod("main", String[].class).isEmpty());
  }

  private static DescribedPredicate<JavaClass> isMutable() {
    return DescribedPredicate.describe(
        "is a collection, a builder or an atomic of the JDK",
        type ->
            List.of(AbstractCollection.class, AbstractMap.class, StringBuilder.class).stream()
                    .anyMatch(mutable -> mutable.isAssignableFrom(type.reflect()))
                || type.getPackageName().equals("java.util.concurrent.atomic"));
  }

  private static DescribedPredicate<JavaAnnotation<?>> named(String... names) {
    return DescribedPredicate.describe(
        "annotated for injection",
        annotation -> Set.of(names).contains(annotation.getRawType().getSimpleName()));
  }
}
