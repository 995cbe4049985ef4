package org.yangfan.dump;

import java.util.Objects;

/**
 * What a file can be known by.
 *
 * @param bytes its size
 * @param sha256 its digest in lower-case hexadecimal
 */
public record Measure(long bytes, String sha256) {
  public Measure {
    Objects.requireNonNull(sha256, "sha256");
  }
}
