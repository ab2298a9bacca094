package dev.assay.formats;

import static dev.assay.engine.scorecard.ScorecardMother.bonus;
import static dev.assay.engine.scorecard.ScorecardMother.causalEffect;
import static dev.assay.engine.scorecard.ScorecardMother.check;
import static dev.assay.engine.scorecard.ScorecardMother.complete;
import static dev.assay.engine.scorecard.ScorecardMother.exercise;
import static dev.assay.engine.scorecard.ScorecardMother.freshCheckout;
import static dev.assay.engine.scorecard.ScorecardMother.mistaken;
import static dev.assay.engine.scorecard.ScorecardMother.scorecard;
import static dev.assay.engine.scorecard.ScorecardMother.seen;
import static dev.assay.engine.scorecard.ScorecardMother.simulation;
import static dev.assay.engine.scorecard.ScorecardMother.untouched;

import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.scorecard.ScorecardMother.Outcome;
import dev.assay.engine.scorecard.SubmissionReference;
import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Scorecards of every kind that a format has to write. */
public final class Cases {
  /** Words that no student may read before their time. */
  public static final List<String> SECRETS = List.of("SECRET-TITLE", "SECRET-FACT", "SECRET-PRINT");

  /** What a submission prints that wants to be taken for more than text. */
  public static final String HOSTILE = hostileText();

  private static final int MANY = 500;
  private static final int PRINTED = 2100;

  private Cases() {}

  /** The eight kinds, by name. */
  public static Map<String, Scorecard> all() {
    return Made.ALL;
  }

  private static Map<String, Scorecard> made() {
    Map<String, Scorecard> all = new LinkedHashMap<>();
    all.put("full", complete());
    all.put("zero", zero());
    all.put("partial", partial());
    all.put("not-attempted", freshCheckout());
    all.put("compile-error", compileError());
    all.put("timeout", timeout());
    all.put("hostile", hostile());
    all.put("hidden", hidden());
    return Collections.unmodifiableMap(all);
  }

  /** One of the eight, before the due date, with all checks counted. */
  public static Graded graded(String name) {
    Scorecard found = all().get(name);
    if (found == null) {
      throw new IllegalArgumentException("There is no case " + name);
    }
    return Graded.of(found, false, Graded.Scoring.ALL);
  }

  /** Everything is begun, and nothing is right. */
  public static Scorecard zero() {
    Outcome wrong = wrong();
    return scorecard(
        causalEffect(wrong, Outcome.of(Status.SKIPPED, Fact.note("Waits for \"asks once\"."))),
        mistaken(
            simulation(wrong, wrong),
            "transposed",
            "Your connections run backwards: which index of the matrix is the receiving neuron?"),
        bonus(wrong));
  }

  /** Some checks pass, and points are thirds, as exact as they come. */
  public static Scorecard partial() {
    ExerciseCard thirds =
        exercise(
            "1",
            "Thirds",
            false,
            check("1", "one", "is right for one", "33.333333", Outcome.passed()),
            check("1", "two", "is right for two", "33.333333", wrong()),
            check("1", "three", "is right for three", "33.333334", Outcome.passed()));
    return scorecard(thirds, bonus(wrong()));
  }

  /** A file that does not compile. */
  public static Scorecard compileError() {
    Outcome broken =
        Outcome.of(
            Status.COMPILE_ERROR,
            Fact.line("course/Exercise1.java:12:7"),
            Fact.note("';' expected\n    return effect\n                 ^"));
    return scorecard(
        causalEffect(broken, broken), simulation(Outcome.passed(), wrong()), bonus(untouched()));
  }

  /** Code that never ends. */
  public static Scorecard timeout() {
    Outcome endless =
        Outcome.of(
            Status.TIMEOUT,
            Fact.called("simulate(new double[][] {{0}}, 4, 461)"),
            Fact.note("Your code used 2 s of processor time and gave no answer."));
    return scorecard(
        causalEffect(Outcome.passed(), Outcome.passed()),
        simulation(endless, endless),
        bonus(untouched()));
  }

  /** Code that prints, throws and is called what it hopes to be taken for. */
  public static Scorecard hostile() {
    Outcome forging =
        Outcome.of(
                Status.CRASHED,
                Fact.called("simulate(new double[][] {{0}}, 4, 461)"),
                Fact.line("course/Exercise2.java:3"),
                Fact.note("java.lang.RuntimeException: " + HOSTILE))
            .printing(HOSTILE, true);
    Scorecard card =
        scorecard(
            causalEffect(Outcome.passed().printing(HOSTILE, false), wrong()),
            simulation(forging, forging),
            bonus(untouched()));
    return with(
        card,
        new SubmissionReference(
            "nobody",
            card.submission().digest(),
            List.of("course/Exercise1.java"),
            List.of(
                new SubmissionReference.NoticeCard(
                    "<script>alert(1)</script>.java", "ignored", "No exercise asks for it."))));
  }

  /** Checks of every visibility, of which the hidden ones carry {@link #SECRETS}. */
  public static Scorecard hidden() {
    return hidden(wrong(), secret(), Outcome.passed());
  }

  /** The same, in which everything is right, also what a student does not see yet. */
  public static Scorecard hiddenAndRight() {
    return hidden(Outcome.passed(), Outcome.passed(), Outcome.passed());
  }

  /** The same, in which everything is right but what a student does not see yet. */
  public static Scorecard hiddenAndWrong() {
    return hidden(Outcome.passed(), secret(), secret());
  }

  private static Outcome secret() {
    return Outcome.of(Status.WRONG, Fact.called("SECRET-FACT"), Fact.got("SECRET-FACT"))
        .printing("SECRET-PRINT", false);
  }

  private static Scorecard hidden(Outcome size, Outcome secret, Outcome two) {
    return scorecard(
        causalEffect(Outcome.passed(), size),
        exercise(
            "2",
            "Simulate a network",
            false,
            check("2", "starts-at-zero", "starts at zero", "20", Outcome.passed()),
            seen("hidden", check("2", "hidden-one", "SECRET-TITLE one", "30", secret)),
            seen("hidden", check("2", "hidden-two", "SECRET-TITLE two", "20", two)),
            seen(
                "after-due-date",
                check("2", "later", "SECRET-TITLE after the due date", "10", secret))),
        bonus(Outcome.passed()));
  }

  /** 500 checks that fail, and a megabyte that they printed. */
  public static Scorecard large() {
    return Made.LARGE;
  }

  private static Scorecard madeLarge() {
    List<CheckCard> checks = new ArrayList<>();
    IntStream.range(0, MANY)
        .forEach(
            i ->
                checks.add(
                    check(
                        "1",
                        "check-" + i,
                        "is right for input number " + i,
                        "0.2",
                        wrong()
                            .printing(("line " + i + " \u00e4<&>\n").repeat(PRINTED / 13), true))));
    return scorecard(exercise("1", "Many", false, checks.toArray(CheckCard[]::new)));
  }

  /** Escapes stand for what no text file can hold. */
  private static String hostileText() {
    try (InputStream in =
        Objects.requireNonNull(Cases.class.getResourceAsStream("/hostile-output.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).translateEscapes()
          + "half a pair: \ud800\n";
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static Outcome wrong() {
    return Outcome.of(
        Status.WRONG,
        Fact.called("size(new Box(), 12)"),
        Fact.expected("0.9907195190159408"),
        Fact.got("0.990719519"),
        Fact.difference("1.59e-11, which is 1.61e-11 of the expected"),
        Fact.tolerance("1e-12: only the order of summation may differ"));
  }

  private static Scorecard with(Scorecard card, SubmissionReference submission) {
    return new Scorecard(
        card.schema(),
        card.tool(),
        card.course(),
        submission,
        card.seed(),
        card.isolation(),
        card.totals(),
        card.hints(),
        card.exercises(),
        card.timing());
  }

  /** Each is made once, for it is held to the scorecard's schema, which takes a while. */
  private static final class Made {
    private static final Map<String, Scorecard> ALL = made();
    private static final Scorecard LARGE = madeLarge();
  }
}
