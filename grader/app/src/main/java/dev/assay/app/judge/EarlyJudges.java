package dev.assay.app.judge;

import org.jspecify.annotations.Nullable;

/**
 * Judges in a JVM of their own, the first of which starts before it is known what it will judge.
 */
public final class EarlyJudges implements AutoCloseable {
  private final String course;
  private final int jobs;
  private @Nullable Process first;

  /**
   * Starts the first.
   *
   * @param course the course's id
   * @param jobs how many threads will use it
   * @throws JudgeFailure if it does not start
   */
  public EarlyJudges(String course, int jobs) throws JudgeFailure {
    this.course = course;
    this.jobs = jobs;
    first = RemoteJudge.start(course, jobs);
  }

  /**
   * A judge.
   *
   * @param mandate what to grade
   * @param wanted how many threads will use it
   * @throws JudgeFailure if it does not start
   */
  public synchronized Judge make(Mandate mandate, int wanted) throws JudgeFailure {
    Process process = first;
    if (process == null || wanted > jobs) {
      return new RemoteJudge(RemoteJudge.start(course, wanted), mandate);
    }
    first = null;
    return new RemoteJudge(process, mandate);
  }

  /** Ends the first one, if nobody wanted it. */
  @Override
  public synchronized void close() {
    if (first != null) {
      first.destroyForcibly();
      first = null;
    }
  }
}
