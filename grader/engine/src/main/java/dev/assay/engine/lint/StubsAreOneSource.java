package dev.assay.engine.lint;

import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.kit.Sources;
import dev.assay.engine.kit.StubSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Every stub is what the marks in its solution's source make of it. */
final class StubsAreOneSource implements Rule {
  @Override
  public String id() {
    return "one-source";
  }

  @Override
  public String sentence() {
    return "every stub is what the marks in its solution's source make of it";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    try {
      Sources sources = new Sources(evidence.checkout());
      for (ExerciseSpec exercise : evidence.course().exercises()) {
        Optional<String> defect = defect(evidence, exercise, sources);
        found.require(defect.isEmpty(), exercise.id(), defect.orElse(""));
      }
    } catch (IOException unreadable) {
      found.require(false, "sources", "can't be read: " + unreadable);
    }
    return found.ruling();
  }

  private static Optional<String> defect(Evidence evidence, ExerciseSpec exercise, Sources sources)
      throws IOException {
    Supplier<?> maker = evidence.proof().solutions().get(exercise.contract());
    if (maker == null) {
      return Optional.of("there is no solution that a stub could be made of");
    }
    // One that is written within another class lies in that one's file.
    String solution = maker.get().getClass().getName().replaceFirst("\\$.*", "");
    Optional<Path> source = sources.of(solution);
    if (source.isEmpty()) {
      return Optional.of("there is no source of " + solution + " in the checkout");
    }
    Path stub =
        evidence
            .checkout()
            .resolve(evidence.course().sourceRoot())
            .resolve(exercise.submission().replace('.', '/') + ".java");
    if (!Files.isRegularFile(stub)) {
      return Optional.of("there is no stub " + evidence.checkout().relativize(stub));
    }
    try {
      String made = new StubSource(solution, exercise.submission()).of(text(source.get()));
      return difference(made, text(stub))
          .map(line -> stub.getFileName() + " is not what its solution makes of it: " + line);
    } catch (IllegalArgumentException marks) {
      return Optional.of(source.get().getFileName() + ": " + marks.getMessage());
    }
  }

  private static Optional<String> difference(String made, String stub) {
    if (made.equals(stub)) {
      return Optional.empty();
    }
    String[] wanted = made.split("\n", -1);
    String[] there = stub.split("\n", -1);
    int line = 0;
    while (line < Math.min(wanted.length, there.length) && wanted[line].equals(there[line])) {
      line++;
    }
    return Optional.of(
        "line "
            + (line + 1)
            + " is to be \""
            + (line < wanted.length ? wanted[line].strip() : "the end")
            + "\", and is \""
            + (line < there.length ? there[line].strip() : "the end")
            + "\"");
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
