package dev.assay.engine.intake;

import java.io.IOException;

/** Thrown and caught within this package only: reading ended for a reason of the closed set. */
final class Refusal extends IOException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  Refusal(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** What a failure within an archive means: its own reason if it has one, else it is broken. */
  static Refusal of(Exception exception) {
    for (Throwable thrown = exception; thrown != null; thrown = thrown.getCause()) {
      if (thrown instanceof Refusal refusal) {
        return refusal;
      }
    }
    return new Refusal(Reason.BROKEN_ARCHIVE, "");
  }

  Reason reason() {
    return reason;
  }

  Notice notice(String name) {
    String detail = getMessage();
    return Notice.of(name, reason, detail == null ? "" : detail);
  }
}
