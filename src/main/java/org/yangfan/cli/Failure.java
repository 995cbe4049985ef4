package org.yangfan.cli;

import java.io.Serial;

/** A command that cannot do what it was asked; the message says what to change. */
final class Failure extends Exception {
  /** Exit code where what was named cannot be read. */
  static final int UNREADABLE = 2;

  @Serial private static final long serialVersionUID = 1L;
  private final int exitCode;

  Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
