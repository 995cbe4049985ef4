package org.yangfan.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.regex.Pattern;

/** Blanks out what a page's margins leave in a text: its number, and the header that runs on. */
final class PageBreaks {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—–－―·•]{1,2}\\s*\\d{1,4}\\s*[-—–－―·•]{1,2}|第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?");
  private static final int LONGEST_HEADER = 60;

  /** A shorter line may be a cell of a table that goes on over the page. */
  private static final int SHORTEST_HEADER = 8;

  private final String string;
  private final List<Span> lines;
  private final StringBuilder kept;

  /** The first line that consists of these words. */
  private final Map<String, Integer> first = new HashMap<>();

  private PageBreaks(String string, List<Span> lines) {
    this.string = string;
    this.lines = lines;
    this.kept = new StringBuilder(string);
    for (int i = 0; i < lines.size(); i++) {
      first.putIfAbsent(words(i), i);
    }
  }

  /** {@code string} with white space in the place of page numbers and running headers. */
  static String blanked(String string, List<Span> lines) {
    PageBreaks breaks = new PageBreaks(string, lines);
    for (int i = 0; i < lines.size(); i++) {
      if (NUMBER.matcher(breaks.words(i)).matches()) {
        breaks.blank(i);
        breaks.header(i, -1);
        breaks.header(i, 1);
      }
    }
    return breaks.kept.toString();
  }

  /** Blanks the line next to the page number in {@code line}, if it stood before. */
  private void header(int line, int step) {
    int next = line + step;
    while (next >= 0 && next < lines.size() && words(next).isEmpty()) {
      next += step;
    }
    if (next < 0 || next >= lines.size()) {
      return;
    }
    String header = words(next);
    boolean name =
        header.length() >= SHORTEST_HEADER
            && header.length() <= LONGEST_HEADER
            && "。；，：".indexOf(last(header)) < 0;
    if (name && first.get(header) < next) {
      blank(next);
    }
  }

  private static char last(String words) {
    return words.charAt(words.length() - 1);
  }

  private String words(int line) {
    return string.substring(lines.get(line).start(), lines.get(line).end()).strip();
  }

  private void blank(int line) {
    for (int i = lines.get(line).start(); i < lines.get(line).end(); i++) {
      kept.setCharAt(i, ' ');
    }
  }
}
