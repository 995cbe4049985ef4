package org.yangfan.document;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.regex.Pattern;

/**
 * Builds the text of a document that is not plain text: a paragraph a line, a heading after {@code
 * #}, a table row between pipes. No blank lines, no white space at line ends.
 */
final class Lines {
  private static final int DEEPEST_HEADING = 6;
  private static final int LONGEST_CAPTION = 40;
  private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
  private static final String HAN = "[\\u2E80-\\u9FFF\\uFF00-\\uFFEF]";
  private static final Pattern BREAK_IN_HAN = Pattern.compile("(?<=" + HAN + ")\n(?=" + HAN + ")");

  private final List<String> lines = new ArrayList<>();

  /** Adds a paragraph as it is, without the white space around it; nothing where it is blank. */
  void paragraph(String words) {
    words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
  }

  /**
   * Adds a heading; one with a number of its own needs no {@code #}.
   *
   * @param level 1 for the outermost
   */
  void heading(int level, String words) {
    String line = oneLine(words);
    if (HeadingMark.at(Text.of(line), 0, line.length()) != null) {
      lines.add(line);
    } else if (!line.isEmpty()) {
      lines.add("#".repeat(Math.min(level, DEEPEST_HEADING)) + " " + line);
    }
  }

  /**
   * Adds a table row; one that is a box or a caption, with a single filled cell, as a paragraph.
   */
  void row(List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    if (filled.size() == 1 && (cells.size() == 1 || isText(filled.get(0).strip()))) {
      paragraph(filled.get(0));
    } else if (!filled.isEmpty()) {
      lines.add("| " + String.join(" | ", cells.stream().map(Lines::cell).toList()) + " |");
    }
  }

  /** Longer than the caption of a group of rows, or a heading. */
  private static boolean isText(String words) {
    return words.length() > LONGEST_CAPTION
        || words.indexOf('\n') >= 0
        || HeadingMark.at(Text.of(words), 0, words.length()) != null;
  }

  private static String cell(String words) {
    return oneLine(words).replace('|', '/');
  }

  /** {@code words} in one line, white space as one space. */
  static String oneLine(String words) {
    return SPACES.matcher(words).replaceAll(" ").strip();
  }

  /** {@code words} as a browser shows them: a line break in the source between Han is nothing. */
  static String flowed(String words) {
    String joined = words.replace('\u00A0', ' ').replaceAll("[ \\t]*[\\r\\n]+[ \\t]*", "\n");
    return SPACES.matcher(BREAK_IN_HAN.matcher(joined).replaceAll("")).replaceAll(" ");
  }

  /** All lines, each ended by LF. */
  @Override
  public String toString() {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
