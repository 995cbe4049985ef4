package org.yangfan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text cut where marks begin and end, line by line, so that marks may nest and overlap freely.
 */
public final class MarkedText {
  private static final Comparator<Mark> INNERMOST_FIRST =
      Comparator.comparingInt(Mark::length).thenComparing(Mark::start).thenComparing(Mark::id);

  /**
   * A line.
   *
   * @param number counted from 1
   */
  public record Line(int number, List<Segment> segments) {}

  /**
   * A stretch of a line with the same marks all through.
   *
   * @param anchors ids of the marks that begin with it
   * @param kinds of all its marks, the innermost first, in words; empty for plain text
   * @param entry that its innermost mark belongs to; null for plain text
   * @param label of its marks; null for plain text
   */
  public record Segment(
      String words, List<String> anchors, String kinds, String entry, Words label) {}

  private final String text;
  private final Iterator<Mark> coming;
  private final TreeSet<Integer> edges = new TreeSet<>();
  private final List<Mark> open = new ArrayList<>();
  private Mark next;

  private MarkedText(String text, List<Mark> marks) {
    this.text = text;
    for (Mark mark : marks) {
      edges.add(mark.start());
      edges.add(mark.end());
    }
    coming = marks.stream().sorted(Comparator.comparingInt(Mark::start)).iterator();
    next = coming.hasNext() ? coming.next() : null;
  }

  /** The lines of {@code text}; line breaks (LF, CRLF, CR) are left out. */
  public static List<Line> lines(String text, List<Mark> marks) {
    MarkedText marked = new MarkedText(text, marks);
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      lines.add(new Line(lines.size() + 1, marked.segments(start, end)));
      boolean crLf = text.startsWith("\r\n", end);
      start = end + (crLf ? 2 : 1);
    }
    return lines;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private List<Segment> segments(int start, int end) {
    List<Segment> segments = new ArrayList<>();
    int from = start;
    while (from < end) {
      Integer edge = edges.higher(from);
      int to = edge == null ? end : Math.min(edge, end);
      segments.add(segment(from, to));
      from = to;
    }
    return segments;
  }

  private Segment segment(int start, int end) {
    List<String> anchors = new ArrayList<>();
    while (next != null && next.start() <= start) {
      anchors.add(next.id());
      open.add(next);
      next = coming.hasNext() ? coming.next() : null;
    }
    open.removeIf(mark -> mark.end() <= start);
    String words = text.substring(start, end);
    if (open.isEmpty()) {
      return new Segment(words, anchors, "", null, null);
    }
    open.sort(INNERMOST_FIRST);
    String kinds = open.stream().map(Mark::kind).distinct().collect(Collectors.joining(" "));
    Words label = Words.joined(open.stream().map(Mark::label).toList());
    return new Segment(words, anchors, kinds, open.get(0).entry(), label);
  }
}
