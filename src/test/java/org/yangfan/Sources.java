package org.yangfan;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real policy documents, for those who have them; tests that need them are skipped otherwise.
 */
public final class Sources {
  private Sources() {}

  /** The folder that {@code YANGFAN_SOURCES} names; skips the calling test where there is none. */
  public static Path folder() {
    String named = System.getenv("YANGFAN_SOURCES");
    assumeTrue(
        named != null && !named.isBlank() && Files.isDirectory(Path.of(named)),
        "skipped: set YANGFAN_SOURCES to the folder of the source documents to run it");
    return Path.of(named);
  }
}
