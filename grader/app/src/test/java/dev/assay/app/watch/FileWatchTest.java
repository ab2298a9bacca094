package dev.assay.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.app.Courses;
import dev.assay.engine.course.Course;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a change of a file is told, and when there is none. */
@Timeout(60)
class FileWatchTest {
  @TempDir private Path temporary;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  @ParameterizedTest(name = "polling: {0}")
  @ValueSource(booleans = {true, false})
  void tellsOfASaveOnceAndOfASaveWithoutAChangeNever(boolean poll) throws Exception {
    Course course = Courses.find("").course();
    Checkout checkout = Checkout.in(temporary);
    Snapshot known = Snapshot.of(temporary, course);
    try (FileWatch watch = FileWatch.of(temporary, course, known, poll, events::add)) {
      watch.start();
      String before = Files.readString(checkout.source(Checkout.FIRST));
      checkout.write(Checkout.FIRST, before);
      checkout.write(Checkout.FIRST, before + "// changed\n");
      assertThat(events.poll(20, TimeUnit.SECONDS)).isEqualTo(new Event.Saved());
      String digest = Snapshot.of(temporary, course).digest();
      assertThat(digest).isNotEqualTo(known.digest());
      checkout.write(Checkout.SECOND, "// another file\n");
      assertThat(events.poll(20, TimeUnit.SECONDS)).isEqualTo(new Event.Saved());
    }
    assertThat(events).isEmpty();
  }

  @ParameterizedTest(name = "polling: {0}")
  @ValueSource(booleans = {true, false})
  void tellsOfAFileThatIsDeletedOrNew(boolean poll) throws Exception {
    Course course = Courses.find("").course();
    Checkout checkout = Checkout.in(temporary);
    Snapshot known = Snapshot.of(temporary, course);
    try (FileWatch watch = FileWatch.of(temporary, course, known, poll, events::add)) {
      watch.start();
      Files.delete(checkout.source(Checkout.FIRST));
      assertThat(events.poll(20, TimeUnit.SECONDS)).isEqualTo(new Event.Saved());
      checkout.write("Helper.java", "class Helper {}\n");
      assertThat(events.poll(20, TimeUnit.SECONDS)).isEqualTo(new Event.Saved());
    }
  }
}
