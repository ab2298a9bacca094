package dev.assay.app.progress;

import java.util.List;

/** Is told how far a run is, from one thread at a time. */
public interface Progress extends AutoCloseable {
  /**
   * The run begins.
   *
   * @param total how many submissions there are to grade
   * @param kept how many need no grading
   */
  void begin(int total, int kept);

  /**
   * A submission is through.
   *
   * @param lines what a person wants to know of it: one line, and more if something is odd
   */
  void step(List<String> lines);

  /** No more comes. */
  @Override
  void close();
}
