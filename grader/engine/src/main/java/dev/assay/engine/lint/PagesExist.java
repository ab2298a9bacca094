package dev.assay.engine.lint;

import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.course.WrongProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Every page that a student is sent to is in the checkout, and begins with a title. */
final class PagesExist implements Rule {
  @Override
  public String id() {
    return "page";
  }

  @Override
  public String sentence() {
    return "every lesson and every misconception's page is there, and has a title";
  }

  @Override
  public Ruling look(Evidence evidence) {
    Found found = new Found();
    for (ExerciseSpec exercise : evidence.course().exercises()) {
      look(evidence.checkout(), exercise.lesson(), exercise.id(), found);
      for (WrongProgram program : evidence.wrong(exercise)) {
        program
            .page()
            .ifPresent(
                page -> look(evidence.checkout(), page, exercise.id() + "/" + program.id(), found));
      }
    }
    return found.ruling();
  }

  private static void look(Path checkout, String page, String where, Found found) {
    found.require(
        hasTitle(checkout.resolve(page)),
        where,
        "there is no page " + page + " that begins with \"# \" and a title");
  }

  private static boolean hasTitle(Path page) {
    try {
      return Files.isRegularFile(page) && Files.readString(page).matches("(?s)# \\S.*");
    } catch (IOException unreadable) {
      return false;
    }
  }
}
