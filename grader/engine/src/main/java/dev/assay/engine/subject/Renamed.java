package dev.assay.engine.subject;

import dev.assay.engine.compile.ClassHeader;
import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.Problem;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for the class of an exercise under another name, without loading anything: a class that
 * implements the contract, one whose name is nearly right, or one in a file of another name.
 */
final class Renamed {
  private final Compiled compiled;
  private final String contract;
  private final String className;
  private final String simpleName;

  Renamed(Compiled compiled, ExerciseSpec exercise) {
    this.compiled = compiled;
    this.contract = exercise.contract().getName();
    this.className = exercise.submission();
    this.simpleName = simple(className);
  }

  /** What a student should change, if there is such a class. */
  Optional<Finding> finding() {
    return inOtherFile()
        .or(
            () ->
                first(this::implementsContract)
                    .map(name -> renamed(name, " implements its contract", "")))
        .or(
            () ->
                first(this::isNearly)
                    .map(
                        name ->
                            renamed(
                                name,
                                " has nearly its name",
                                " Write \"implements "
                                    + simple(contract)
                                    + "\" behind its name.")));
  }

  /** A public class of the right name whose file has another one: that does not compile. */
  private Optional<Finding> inOtherFile() {
    String says = "class " + simpleName + " is public, should be declared in a file named";
    return compiled.problems().values().stream()
        .flatMap(List::stream)
        .filter(problem -> problem.message().startsWith(says))
        .findFirst()
        .map(Renamed::otherFile)
        .map(
            file ->
                note(
                    file
                        + " declares the class "
                        + simpleName
                        + ". Call the file "
                        + simpleName
                        + ".java."));
  }

  private static String otherFile(Problem problem) {
    return problem.file().substring(problem.file().lastIndexOf('/') + 1);
  }

  private Optional<String> first(Predicate<String> test) {
    return compiled.classes().keySet().stream()
        .filter(name -> header(name).filter(header -> !header.isInterface()).isPresent())
        .filter(test)
        .findFirst();
  }

  private boolean implementsContract(String name) {
    Set<String> seen = new HashSet<>();
    return implementsContract(name, seen);
  }

  private boolean implementsContract(String name, Set<String> seen) {
    // A forged class may be its own superclass.
    if (name.equals(contract) || !seen.add(name)) {
      return name.equals(contract);
    }
    Optional<ClassHeader> header = header(name);
    return header.isPresent()
        && (implementsContract(header.get().superclass(), seen)
            || header.get().interfaces().stream().anyMatch(next -> implementsContract(next, seen)));
  }

  private Optional<ClassHeader> header(String name) {
    return Optional.ofNullable(compiled.classes().get(name)).flatMap(ClassHeader::of);
  }

  private boolean isNearly(String name) {
    return NearName.isOf(simple(name), simpleName);
  }

  private Finding renamed(String name, String why, String more) {
    return note(
        "There is no class "
            + className
            + ", but "
            + name
            + why
            + ". Call the class, and its file, "
            + simpleName
            + "."
            + more);
  }

  private static Finding note(String sentence) {
    return new Finding(Status.UNUSABLE, Fact.note(sentence));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
