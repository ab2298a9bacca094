package dev.assay.app.grade;

import dev.assay.app.judge.Judge;
import dev.assay.app.judge.JudgeFailure;
import dev.assay.engine.intake.Submission;
import org.jspecify.annotations.Nullable;

/** The judge that all threads of a run share; replaced now and then, and when it breaks. */
final class Bench implements AutoCloseable {
  /** After this many submissions a judge makes room for a fresh one, so that none grows forever. */
  private static final int MOST_SUBMISSIONS = 500;

  private final Judge.Maker maker;
  private final int jobs;
  private @Nullable Seat current;

  /**
   * A bench.
   *
   * @param maker makes judges
   * @param jobs how many threads use this
   */
  Bench(Judge.Maker maker, int jobs) {
    this.maker = maker;
    this.jobs = jobs;
  }

  /**
   * Grades a submission.
   *
   * @throws JudgeFailure if the judge broke meanwhile, over whatever
   */
  Judge.Verdict grade(Submission submission) throws JudgeFailure {
    Seat seat = take();
    boolean broken = true;
    try {
      Judge.Verdict verdict = seat.judge.grade(submission);
      broken = false;
      return verdict;
    } finally {
      leave(seat, broken);
    }
  }

  private synchronized Seat take() throws JudgeFailure {
    if (current == null) {
      current = new Seat(maker.make(jobs));
    }
    Seat seat = current;
    seat.users++;
    seat.graded++;
    if (seat.graded >= MOST_SUBMISSIONS) {
      current = null;
    }
    return seat;
  }

  private void leave(Seat seat, boolean broken) {
    if (isDone(seat, broken)) {
      seat.judge.close();
    }
  }

  private synchronized boolean isDone(Seat seat, boolean broken) {
    seat.users--;
    if (broken && seat.equals(current)) {
      current = null;
    }
    return seat.users == 0 && !seat.equals(current);
  }

  /** To be closed when nobody grades any more. */
  @Override
  public synchronized void close() {
    if (current != null) {
      current.judge.close();
      current = null;
    }
  }

  /** A judge, and who needs it. */
  private static final class Seat {
    private final Judge judge;
    private int users;
    private int graded;

    Seat(Judge judge) {
      this.judge = judge;
    }
  }
}
