package dev.assay.worker;

import java.io.IOException;

/** The bytes that came are not of the protocol. */
public final class ProtocolException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says what came instead. */
  public ProtocolException(String message) {
    super(message);
  }
}
