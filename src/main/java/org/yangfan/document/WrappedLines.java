package org.yangfan.document;

import java.util.BitSet;
import java.util.List;
import org.yangfan.regex.Pattern;

/**
 * Finds the line breaks inside the paragraphs of a text that a printer or a program broke at a
 * width: most lines that end inside a sentence are as long as each other. A line that fills the
 * width goes on in the next one, unless that opens a paragraph of its own.
 */
final class WrappedLines {
  private static final int SHORTEST = 24;
  private static final int LONGEST = 120;
  private static final int FEWEST = 5;
  private static final char FIRST_WIDE = '\u2000';

  /** Lines end up to so many columns earlier than the width, lest a mark open the next one. */
  private static final int RAGGED = 3;

  private static final String ENDS = "。！？；：;:!?）)】]|>";

  /** What opens a paragraph, whatever the line before. */
  private static final Pattern OPENING =
      Pattern.compile(
          "——|[•●■◆▪·#>|<【]|-\\s|附件|注[：:]|备注|\\**(?:责任|牵头|配合|支持|负责|完成时|发文|印发|发布|成文)[^，。；：]{0,8}[：:]");

  /** What opens one behind the end of a sentence. */
  private static final Pattern LABEL = Pattern.compile("\\p{IsHan}{2,8}[：:]");

  private final String string;
  private final List<Span> lines;

  /** How long the lines are that end inside a sentence: how many have each length. */
  private final int[] characters = new int[LONGEST + 1];

  private final int[] columns = new int[2 * LONGEST + 1];
  private int broken;

  private WrappedLines(String string, List<Span> lines) {
    this.string = string;
    this.lines = lines;
  }

  /** Marks in {@code needless} what parts the lines of one paragraph. */
  static void mark(String string, List<Span> lines, BitSet needless) {
    if (lines.size() > FEWEST) {
      new WrappedLines(string, lines).mark(needless);
    }
  }

  private void mark(BitSet needless) {
    count();
    int length = most(characters, 0);
    int width = most(columns, RAGGED);
    int byLength = among(characters, length, 0);
    int byWidth = among(columns, width, RAGGED);
    if (Math.max(byLength, byWidth) < Math.max(FEWEST, (broken + 1) / 2)) {
      return;
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = line(i);
      boolean full =
          byLength >= byWidth
              ? line.length() == length
              : isBetween(columns(line), width - RAGGED, width);
      if (full && goesOn(i)) {
        needless.set(line.end(), words(i + 1).start());
      }
    }
  }

  private void count() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = line(i);
      if (isBetween(line.length(), SHORTEST, LONGEST)
          && !words(i + 1).isEmpty()
          && ENDS.indexOf(string.charAt(line.end() - 1)) < 0
          && !isRow(words(i))) {
        broken++;
        characters[line.length()]++;
        columns[columns(line)]++;
      }
    }
  }

  /** Which length, with those up to {@code less} below it, most lines have. */
  private static int most(int[] counts, int less) {
    int most = 0;
    for (int i = 0; i < counts.length; i++) {
      most = among(counts, i, less) >= among(counts, most, less) ? i : most;
    }
    return most;
  }

  private static int among(int[] counts, int length, int less) {
    int among = 0;
    for (int i = Math.max(0, length - less); i <= length; i++) {
      among += counts[i];
    }
    return among;
  }

  private boolean goesOn(int i) {
    Span next = words(i + 1);
    boolean ended = ENDS.indexOf(string.charAt(words(i).end() - 1)) >= 0;
    return !next.isEmpty()
        && !(isRow(words(i)) && isRow(next))
        && next.start() <= lines.get(i + 1).start() + 1
        && !opens(OPENING, next)
        && !(ended && opens(LABEL, next))
        && HeadingMark.at(Text.of(string.substring(next.start(), next.end())), 0, next.length())
            == null;
  }

  /** Whether {@code line} has cells. */
  private boolean isRow(Span line) {
    String words = string.substring(line.start(), line.end());
    return words.indexOf('|') >= 0 || words.indexOf('\t') >= 0;
  }

  private boolean opens(Pattern pattern, Span line) {
    return pattern.matcher(string).region(line.start(), line.end()).lookingAt();
  }

  /** How many columns {@code line} fills, of which a Chinese character takes two. */
  private int columns(Span line) {
    int columns = 0;
    for (int i = line.start(); i < line.end(); i++) {
      columns += string.charAt(i) < FIRST_WIDE ? 1 : 2;
    }
    return columns;
  }

  /** A line with its indent, without the blanks at its end. */
  private Span line(int i) {
    return new Span(lines.get(i).start(), Math.max(lines.get(i).start(), words(i).end()));
  }

  private Span words(int i) {
    int start = lines.get(i).start();
    int end = lines.get(i).end();
    while (end > start && Text.isBlank(string.charAt(end - 1))) {
      end--;
    }
    while (start < end && Text.isBlank(string.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static boolean isBetween(int number, int least, int most) {
    return number >= least && number <= most;
  }
}
