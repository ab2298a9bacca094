package dev.assay.worker;

import java.io.BufferedInputStream;
import java.io.InputStream;

/** What comes from the grader, and whether more of it is here already. */
final class Incoming extends BufferedInputStream {
  Incoming(InputStream in) {
    super(in, 1 << 16);
  }

  /**
   * Whether another question has begun to arrive, so that its answer can go with the one before.
   */
  synchronized boolean hasMore() {
    return pos < count;
  }
}
