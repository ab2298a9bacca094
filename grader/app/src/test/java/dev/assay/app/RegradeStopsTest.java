package dev.assay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Grading again, stopped while it writes, and asked on a terminal whether it may write at all. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegradeStopsTest {
  private static final int STUDENTS = 12;

  private Results graded = new Results(Path.of(""));
  private Results results = new Results(Path.of(""));
  private Path temporary = Path.of("");

  /** A class whose every scorecard is to be replaced, with the preview of it. */
  @BeforeAll
  void gradeAndThenChangeTheCourse(@TempDir Path folder) throws Exception {
    Examples examples = Examples.of(folder.resolve("class"), STUDENTS);
    graded = new Results(folder.resolve("out"));
    Ended ended = Commands.here(examples.cheaply(graded.folder()));
    assertThat(ended.code()).as(ended.err()).isZero();
    for (Path card : files(graded.folder().resolve("scorecards")).keySet()) {
      Files.writeString(card, ofAnotherCourse(Files.readString(card)));
    }
    assertThat(Commands.here("regrade", graded.folder()).out())
        .contains(STUDENTS + " of " + STUDENTS);
  }

  /** As if the course had been another, in which the size was wrong. */
  private static String ofAnotherCourse(String card) {
    String digest = card.replaceFirst("(?s).*\"digest\" : \"(sha256:\\w+)\".*", "$1");
    String check = card.substring(card.indexOf("\"id\" : \"size\""));
    check = check.substring(0, check.indexOf("\"visibility\""));
    return card.replace(digest, "sha256:older")
        .replace(check, check.replace("\"passed\"", "\"wrong\"").replace(" 3,", " 0,"));
  }

  @BeforeEach
  void haveResultsOfOnesOwn(@TempDir Path folder) throws Exception {
    temporary = folder;
    results = graded.copiedTo(folder.resolve("out"));
  }

  @ParameterizedTest(name = "after {0} of them")
  @ValueSource(ints = {0, 1, 6, STUDENTS})
  void aKilledOneHasTornNothingAndTheSameCommandEndsInTheSameFiles(int replaced) throws Exception {
    Map<String, String> old = texts(results.folder(), "");
    Map<String, String> previewed = texts(results.folder(), "regrade/");
    assertThat(previewed).hasSizeGreaterThan(2 * STUDENTS);

    Process apply =
        Commands.program("regrade", results.folder(), "--apply")
            .redirectOutput(temporary.resolve("log").toFile())
            .start();
    while (replaced(previewed) < replaced || !history().iterator().hasNext()) {
      if (apply.waitFor(1, TimeUnit.MILLISECONDS)) {
        break;
      }
    }
    Set<ProcessHandle> ours = new HashSet<>(apply.descendants().toList());
    apply.destroyForcibly();
    ours.add(apply.toHandle());
    Ending.await(ours);

    Map<String, String> between = texts(results.folder(), "");
    // Of the run that writes, it says how far that is.
    assertThat(new JsonMapper().readTree(between.remove("run.json")).path("state").asText())
        .isIn("running", "finished");
    for (String name : withoutRun(old).keySet()) {
      assertThat(between.get(name))
          .as(name)
          .isIn(old.get(name), previewed.getOrDefault(name, old.get(name)));
    }

    Ended again = Commands.here("regrade", results.folder(), "--apply");
    assertThat(again.code()).as(again.err()).isZero();
    Map<String, String> now = texts(results.folder(), "");
    for (Map.Entry<String, String> file : previewed.entrySet()) {
      if (!file.getKey().equals("run.json")) {
        assertThat(now.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
      }
    }
    assertThat(now.keySet()).noneMatch(name -> name.endsWith(".unfinished"));
    assertThat(results.folder().resolve("regrade")).doesNotExist();
    // Whatever was there before is kept, whole, somewhere.
    Set<String> kept = new HashSet<>();
    for (Path folder : history()) {
      kept.addAll(texts(folder, "").values());
    }
    assertThat(kept).containsAll(old.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"y\n", "Yes\n"})
  void writesAfterAYes(String answer) throws Exception {
    Map<String, String> previewed = texts(results.folder(), "regrade/");
    try (Terminals terminal = asked()) {
      terminal.press(answer);
      terminal.await("Written. What was replaced is in");
      assertThat(terminal.end()).isZero();
    }
    assertThat(texts(results.folder(), "")).containsAllEntriesOf(withoutRun(previewed));
    assertSameTerminal();
  }

  @ParameterizedTest
  @ValueSource(strings = {"n\n", "\n", "yellow\n", "\u0004"})
  void writesNothingAfterAnythingElse(String answer) throws Exception {
    Map<String, String> old = texts(results.folder(), "");
    try (Terminals terminal = asked()) {
      terminal.press(answer);
      terminal.await("Nothing is written yet. To write it: assay regrade");
      assertThat(terminal.end()).isZero();
    }
    assertThat(texts(results.folder(), "")).isEqualTo(old);
    assertSameTerminal();
  }

  @Test
  void writesNothingAfterCtrlC() throws Exception {
    Map<String, String> old = texts(results.folder(), "");
    try (Terminals terminal = asked()) {
      terminal.press("\u0003");
      assertThat(terminal.end()).isEqualTo(ExitCode.INTERRUPTED.code());
    }
    assertThat(texts(results.folder(), "")).isEqualTo(old);
    assertSameTerminal();
    // And what was shown can still be written.
    assertThat(Commands.here("regrade", results.folder(), "--apply").out()).contains("Written.");
  }

  private Terminals asked() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "apt-get install bsdutils");
    Terminals terminal = Terminals.running(temporary, "regrade", results.folder().toString());
    assertThat(terminal.await("Write this, and keep the old? [y/N] "))
        .contains(STUDENTS + " of " + STUDENTS + " students change");
    return terminal;
  }

  private void assertSameTerminal() throws IOException {
    assertThat(Files.readString(temporary.resolve("after")))
        .isEqualTo(Files.readString(temporary.resolve("before")));
  }

  private long replaced(Map<String, String> previewed) throws IOException {
    long replaced = 0;
    for (String name : previewed.keySet()) {
      if (name.startsWith("scorecards/")
          && Files.readString(results.folder().resolve(name)).equals(previewed.get(name))) {
        replaced++;
      }
    }
    return replaced;
  }

  private Iterable<Path> history() throws IOException {
    Path history = results.folder().resolve("history");
    if (!Files.exists(history)) {
      return Set.of();
    }
    try (Stream<Path> folders = Files.list(history)) {
      return folders.toList();
    }
  }

  private static Map<String, String> withoutRun(Map<String, String> files) {
    Map<String, String> rest = new TreeMap<>(files);
    rest.remove("run.json");
    return rest;
  }

  /** The files under a part of a folder by name; of all of it, those of the results themselves. */
  private static Map<String, String> texts(Path folder, String part) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<Path, String> file : files(folder.resolve(part)).entrySet()) {
      String name = folder.resolve(part).relativize(file.getKey()).toString();
      if (!name.matches("(regrade|history)/.*|\\.lock")) {
        // Who was graded by the preview is kept by whoever applies it.
        texts.put(name, file.getValue().replace(",kept,", ",graded,"));
      }
    }
    return texts;
  }

  private static Map<Path, String> files(Path folder) throws IOException {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.put(path, Files.readString(path));
      }
    }
    return files;
  }
}
