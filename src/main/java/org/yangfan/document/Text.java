package org.yangfan.document;

import java.util.List;

/**
 * The decoded characters of a document, exactly as they are (a leading byte order mark aside), with
 * line numbers and code point offsets.
 *
 * <p>Inside the program positions are UTF-16 indices; {@link #codePoint(int)} converts them at the
 * border, because facts and Web Annotation count Unicode code points. Immutable and thread-safe.
 */
public final class Text {
  private static final char LAST_SPACE = '\u3000';

  private final String printed;
  private final String string;
  private final TextLines lines;
  private final CodePoints codePoints;

  /** Where the characters stand of a text that was put in order; null where they stand here. */
  private final Reordered places;

  private Text(String printed, String string) {
    this(printed, string, null);
  }

  private Text(String printed, String string, Reordered places) {
    this.printed = printed;
    this.string = string;
    this.places = places;
    this.lines = new TextLines(string);
    this.codePoints = new CodePoints(string);
  }

  /** A text of these characters; a leading U+FEFF is not part of it. */
  public static Text of(String characters) {
    String printed = characters.startsWith("\uFEFF") ? characters.substring(1) : characters;
    return new Text(printed, printed);
  }

  /**
   * The same text for reading: its {@link #string} is in {@link PlainCharacters} and without page
   * numbers, tables of contents and the frames of boxes; what {@link #slice} gives stays as it was
   * printed, but for rare line breaks. Blanks that part what belongs together are left out of both.
   */
  public Text plain() {
    String pages = PageBreaks.blanked(PlainCharacters.of(printed), lines());
    String plain = Frames.blanked(Contents.blanked(pages, lines()), lines());
    List<Span> parts = NeedlessBlanks.without(plain, lines());
    Text whole = new Text(PlainCharacters.withUsualBreaks(printed), plain);
    boolean all = plain.length() == parts.stream().mapToInt(Span::length).sum();
    return all || parts.isEmpty() ? whole : whole.inOrder(parts);
  }

  /** The same text for reading, with blanks in the place of all but {@code kept}. */
  public Text only(List<Span> kept) {
    char[] blanked = string.toCharArray();
    for (int i = 0; i < blanked.length; i++) {
      blanked[i] = TextLines.isBreak(blanked[i]) ? blanked[i] : ' ';
    }
    kept.forEach(span -> string.getChars(span.start(), span.end(), blanked, span.start()));
    return new Text(printed, new String(blanked), places);
  }

  /**
   * The text of some of its parts, or of all in another order, for reading: code points, and the
   * lines and columns of findings, stay those of this text.
   */
  public Text inOrder(List<Span> parts) {
    StringBuilder words = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    for (Span part : parts) {
      words.append(slice(part));
      plain.append(plain(part));
    }
    return new Text(words.toString(), plain.toString(), new Reordered(this, parts));
  }

  /** The text that this has the parts of; or itself. */
  public Text asPrinted() {
    return places == null ? this : places.text().asPrinted();
  }

  /** Where {@code index} stands in {@link #asPrinted}. */
  public int printedIndex(int index) {
    return places == null ? index : places.text().printedIndex(places.printed(index));
  }

  /** Where {@code span} stands in {@link #asPrinted}; what was torn off from its start is not. */
  public Span printedPlace(Span span) {
    return places == null ? span : places.text().printedPlace(places.printed(span));
  }

  /** The characters of {@code span} as they are read. */
  public String plain(Span span) {
    return string.substring(span.start(), span.end());
  }

  /** All characters, as they are read: as printed, unless this is a {@link #plain} text. */
  public String string() {
    return string;
  }

  /** Length in UTF-16 units. */
  public int length() {
    return string.length();
  }

  /** The whole text. */
  public Span span() {
    return new Span(0, string.length());
  }

  /** The characters of {@code span} as they were printed. */
  public String slice(Span span) {
    return printed.substring(span.start(), span.end());
  }

  /** How many Unicode code points stand before the UTF-16 {@code index}. */
  public int codePoint(int index) {
    return places == null
        ? codePoints.before(index)
        : places.text().codePoint(places.printed(index));
  }

  /**
   * The UTF-16 index of the code point number {@code codePoint}; the inverse of {@link #codePoint}.
   */
  public int index(int codePoint) {
    return places == null
        ? codePoints.index(codePoint)
        : places.read(places.text().index(codePoint));
  }

  /** The stretch between two code points, as far as the text goes. */
  public Span between(int start, int end) {
    int last = Math.min(end, codePoints());
    return new Span(index(Math.min(start, last)), index(last));
  }

  /** Length in Unicode code points. */
  public int codePoints() {
    return codePoint(string.length());
  }

  /** The number of the line that holds the character at {@code index}, counted from 1. */
  public int line(int index) {
    return lines.holding(index) + 1;
  }

  /** The column of {@code index} in its line, in code points counted from 1. */
  public int column(int index) {
    return codePoint(index) - codePoint(lineAt(index).start()) + 1;
  }

  /**
   * Every line without its line break (LF, CRLF, CR, U+000B, U+0085, U+2028, U+2029), in order; an
   * empty text has one empty line.
   */
  public List<Span> lines() {
    return lines;
  }

  /** The lines that lie wholly in {@code span}. */
  public List<Span> lines(Span span) {
    return lines.in(span);
  }

  /** The line that holds the character at {@code index}, without its line break. */
  public Span lineAt(int index) {
    return lines.get(lines.holding(index));
  }

  /** {@code span} without white space at its ends. */
  public Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(string.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(string.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** White space of any kind, the ideographic, no-break and zero-width ones among them. */
  public static boolean isBlank(char c) {
    if (c > LAST_SPACE) {
      return c == '\uFEFF';
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u200C'
        || c == '\u200D';
  }
}
