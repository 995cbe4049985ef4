package org.yangfan.server;

import java.time.Duration;

/**
 * Where the server listens and how long it works on a question.
 *
 * @param host a name or address of this machine
 * @param port 0 takes a free one
 * @param timeout of one query
 */
public record Settings(String host, int port, Duration timeout) {
  private static final int LAST_PORT = 65535;

  public Settings {
    if (host.isBlank()) {
      throw new IllegalArgumentException("the host is empty: name one, for example 127.0.0.1");
    }
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("port %d is not between 0 and 65535".formatted(port));
    }
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("the timeout is a number of seconds above 0");
    }
  }
}
