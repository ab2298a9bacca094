package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a run at ten random moments, as a power cut would, and starts it again each time.
 *
 * <p>The class has {@value #DEFAULT} students; {@code -Dkill.students} makes it larger.
 */
@Timeout(300)
class KillTest {
  private static final int DEFAULT = 24;
  private static final int KILLS = 10;

  /** From the command to the first scorecard and some more, on a quiet machine. */
  private static final int LONGEST_MILLIS = 3000;

  private final long seed = Long.getLong("kill.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void losesNothingAndRepeatsNothing(@TempDir Path temporary) throws Exception {
    int students = Integer.getInteger("kill.students", DEFAULT);
    Examples examples = Examples.of(temporary.resolve("class"), students);
    Results results = new Results(temporary.resolve("out"));
    Map<String, String> before = Map.of();
    Map<String, FileTime> times = Map.of();
    for (int kill = 0; kill < KILLS; kill++) {
      Path log = temporary.resolve("log-" + kill);
      Process run =
          Commands.program(examples.cheaply(results.folder())).redirectOutput(log.toFile()).start();
      // Some moments are by the clock, early ones mostly, and some in the middle of grading.
      if (kill % 2 == 1) {
        awaitMore(results, before.size(), run);
      }
      boolean ended =
          run.waitFor(random.nextInt(LONGEST_MILLIS / (1 + kill % 2 * 5)), TimeUnit.MILLISECONDS);
      killed(run);
      String when = "kill %d of seed %d, after\n%s".formatted(kill, seed, Files.readString(log));
      assertThat(ended && run.exitValue() != 0).as(when).isFalse();
      Map<String, String> now = existing(results);
      assertThat(now).as(when).containsAllEntriesOf(before);
      assertThat(timesOf(results)).as(when).containsAllEntriesOf(times);
      before = now;
      times = timesOf(results);
    }
    assertThat(before).as("seed %d", seed).isNotEmpty();

    Ended last = Commands.apart(Map.of(), examples.cheaply(results.folder()));

    assertThat(last.code()).as(last.err()).isZero();
    assertThat(last.out())
        .contains(
            "%d submissions: %d graded, %d kept from before"
                .formatted(students, students - before.size(), before.size()));
    assertThat(results.scorecards()).hasSize(students).containsAllEntriesOf(before);
    assertThat(results.gradebook()).hasSize(students);
    assertThat(results.run().path("state").asText()).isEqualTo("finished");
    try (Stream<Path> files = Files.walk(results.folder())) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".unfinished"));
    }
  }

  private static void awaitMore(Results results, int before, Process run) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (existingCount(results) <= before && System.nanoTime() < end) {
      if (run.waitFor(10, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
  }

  /** Kills a run, and waits until all that it had started is gone. */
  private static void killed(Process run) {
    Set<ProcessHandle> ours = new HashSet<>(run.descendants().toList());
    run.destroyForcibly();
    for (ProcessHandle judge : List.copyOf(ours)) {
      ours.addAll(judge.descendants().toList());
    }
    ours.add(run.toHandle());
    Ending.await(ours);
  }

  private static Map<String, String> existing(Results results) throws IOException {
    return Files.exists(results.file("x").getParent()) ? results.scorecards() : Map.of();
  }

  private static Map<String, FileTime> timesOf(Results results) throws IOException {
    return Files.exists(results.file("x").getParent()) ? results.times() : Map.of();
  }

  private static int existingCount(Results results) throws IOException {
    List<String> names = new ArrayList<>(timesOf(results).keySet());
    names.removeIf(name -> !name.endsWith(".json"));
    return names.size();
  }
}
