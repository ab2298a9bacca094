package dev.assay.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.compile.Compiled;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.subject.CheckoutSubjects;
import dev.assay.engine.subject.SubjectLink;
import dev.assay.engine.toy.Toy;
import dev.assay.engine.verdict.Status;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.engine.execution.lifecycle.StoreRepository;
import org.junit.jupiter.api.Test;

/** A JVM that grades many wrong submissions keeps nothing of them. */
class MemoryTest {
  private static final int RUNS = 25;

  @Test
  void nothingIsLeftOfAPropertyThatFailedAndShrank() {
    // A value too much for every input but those of one value: it takes a while to shrink.
    Compiled compiled =
        Toy.compiler()
            .compile(
                Toy.files(
                    Toy.DOUBLER,
                    Toy.doubler("if (values.length > 1) return null;" + Toy.RIGHT),
                    Toy.TABLE,
                    Toy.table("return new double[columns][rows];")));
    List<WeakReference<SubjectLink>> links = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      grade(compiled, links, run);
    }
    assertThat(StoreRepository.getCurrent().size())
        .as("stores that jqwik keeps for the whole JVM")
        .isZero();
    assertThat(links).hasSize(RUNS * 8);
    assertThat(alive(links)).as("submissions that can't be freed").isZero();
  }

  private static void grade(Compiled compiled, List<WeakReference<SubjectLink>> links, int seed) {
    try (CheckoutSubjects subjects =
        new CheckoutSubjects(compiled, MemoryTest.class.getClassLoader(), Toy.LIMITS)) {
      CheckRun run =
          new CheckRun(
              exercise -> {
                SubjectLink link = subjects.open(exercise);
                links.add(new WeakReference<>(link));
                return link;
              },
              seed);
      for (ExerciseSpec exercise : Toy.course().exercises()) {
        assertThat(run.run(exercise)).extracting(CheckResult::status).contains(Status.WRONG);
      }
    }
  }

  /** How many the garbage collector leaves; it may take more than one round. */
  private static long alive(List<WeakReference<SubjectLink>> links) {
    long alive = links.size();
    for (int round = 0; round < 20 && alive > 0; round++) {
      System.gc();
      alive = links.stream().map(WeakReference::get).filter(Objects::nonNull).count();
    }
    return alive;
  }
}
