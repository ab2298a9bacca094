package dev.assay.engine.sandbox;

/** This machine can't give the isolation that was asked for; the message says what to install. */
public final class NoSandboxException extends Exception {
  private static final long serialVersionUID = 1L;

  NoSandboxException(String message) {
    super(message);
  }
}
