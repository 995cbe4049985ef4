package org.yangfan.extract.unit;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/** The paragraphs that end with a list of bodies, also where a narrow page broke their lines. */
public final class ListedParagraphs {
  /** No paragraph has more lines; keeps the time linear. */
  private static final int LONGEST = 30;

  /** By how much a line that the page broke may be shorter than the longest. */
  private static final int SLACK = 4;

  private static final int SHORTEST = 4;
  private static final String SENTENCE_ENDS = "。；：！？";

  private final Text text;
  private final UnitPlaces passages;
  private final List<Span> lines;
  private final int width;

  /**
   * @param width that of the paragraphs of {@code text}
   */
  public ListedParagraphs(Text text, int width, UnitPlaces passages) {
    this.text = text;
    this.passages = passages;
    this.lines = text.lines();
    this.width = width;
  }

  /** The length of the longest line of {@code text} that is no row of a table. */
  public static int width(Text text) {
    return text.lines().stream()
        .filter(line -> !isTable(text, line))
        .mapToInt(Span::length)
        .max()
        .orElse(0);
  }

  private static boolean isTable(Text text, Span line) {
    return !line.isEmpty() && "|<".indexOf(text.string().charAt(line.start())) >= 0;
  }

  /** Whether a paragraph may begin in line {@code index}: it continues no line and no list. */
  public boolean mayBegin(int index) {
    boolean broken =
        index > 0
            && (endsWith(lines.get(index - 1), "，、")
                || isFull(lines.get(index - 1))
                    && !endsWith(lines.get(index - 1), SENTENCE_ENDS + UnitBounds.CLOSING));
    return !broken && !passages.holds(lines.get(index).start());
  }

  /**
   * The line in which the list ends that closes the paragraph from line {@code index} on, before
   * {@code stop}; negative if none does.
   */
  public int lastLine(int index, int stop) {
    for (int i = index; i < Math.min(lines.size(), index + LONGEST); i++) {
      List<UnitPassage> inLine = passages.startingIn(lines.get(i));
      if (!inLine.isEmpty()) {
        boolean below = inLine.get(0).span().start() > lines.get(index).start() + SHORTEST;
        return below ? closed(inLine.get(inLine.size() - 1).span().end()) : -1;
      }
      int next = filled(i + 1);
      if (next >= lines.size() || lines.get(next).start() >= stop || ends(i, next)) {
        return -1;
      }
    }
    return -1;
  }

  /** The line of {@code end} where nothing more than a mark follows in it; negative otherwise. */
  private int closed(int end) {
    int line = text.line(end) - 1;
    return end >= text.trim(lines.get(line)).end() - 1 ? line : -1;
  }

  private boolean ends(int line, int next) {
    return endsWith(lines.get(line), SENTENCE_ENDS)
        && !isFull(lines.get(line))
        && !passages.startsAt(text.trim(lines.get(next)).start());
  }

  /**
   * The first line from {@code index} on that is not blank; the number of lines if there is none.
   */
  public int filled(int index) {
    int i = index;
    while (i < lines.size() && text.trim(lines.get(i)).isEmpty()) {
      i++;
    }
    return i;
  }

  private boolean isFull(Span line) {
    return line.length() >= width - SLACK;
  }

  private boolean endsWith(Span line, String ends) {
    Span words = text.trim(line);
    return !words.isEmpty() && ends.indexOf(text.string().charAt(words.end() - 1)) >= 0;
  }
}
