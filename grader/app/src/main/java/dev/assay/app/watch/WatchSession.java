package dev.assay.app.watch;

import dev.assay.app.ExitCode;
import dev.assay.engine.course.Course;
import dev.assay.engine.course.CoursePackage;
import dev.assay.engine.course.ExerciseSpec;
import dev.assay.engine.report.TextPage;
import dev.assay.engine.scorecard.ExerciseCard;
import dev.assay.engine.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One sitting: grades after each save, and does what keys ask for. */
final class WatchSession {
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final CoursePackage found;
  private final Course course;
  private final WarmGrading grading;
  private final Display display;
  private final Browser browser;
  private final Path checkout;
  private final int hints;
  private Snapshot files;
  private Standing standing;
  private String current;

  /**
   * A sitting, which grades everything once.
   *
   * @param first the id of the exercise to begin with; empty for the first that is not complete
   * @param hints how many hints of each exercise to show
   */
  WatchSession(
      CoursePackage found,
      WarmGrading grading,
      Display display,
      Browser browser,
      Path checkout,
      String first,
      int hints)
      throws IOException {
    this.found = found;
    this.course = found.course();
    this.grading = grading;
    this.display = display;
    this.browser = browser;
    this.checkout = checkout;
    this.hints = hints;
    this.files = Snapshot.of(checkout, course);
    this.standing = everything();
    this.current = first.isEmpty() ? standing.first() : first;
  }

  /**
   * Goes on until the student ends it.
   *
   * @param poll whether to look at the files, and not to be told
   */
  ExitCode run(boolean poll) throws IOException {
    try (FileWatch watch = FileWatch.of(checkout, course, files, poll, events::add)) {
      watch.start();
      display.listen(events::add);
      show(-1);
      while (true) {
        Optional<ExitCode> end = handle(events.take());
        if (end.isPresent()) {
          return end.get();
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    }
  }

  private Optional<ExitCode> handle(Event event) throws IOException {
    if (event instanceof Event.Saved) {
      saved();
      return Optional.empty();
    }
    if (event instanceof Event.Pressed key) {
      return pressed(Character.toLowerCase(key.character()));
    }
    if (event instanceof Event.Trouble trouble) {
      throw new IOException(trouble.message());
    }
    return Optional.of(ExitCode.DONE);
  }

  private void saved() throws IOException {
    long start = System.nanoTime();
    Snapshot now = Snapshot.of(checkout, course);
    List<ExerciseSpec> others = changedBeside(now);
    files = now;
    display.busy(current);
    grade(List.of(spec(current)));
    show(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    if (!others.isEmpty()) {
      // After what the student waits for.
      grade(others);
      show(-1);
    }
  }

  /** The exercises, beside the current one, whose own file is another one now. */
  private List<ExerciseSpec> changedBeside(Snapshot now) {
    return course.exercises().stream()
        .filter(exercise -> !exercise.id().equals(current))
        .filter(
            exercise -> {
              String file = exercise.submission().replace('.', '/') + ".java";
              return !java.util.Arrays.equals(
                  files.submission().files().get(file), now.submission().files().get(file));
            })
        .toList();
  }

  private Optional<ExitCode> pressed(char key) {
    switch (key) {
      case 'n' -> current = standing.neighbour(current, 1);
      case 'p' -> current = standing.neighbour(current, -1);
      case 'h' -> standing = standing.withHint(current);
      case 'r' -> standing = everything();
      case 'q', '\u0003', '\u0004' -> {
        return Optional.of(ExitCode.DONE);
      }
      default -> {
        return Optional.empty();
      }
    }
    show(-1);
    return Optional.empty();
  }

  private Standing everything() {
    display.busy(course.exercises().get(0).id() + " and all others");
    Scorecard all = grading.grade(files.submission(), course.exercises());
    Map<String, Integer> shown = new HashMap<>();
    course.exercises().forEach(exercise -> shown.put(exercise.id(), hints));
    return new Standing(all, shown);
  }

  private void grade(List<ExerciseSpec> exercises) {
    standing = standing.with(grading.grade(files.submission(), exercises));
  }

  private ExerciseSpec spec(String id) {
    return course.exercises().stream()
        .filter(exercise -> exercise.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no exercise " + id));
  }

  private void show(long millis) {
    Scorecard shown = standing.shown();
    ExerciseCard exercise = standing.of(current);
    display.show(
        new Shown(
            exercise,
            TextPage.about(current, shown, found.hints(), new KeySteps()),
            keys(exercise),
            millis,
            browser.address()));
    // After what the student waits for.
    browser.show(shown, files.submission());
  }

  private String keys(ExerciseCard exercise) {
    String after = standing.neighbour(current, 1);
    String next =
        after.equals(current)
            ? ""
            : exercise.state() == ExerciseCard.State.COMPLETE
                ? "n: go on with exercise " + after + "   "
                : "n: next   ";
    String previous = standing.neighbour(current, -1).equals(current) ? "" : "p: previous   ";
    return "Save a file to check exercise "
        + current
        + " again.   "
        + next
        + previous
        + "h: another hint   r: check everything   q: end";
  }
}
