package dev.assay.app.feedback;

import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.OptionalInt;

/**
 * Asks a student in a terminal; every question but the first may be skipped.
 *
 * @param course whose exercises there are
 * @param in what the student types
 */
record Interview(Course course, BufferedReader in) {

  /**
   * Asks until there is an answer that fits.
   *
   * @param exercise what is known already; empty to ask for it
   * @throws IOException if nobody is there any more
   */
  FeedbackEntry ask(String exercise) throws IOException {
    String id = exercise.isEmpty() ? exercise() : FeedbackCommand.only(course, exercise);
    OptionalInt clear = number("How clear was it, from 1 (not at all) to 5 (all of it)?", 1, 5);
    OptionalInt hard = number("How hard was it, from 1 (very easy) to 5 (very hard)?", 1, 5);
    OptionalInt minutes = number("How many minutes did it take?", 0, 6000);
    while (true) {
      String text = line("What else should we know?");
      try {
        return FeedbackEntry.now(id, clear, hard, minutes, text);
      } catch (IllegalArgumentException off) {
        // What was answered already is not asked again.
        System.out.println(off.getMessage());
      }
    }
  }

  private String exercise() throws IOException {
    while (true) {
      String answer =
          line(
              "Which exercise? "
                  + String.join(", ", course.exercises().stream().map(ExerciseSpec::id).toList()));
      try {
        return FeedbackCommand.only(course, answer);
      } catch (IllegalArgumentException none) {
        System.out.println(none.getMessage());
      }
    }
  }

  private OptionalInt number(String question, int least, int most) throws IOException {
    while (true) {
      String answer = line(question + " (Enter to skip)");
      if (answer.isEmpty()) {
        return OptionalInt.empty();
      }
      if (answer.matches("\\d{1,4}")) {
        int number = Integer.parseInt(answer);
        if (number >= least && number <= most) {
          return OptionalInt.of(number);
        }
      }
      System.out.println("A number from " + least + " to " + most + ", please.");
    }
  }

  private String line(String question) throws IOException {
    System.out.print(question + " ");
    System.out.flush();
    String answer = in.readLine();
    if (answer == null) {
      throw new IOException("nobody answers any more; nothing is kept");
    }
    return answer.strip();
  }
}
