package dev.assay.engine.sandbox;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.compile.SourceCompiler;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.digest.Digests;
import dev.assay.engine.subject.Limits;
import dev.assay.engine.subject.Subject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

/** Makes submissions for {@link Toy} from source text, and asks them. */
final class Toys {
  static final double[] NUMBERS = {1, -2, 0.5};
  static final double[] TWICE = {2, -4, 1};

  static final Limits LIMITS = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(10), 8192);

  static final Toy.Box BOX =
      new Toy.Box() {
        @Override
        public double twice(double number) {
          return 2 * number;
        }

        @Override
        public double[] many(int count) {
          return new double[count];
        }
      };

  private static final ExerciseSpec EXERCISE =
      new ExerciseSpec(
          "1", "toy", "Toy", Toy.class, "toy.Answer", "", false, Toys.class, List.of());

  private Toys() {}

  /** The folder with the contract. */
  static Path contracts() {
    return Digests.codeSource(Toy.class);
  }

  /** A submission whose class has this body. */
  static Compiled compiled(String body) {
    String source =
        """
        package toy;
        import dev.assay.engine.sandbox.Toy;
        import java.io.*;
        import java.nio.file.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.stream.*;
        public class Answer implements Toy {
        """
            + body
            + "\n}\n";
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("toy/Answer.java", source.getBytes(StandardCharsets.UTF_8));
    Compiled compiled = new SourceCompiler(contracts()).compile(files);
    if (!compiled.problems().isEmpty()) {
      throw new IllegalArgumentException(compiled.problems() + "\n" + source);
    }
    return compiled;
  }

  /** A submission whose method has this body. */
  static Compiled method(String body) {
    return compiled(
        """
        public double[] twice(double[] numbers, Box box) {
          try {
            return run(numbers, box);
          } catch (RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        }
        static double[] right(double[] numbers) {
          return Arrays.stream(numbers).map(x -> 2 * x).toArray();
        }
        static double[] run(double[] numbers, Box box) throws Exception {
        """
            + body
            + "\n}");
  }

  /** What a check holds of a submission. */
  static Subject<Toy> subject(WorkerSubjects subjects) {
    return new Subject<>(Toy.class, () -> subjects.open(EXERCISE));
  }

  /** Asks once. */
  static double[] ask(Subject<Toy> subject) {
    return subject.ask(toy -> toy.twice(NUMBERS.clone(), BOX)).value();
  }
}
