package dev.assay.engine.sandbox;

import java.io.IOException;

/**
 * Starts programs that are not trusted, each in a process of its own. How much stands around that
 * process is what implementations differ in.
 */
public interface Launcher extends AutoCloseable {

  /**
   * Starts a program of the worker's jar. Its standard input, output and error are pipes to the
   * caller; its environment is empty.
   *
   * @param program a class with a main method
   * @param arguments what its main method gets
   * @throws IOException if this machine can't start it
   */
  Launched launch(Class<?> program, String... arguments) throws IOException;

  /** Runs what ends a program, which may be some time later; at the latest when this is closed. */
  default void end(Runnable program) {
    program.run();
  }

  /** Makes what takes some time to make, in the background, and pays for many workers only. */
  default void prepareForMany() {}

  /** Clears away what is shared by what this has started, which must have ended. */
  @Override
  default void close() {}
}
