package dev.assay.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.MisconceptionCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardMother;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes pages for tests, and holds each of them against what is true of every page. */
final class Pages {
  private Pages() {}

  /** The page of a scorecard, without the empty line on its top. */
  static String of(Scorecard scorecard) {
    String page = TextPage.of(scorecard, ScorecardMother.hints());
    assertThat(page).startsWith("\n").endsWith("\n").doesNotEndWith("\n\n");
    List<String> lines = page.lines().toList();
    Set<String> paths =
        scorecard.exercises().stream()
            .flatMap(
                exercise ->
                    Stream.concat(
                        Stream.of(exercise.file(), exercise.lesson()),
                        exercise.misconception().map(MisconceptionCard::page).stream()))
            .collect(Collectors.toSet());
    assertThat(lines)
        .filteredOn(line -> paths.stream().noneMatch(line::endsWith))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(lines).allSatisfy(line -> assertThat(line).doesNotMatch(".*\\s"));
    assertThat(page.codePoints().filter(c -> c != '\n' && isHarmful(c)).toArray()).isEmpty();
    Set<String> files =
        scorecard.exercises().stream().map(ExerciseCard::file).collect(Collectors.toSet());
    assertThat(lines.stream().filter(line -> line.startsWith("Open next: ")))
        .as("what to open next")
        .isSubsetOf(lines.get(lines.size() - 1))
        .allSatisfy(line -> assertThat(files).contains(line.substring("Open next: ".length())));
    return page.substring(1);
  }

  /** The page of a scorecard that holds nothing but ASCII. */
  static String ascii(Scorecard scorecard) {
    String page = of(scorecard);
    assertThat(page).matches("[\\n -~]*");
    return page;
  }

  /** The lines of a page that stand beside a label. */
  static List<String> labelled(String page, String label) {
    List<String> lines = page.lines().toList();
    int first = 0;
    while (!lines.get(first).startsWith("    " + label + " ")) {
      first++;
    }
    int end = first + 1;
    while (lines.get(end).startsWith(" ".repeat(16))) {
      end++;
    }
    return lines.subList(first, end).stream().map(line -> line.substring(16)).toList();
  }

  /** What a page quotes of what the submission printed. */
  static List<String> printed(String page) {
    List<String> lines = page.lines().toList();
    int first = lines.indexOf("Your code printed during this check:") + 1;
    int end = lines.indexOf("");
    while (end < first) {
      end += 1 + lines.subList(end + 1, lines.size()).indexOf("");
    }
    return lines.subList(first, end).stream()
        .map(line -> line.replaceFirst("^    (\\| )?", ""))
        .toList();
  }

  private static boolean isHarmful(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isISOControl(codePoint)
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
