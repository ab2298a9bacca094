package dev.assay.house;

import dev.assay.checks.interventions.InterventionsCourse;
import dev.assay.engine.checkout.CheckoutGrading;
import dev.assay.engine.checkout.Exit;
import dev.assay.engine.report.TextPage;
import dev.assay.engine.scorecard.CheckCard;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the program does with a submission, without the program around it.
 *
 * @param scorecard the scorecard
 * @param json the file that it wrote, as text
 * @param page the page that it prints
 */
record Example(Scorecard scorecard, String json, String page) {

  /**
   * Grades one of {@code fixtures/examples}.
   *
   * @param name its folder
   * @param temporary where the scorecard may lie for a moment
   */
  static Example of(String name, Path temporary) throws IOException {
    return graded(House.ROOT.resolve("fixtures/examples").resolve(name), "", temporary);
  }

  /**
   * Grades a folder with a submission.
   *
   * @param wanted an exercise, or an empty text for all
   */
  static Example graded(Path folder, String wanted, Path temporary) throws IOException {
    Path json = temporary.resolve("scorecard.json");
    CheckoutGrading grading = new CheckoutGrading(json);
    Scorecard scorecard = grading.grade(grading.folder(folder), wanted, 1);
    return new Example(
        scorecard, Files.readString(json), TextPage.of(scorecard, InterventionsCourse.hints()));
  }

  /** How the program would end. */
  Exit exit() {
    return Exit.of(scorecard);
  }

  /** An exercise on the scorecard. */
  ExerciseCard exercise(String id) {
    return scorecard.exercises().stream()
        .filter(exercise -> exercise.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The first check of an exercise that did not pass. */
  CheckCard firstProblem(String id) {
    return exercise(id).checks().stream()
        .filter(check -> !check.status().equals("passed"))
        .findFirst()
        .orElseThrow();
  }
}
