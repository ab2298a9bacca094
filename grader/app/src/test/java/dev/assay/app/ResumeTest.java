package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same command once more: what it does again, and above all what not. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResumeTest {
  private Examples examples = new Examples(Path.of(""));
  private Results first = new Results(Path.of(""));
  private Results results = first;

  @BeforeAll
  void gradeOnce(@TempDir Path temporary) throws Exception {
    examples = new Examples(temporary.resolve("class")).handIn("whole", "ada", Examples.FIRST);
    for (Damage damage : Damage.values()) {
      examples.handIn(damage.student(), "ada", Examples.FIRST);
    }
    first = new Results(temporary.resolve("first"));
    assertThat(Commands.here(examples.cheaply(first.folder(), "--only", "whole")).code()).isZero();
    // All handed in the same, and that the grader finds the same then is another test's.
    for (Damage damage : Damage.values()) {
      String own = "\"id\" : \"" + damage.student() + "\"";
      Files.writeString(
          first.file(damage.student()),
          Files.readString(first.file("whole")).replace("\"id\" : \"whole\"", own));
    }
    assertThat(again(first).code()).isZero();
  }

  @BeforeEach
  void copy(@TempDir Path temporary) throws IOException {
    results = first.copiedTo(temporary.resolve("out"));
  }

  @Test
  void gradesNothingWithoutNeed() throws Exception {
    Map<String, String> before = results.scorecards();
    Map<String, FileTime> times = results.times();
    Path leftover = Files.writeString(results.file("whole").resolveSibling("a.unfinished"), "{");
    Path other = Files.writeString(results.folder().resolve("run.json.unfinished"), "{");

    Ended ended = again();

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("11 submissions: 0 graded, 11 kept from before, in");
    assertThat(results.scorecards()).isEqualTo(before);
    assertThat(results.times()).isEqualTo(times);
    assertThat(leftover).doesNotExist();
    assertThat(other).doesNotExist();
    assertThat(results.run().path("seed")).isEqualTo(first.run().path("seed"));
    assertThat(results.standing("whole").path("points").asInt()).isEqualTo(20);
    assertThat(results.row("whole")).containsEntry("state", "kept").containsEntry("1", "20");
  }

  @Test
  void makesAgainWhatIsNotAsItWouldBeMadeNow() throws Exception {
    Map<String, String> whole = results.scorecardsWithoutTiming();
    Map<String, FileTime> times = results.times();
    for (Damage damage : Damage.values()) {
      damage.to(results.file(damage.student()));
    }

    // Plans it all, and has no time to do it.
    assertThat(again("--time", "0").code()).isEqualTo(6);

    assertThat(results.standing("whole").path("state").asText()).isEqualTo("kept");
    for (Damage damage : Damage.values()) {
      JsonNode standing = results.standing(damage.student());
      assertThat(standing.path("state").asText()).as("%s", damage).isEqualTo("waiting");
      assertThat(standing.path("why").asText()).as("%s", damage).isEqualTo(damage.why());
      assertThat(results.row(damage.student())).containsEntry("points", "");
    }

    Ended ended = again("--only", "torn,fault,whole");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("2 graded");
    assertThat(results.times()).containsEntry("whole.json", times.get("whole.json"));
    // The seed is the first run's, so all is as it was.
    for (String student : List.of("torn", "fault", "whole")) {
      assertThat(results.withoutTiming(student)).isEqualTo(whole.get(student));
    }
  }

  @Test
  void showsMoreOnceTheDueDateHasPassedWithoutGradingAgain() throws Exception {
    Files.delete(results.studentFile("whole"));
    String before = Files.readString(results.studentFile("torn"));
    assertThat(before).doesNotContain("unchanged");

    Ended ended = again("--past-due");

    assertThat(ended.out()).contains(" 0 graded");
    for (String student : List.of("whole", "torn")) {
      assertThat(Files.readString(results.studentFile(student)))
          .contains("unchanged")
          .doesNotContain("repeatable");
    }
    assertThat(again().out()).contains(" 0 graded");
    assertThat(Files.readString(results.studentFile("torn"))).isEqualTo(before);
  }

  @Test
  void gradesAgainWhatWasHandedInAnewAndSaysWhatChanged(@TempDir Path temporary) throws Exception {
    Examples changed = new Examples(temporary.resolve("class"));
    changed.handIn("whole", "lena", Examples.FIRST);
    for (Damage damage : Damage.values()) {
      changed.handIn(damage.student(), "ada", Examples.FIRST);
    }
    Map<String, FileTime> times = results.times();

    Ended ended = Commands.here(changed.cheaply(results.folder(), "--jobs", "1"));

    assertThat(ended.out())
        .containsPattern("1/1 +whole +5 of 100")
        .contains("was 20 (the submission has changed): 1/")
        .contains("passed, now wrong")
        .contains("11 submissions: 1 graded, 10 kept from before, in");
    JsonNode change = results.standing("whole").path("change");
    assertThat(change.path("before").asInt()).isEqualTo(20);
    assertThat(change.path("after").asInt()).isEqualTo(5);
    assertThat(change.path("checks"))
        .extracting(JsonNode::asText)
        .contains("1/size: passed, now wrong");
    Map<String, FileTime> untouched = new TreeMap<>(results.times());
    assertThat(untouched.remove("whole.json")).isNotEqualTo(times.remove("whole.json"));
    assertThat(untouched).isEqualTo(times);
    assertThat(results.scorecard("whole").path("seed")).isEqualTo(first.run().path("seed"));
  }

  @Test
  void gradesAgainWhatItIsForcedTo() throws Exception {
    Map<String, String> before = results.scorecardsWithoutTiming();
    Map<String, FileTime> times = results.times();

    Ended ended = again("--force", "--only", "whole");

    assertThat(ended.out()).contains("11 submissions: 1 graded, 10 kept from before, in");
    assertThat(results.standing("whole").path("why").asText()).isEqualTo("asked for by --force");
    assertThat(results.scorecardsWithoutTiming()).isEqualTo(before);
    List<String> changed = new ArrayList<>();
    results
        .times()
        .forEach(
            (name, time) -> {
              if (!time.equals(times.get(name))) {
                changed.add(name);
              }
            });
    assertThat(changed).containsExactly("whole.json");
  }

  @Test
  void looksAtThoseAloneWhoAreNamed() throws Exception {
    Files.delete(results.file("seed"));
    Files.delete(results.file("tool"));
    Damage.FAULT.to(results.file("fault"));

    Ended ended = again("--only", "whole,seed");

    assertThat(ended.code()).isZero();
    assertThat(ended.out())
        .contains("11 submissions: 1 graded, 8 kept from before, 2 left out by --only, in");
    assertThat(results.file("seed")).exists();
    assertThat(results.file("tool")).doesNotExist();
    for (String student : List.of("tool", "fault")) {
      assertThat(results.row(student))
          .containsEntry("state", "left-out")
          .containsEntry("points", "")
          .containsEntry("1", "");
    }
  }

  private Ended again(Object... more) {
    return again(results, more);
  }

  /** With one judge: it takes longer to start another than to grade so few. */
  private Ended again(Results in, Object... more) {
    List<Object> words = new ArrayList<>(List.of("--jobs", "1"));
    words.addAll(List.of(more));
    return Commands.here(examples.cheaply(in.folder(), words.toArray()));
  }
}
