package org.yangfan.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Which answers a reader of a page wants first: {@code sections.txt}, a query a line. */
final class SectionOrder {
  private static final List<String> FIRST = read();

  private SectionOrder() {}

  /** The place of {@code query}; those that are not named come last. */
  static int of(String query) {
    int place = FIRST.indexOf(query);
    return place < 0 ? FIRST.size() : place;
  }

  private static List<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SectionOrder.class.getResourceAsStream("sections.txt"), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
