package dev.assay.app;

/** Short questions to the program, in this JVM, for tests of other packages. */
public final class Talks {
  private Talks() {}

  /** The exit code of a command. */
  public static int code(String... words) {
    Ended ended = Commands.here((Object[]) words);
    return ended.code();
  }

  /** What a command that ends with 2 complains about. */
  public static String complaint(String... words) {
    Ended ended = Commands.here((Object[]) words);
    if (ended.code() != ExitCode.USAGE.code()) {
      throw new AssertionError("It ended with " + ended.code() + ": " + ended.err());
    }
    return ended.err();
  }
}
