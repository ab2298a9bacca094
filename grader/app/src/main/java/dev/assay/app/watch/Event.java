package dev.assay.app.watch;

/** Something that happened while a student works. */
sealed interface Event {
  /** A file was saved, and it is another one than before. */
  record Saved() implements Event {}

  /**
   * A key was pressed.
   *
   * @param character which
   */
  record Pressed(char character) implements Event {}

  /** Nobody is there any more: the end of the input, or the terminal has gone. */
  record Gone() implements Event {}

  /**
   * Watching failed.
   *
   * @param message why, for a reader
   */
  record Trouble(String message) implements Event {}
}
