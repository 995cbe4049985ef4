package org.yangfan.document;

import java.util.List;
import org.yangfan.regex.Pattern;

/**
 * Blanks out the frame around a box, pipes at both ends of lines that are no rows of a table, and
 * the strokes that set a heading off: ===== 一、总体目标 =====.
 */
final class Frames {
  private static final Pattern FRAMED = Pattern.compile("\\s*\\|[^|\\r\\n]*\\|\\s*");
  private static final Pattern RULE = Pattern.compile("[\\s|:+—\\-]*[|—][\\s|:+—\\-]*");

  /** Three strokes of a kind at both ends of a line. */
  private static final Pattern SET_OFF =
      Pattern.compile(
          "\\s*([=~*+—#-])\\1{2,}(?!\\1)[^\\r\\n]*?[^=~*+—#\\s-][^\\r\\n]*?\\1{3,}\\s*");

  private static final String STROKES = "=~*+—#-";

  private final String string;
  private final List<Span> lines;

  private Frames(String string, List<Span> lines) {
    this.string = string;
    this.lines = lines;
  }

  /** {@code string} with white space in the place of the frames in {@code lines}. */
  static String blanked(String string, List<Span> lines) {
    Frames frames = new Frames(string, lines);
    StringBuilder kept = new StringBuilder(string);
    for (int i = 0; i < lines.size(); i++) {
      if (frames.matches(FRAMED, i) && !frames.isRow(i - 1) && !frames.isRow(i + 1)) {
        frames.blank(i, kept);
      } else if (frames.matches(SET_OFF, i)) {
        frames.blankStrokes(i, kept);
      }
    }
    return kept.toString();
  }

  private boolean isRow(int line) {
    boolean exists = line >= 0 && line < lines.size();
    return exists && !matches(FRAMED, line) && words(line).indexOf('|') >= 0;
  }

  private boolean matches(Pattern pattern, int line) {
    Span span = lines.get(line);
    return pattern.matcher(string).region(span.start(), span.end()).matches();
  }

  private String words(int line) {
    return string.substring(lines.get(line).start(), lines.get(line).end());
  }

  private void blank(int line, StringBuilder kept) {
    boolean rule = matches(RULE, line);
    for (int i = lines.get(line).start(); i < lines.get(line).end(); i++) {
      if (rule || string.charAt(i) == '|') {
        kept.setCharAt(i, ' ');
      }
    }
  }

  private void blankStrokes(int line, StringBuilder kept) {
    int start = lines.get(line).start();
    int end = lines.get(line).end();
    for (int i = start; i < end && isStroke(i); i++) {
      kept.setCharAt(i, ' ');
    }
    for (int i = end - 1; i > start && isStroke(i); i--) {
      kept.setCharAt(i, ' ');
    }
  }

  private boolean isStroke(int index) {
    char c = string.charAt(index);
    return STROKES.indexOf(c) >= 0 || Text.isBlank(c);
  }
}
