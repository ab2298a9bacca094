package dev.assay.app.platform;

import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.engine.scorecard.Scorecard;
import dev.assay.engine.verdict.Status;
import dev.assay.formats.Failure;
import dev.assay.formats.Graded;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Grades the one submission of a platform, and delivers a result whatever happens. */
final class PlatformRun {
  private final Platform platform;
  private final Place place;
  private final OneGrading grading;
  private final Graded.Scoring scoring;
  private final boolean pastDue;
  private final PrintStream err;

  /**
   * A run.
   *
   * @param platform who asks
   * @param place the machine as the platform has laid it out
   * @param grading how submissions are graded
   * @param scoring which checks the grade counts
   * @param pastDue whether the due date has passed, whatever the platform says
   * @param err where words for whoever runs the grader go
   */
  PlatformRun(
      Platform platform,
      Place place,
      OneGrading grading,
      Graded.Scoring scoring,
      boolean pastDue,
      PrintStream err) {
    this.platform = platform;
    this.place = place;
    this.grading = grading;
    this.scoring = scoring;
    this.pastDue = pastDue;
    this.err = err;
  }

  /**
   * Runs.
   *
   * @param settings what is set for the platform's formats
   * @throws Complaint if the result can't be delivered
   */
  ExitCode run(Map<String, String> settings) throws Complaint {
    Delivery delivery = new Delivery(platform.reports(place), settings);
    Delivery.Parcel parcel;
    ExitCode exit = platform.afterFailure();
    HandedIn handedIn = HandedIn.at(Path.of(""));
    try {
      handedIn = platform.find(place);
      Graded graded = grade(handedIn.due(handedIn.pastDue() || pastDue));
      if (graded.hasGraderError()) {
        parcel = delivery.of(failure(handedIn, trouble(graded.full())));
      } else {
        parcel = delivery.of(graded);
        exit = ExitCode.DONE;
      }
    } catch (Complaint complaint) {
      parcel = delivery.of(failure(handedIn, String.valueOf(complaint.getMessage())));
    } catch (RuntimeException | Error fault) {
      // A course's checks and their libraries run in this JVM, and so may end in an Error: there
      // is always a result, and never one that looks like a grade.
      fault.printStackTrace(err);
      parcel = delivery.of(failure(handedIn, fault.toString()));
    }
    parcel.send();
    return exit;
  }

  private Graded grade(HandedIn handedIn) throws Complaint {
    return Graded.of(Selection.of(grading.grade(handedIn)), handedIn.pastDue(), scoring);
  }

  private Failure failure(HandedIn handedIn, String message) {
    err.println(message);
    return new Failure(handedIn.id(), message);
  }

  private static String trouble(Scorecard scorecard) {
    return scorecard.exercises().stream()
        .flatMap(
            exercise ->
                exercise.checks().stream()
                    .filter(check -> check.status().equals(Status.GRADER_ERROR.key()))
                    .map(
                        check ->
                            exercise.id()
                                + "/"
                                + check.id()
                                + check.facts().stream()
                                    .limit(1)
                                    .map(fact -> ": " + fact.text())
                                    .collect(Collectors.joining())))
        .findFirst()
        .orElse("no more is known");
  }
}
