package org.yangfan.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yangfan.page.Item;
import org.yangfan.page.Lang;
import org.yangfan.query.SavedQueries;

/** The questions that people ask first: {@code first-questions.csv}. */
final class FirstQuestions {
  private static final List<String[]> LINES = read();

  private FirstQuestions() {}

  /** Those whose query is there, leading to their answers. */
  static List<Item> of(SavedQueries queries, Addresses addresses) {
    return LINES.stream()
        .filter(line -> queries.has(line[0]))
        .map(
            line ->
                Item.link(
                    addresses.lang() == Lang.ZH ? line[2] : line[3],
                    addresses.local(
                        "/queries/" + line[0] + (line[1].isEmpty() ? "" : "?" + line[1]))))
        .toList();
  }

  private static List<String[]> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                FirstQuestions.class.getResourceAsStream("first-questions.csv"),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(";")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
