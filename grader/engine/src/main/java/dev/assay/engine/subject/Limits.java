package dev.assay.engine.subject;

import dev.assay.engine.verdict.Fact;
import dev.assay.engine.verdict.Finding;
import dev.assay.engine.verdict.Status;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * What a submission may use.
 *
 * <p>Processor time is the limit that counts, because it is fair on a busy machine; wall time
 * stands far behind it, for code that sleeps.
 *
 * @param processor the processor time of one check
 * @param wall the wall time of one check
 * @param outputBytes how much printed text is kept per check
 */
public record Limits(Duration processor, Duration wall, int outputBytes) {
  /** Two seconds of processor time, ten of wall time, 8 KiB of output. */
  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(2), Duration.ofSeconds(10), 8192);

  /**
   * What is told when one of the two times is up. It names both: which of them is up first depends
   * on what else the machine does, and the same submission gets the same words.
   */
  public Finding exceeded() {
    return new Finding(
        Status.TIMEOUT,
        Fact.got(
            "no answer within "
                + seconds(processor)
                + " s of processor time or "
                + seconds(wall)
                + " s in all"),
        Fact.note("Look for a loop that never ends."));
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
  }
}
