package dev.assay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.engine.scorecard.Scorecard;
import dev.assay.formats.rules.Damage;
import dev.assay.formats.rules.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every format is held to: its golden files, the rules of its platform, and that these rules
 * can say no. A new format is found and held to all of it without a change in here.
 */
class FormatsTest {
  private static final Failure FAILURE =
      new Failure("nobody", "java.io.IOException: No space left on device");

  static List<String> names() {
    return Formats.all().stream().map(Format::name).toList();
  }

  static Stream<Named<Map.Entry<String, Scorecard>>> cases() {
    return Formats.all().stream()
        .flatMap(format -> Cases.all().entrySet().stream().map(each -> new Named<>(format, each)));
  }

  static Stream<Named<Damage>> damages() {
    return Formats.all().stream()
        .flatMap(format -> rules(format).damages().stream().map(each -> new Named<>(format, each)));
  }

  @Test
  void namesAreUniqueAndFitACommandLine() {
    assertThat(names()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(names()).allMatch(name -> name.matches("[a-z][a-z0-9-]*"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatItWroteWhenItWasLastRead(Named<Map.Entry<String, Scorecard>> each)
      throws IOException {
    Graded graded = Graded.of(each.what().getValue(), false, Graded.Scoring.ALL);
    Golden.check(each.format().name() + "/" + each.what().getKey(), written(each.format(), graded));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void followsItsPlatformsRules(Named<Map.Entry<String, Scorecard>> each) {
    for (boolean pastDue : List.of(false, true)) {
      for (Graded.Scoring scoring : Graded.Scoring.values()) {
        Graded graded = Graded.of(each.what().getValue(), pastDue, scoring);
        assertThat(rules(each.format()).violations(written(each.format(), graded))).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("damages")
  void itsRulesNoticeDamage(Named<Damage> each) {
    Map<String, String> good = written(each.format(), Cases.graded("partial"));
    assertThat(rules(each.format()).violations(good)).isEmpty();
    assertThat(rules(each.format()).violations(each.what().to(good)))
        .as("what the rules say about: %s", each.what())
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void itsRulesAreTriedInAtLeastThreeWays(String name) {
    assertThat(rules(format(name)).damages()).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aFailureOfTheGraderIsAValidResultThatSaysSo(String name) throws IOException {
    if (format(name) instanceof SubmissionFormat format) {
      Map<String, String> files = texts(format.write(FAILURE, Settings.of(format)));
      Golden.check(name + "/failure", files);
      if (!files.isEmpty()) {
        assertThat(rules(format).violations(files)).isEmpty();
        assertThat(rules(format).shownToStudents(files)).containsIgnoringCase("grader");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aHugeScorecardStaysWithinThePlatformsLimit(String name) {
    Format format = format(name);
    Map<String, String> files =
        written(format, Graded.of(Cases.large(), false, Graded.Scoring.ALL));
    int limit = rules(format).limit();
    assertThat(rules(format).violations(files)).isEmpty();
    assertThat(files)
        .allSatisfy(
            (path, text) ->
                assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                    .as(path)
                    .isLessThanOrEqualTo(limit));
  }

  @ParameterizedTest
  @MethodSource("names")
  void tellsStudentsNothingOfHiddenChecks(String name) {
    Format format = format(name);
    String shown = rules(format).shownToStudents(written(format, Cases.graded("hidden")));
    assertThat(shown).doesNotContain(Cases.SECRETS);
  }

  /**
   * With {@code --score visible} nobody can tell what hidden checks gave, by no number or colour.
   */
  @ParameterizedTest
  @MethodSource("names")
  void whatHiddenChecksGaveChangesNothingThatStudentsSeeIfTheyDoNotCount(String name) {
    Format format = format(name);
    List<String> shown =
        Stream.of(Cases.hiddenAndRight(), Cases.hiddenAndWrong())
            .map(card -> Graded.of(card, false, Graded.Scoring.VISIBLE))
            .map(graded -> rules(format).shownToStudents(written(format, graded)))
            .toList();
    assertThat(shown.get(0)).isEqualTo(shown.get(1));
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatAHugeScorecardLacks(String name) {
    // Those with a larger limit take it whole.
    if (format(name) instanceof SubmissionFormat format && rules(format).limit() <= 1 << 20) {
      String shown =
          rules(format)
              .shownToStudents(
                  written(format, Graded.of(Cases.large(), false, Graded.Scoring.ALL)));
      assertThat(shown.replaceAll("\\\\(.)", "$1")).contains("more than this platform takes");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void writesTheSameBytesAgain(String name) {
    for (String each : Cases.all().keySet()) {
      assertThat(written(format(name), Cases.graded(each)))
          .isEqualTo(written(format(name), Cases.graded(each)));
    }
  }

  @Test
  void aSettingThatNobodyHasIsAnErrorThatListsThem() {
    Format format = Formats.all().get(0);
    assertThatThrownBy(() -> Settings.of(format, Map.of("no-such-thing", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-thing")
        .hasMessageContaining(format.name());
  }

  private static Format format(String name) {
    return Formats.find(name).orElseThrow();
  }

  static Map<String, String> written(Format format, Graded graded) {
    Settings settings = Settings.of(format);
    return texts(
        format instanceof SubmissionFormat one
            ? one.write(graded, settings)
            : ((ClassFormat) format).write(List.of(graded), settings));
  }

  private static Map<String, String> texts(List<Document> documents) {
    Map<String, String> files = new TreeMap<>();
    documents.forEach(document -> files.put(document.path(), document.text()));
    assertThat(files).hasSameSizeAs(documents);
    return files;
  }

  static Rules rules(Format format) {
    return ServiceLoader.load(Rules.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(rules -> rules.format().equals(format.name()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody wrote rules for " + format.name()));
  }

  /**
   * Something of a format.
   *
   * @param format the format
   * @param what the thing
   */
  record Named<T>(Format format, T what) {
    @Override
    public String toString() {
      return format.name() + ": " + (what instanceof Map.Entry<?, ?> e ? e.getKey() : what);
    }
  }
}
