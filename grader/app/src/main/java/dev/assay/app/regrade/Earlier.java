package dev.assay.app.regrade;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.app.Complaint;
import dev.assay.app.ExitCode;
import dev.assay.app.grade.ResultFolder;
import dev.assay.app.grade.RunFile;
import dev.assay.app.grade.WantedIsolation;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.ExerciseSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a class was graded, as its results tell, so that it is graded again in the same way.
 *
 * @param results the results
 * @param run what {@code run.json} says
 * @param students who has a scorecard
 */
record Earlier(ResultFolder results, JsonNode run, List<String> students) {
  /** Keeps a copy. */
  Earlier {
    students = List.copyOf(students);
  }

  /**
   * Reads a folder of results.
   *
   * @throws Complaint if nothing was graded into it
   */
  static Earlier of(ResultFolder results) throws Complaint {
    Optional<JsonNode> run = results.read(RunFile.NAME);
    List<String> students = results.students();
    if (run.isEmpty() || students.isEmpty()) {
      throw new Complaint(
          ExitCode.USAGE,
          "There is nothing in "
              + results.path()
              + " that could be graded again: it "
              + (run.isEmpty() ? "has no " + RunFile.NAME : "has no scorecard")
              + ". \"assay grade\" makes one.");
    }
    return new Earlier(results, run.get(), students);
  }

  /**
   * Where the submissions are.
   *
   * @param asked where they are said to be, if that is said
   * @throws Complaint if they are not there
   */
  Path input(Optional<Path> asked) throws Complaint {
    Path input = asked.orElse(Path.of(run.path("input").asText()));
    if (Files.exists(input)) {
      return input;
    }
    throw new Complaint(
        ExitCode.USAGE,
        asked.isPresent()
            ? "There is no " + input + "."
            : "The submissions were in "
                + input
                + ", as "
                + results.path().resolve(RunFile.NAME)
                + " says, and are there no more. Say where they are: assay regrade "
                + results.path()
                + " <submissions>.");
  }

  /** The exercises of the course, without those that were left out on request. */
  List<ExerciseSpec> exercises(Course course) throws Complaint {
    Set<String> left = new HashSet<>();
    for (JsonNode exercise : first().path("exercises")) {
      if (exercise.path("state").asText().equals("not-selected")) {
        left.add(exercise.path("id").asText());
      }
    }
    return course.exercises().stream().filter(exercise -> !left.contains(exercise.id())).toList();
  }

  /** How many hints were on scorecards. */
  int hints() throws Complaint {
    return first().path("hints").asInt();
  }

  /** The isolation level that there was; the strongest there is if that can't be had by name. */
  WantedIsolation isolation() {
    try {
      return WantedIsolation.valueOf(run.at("/isolation/level").asText().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      return WantedIsolation.AUTO;
    }
  }

  /** Whether students saw the checks that wait for the due date. */
  boolean pastDue() throws Complaint {
    for (String student : students) {
      if (results.text(ResultFolder.studentName(student)).contains("\"after-due-date\"")) {
        return true;
      }
    }
    return false;
  }

  private JsonNode first() throws Complaint {
    return results
        .read(ResultFolder.scorecardName(students.get(0)))
        .orElseThrow(
            () ->
                new Complaint(
                    ExitCode.FILES,
                    "Can't read the scorecard of "
                        + students.get(0)
                        + " in "
                        + results.path()
                        + ". \"assay grade\" makes it anew."));
  }
}
