package dev.assay.app.progress;

import java.io.Console;

/** Knows whether a person watches. */
public final class Screen {
  private Screen() {}

  /** Whether standard input and output are a terminal, and no CI job says that it is one. */
  @SuppressWarnings("SystemConsoleNull") // From Java 22 there is a console without a terminal, too.
  public static boolean isWatched() {
    Console console = System.console();
    if (console == null || System.getenv("CI") != null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }
}
