package dev.assay.app.watch;

import dev.assay.app.progress.Screen;
import java.io.IOException;
import java.util.function.Consumer;

/** Where a student sees what came of a save. */
interface Display extends AutoCloseable {
  /** A terminal if there is one, else lines. */
  static Display open(boolean jsonLines) throws IOException {
    if (jsonLines) {
      return new JsonLinesDisplay(System.out);
    }
    return Screen.isWatched() ? TerminalDisplay.open() : new PlainDisplay(System.out);
  }

  /**
   * Begins to tell of keys, and of the end of them.
   *
   * @param listener is told, from another thread
   */
  void listen(Consumer<Event> listener);

  /** Says that a grading has begun. */
  void busy(String exerciseId);

  /** Shows a result. */
  void show(Shown shown);

  /** Puts everything back as it was. */
  @Override
  void close() throws IOException;
}
