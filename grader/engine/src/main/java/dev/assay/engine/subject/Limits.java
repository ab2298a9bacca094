package dev.assay.engine.subject;

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
}
