package org.yangfan.document;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Whether the words of a printed line can go on in the next one. */
final class PdfWording {
  private static final Pattern END = Pattern.compile("(?s).*[。！？!?；;）)】\\]〕]");

  /** A unit list's end is a paragraph's. */
  private static final Pattern UNITS_END =
      Pattern.compile("(?s).*(?:负责|牵头|配合|参与|落实|負責|牽頭|參與|落實|单位[：:][^（(]*|單位[：:][^（(]*)[）)】\\]〕]。?");

  /** What a list of bodies may end with, where it has no mark. */
  private static final String BODY_ENDS = "局厅委会办府院部廳會辦";

  private static final Pattern FIGURE =
      Pattern.compile("[≥≤＞＜><〉〈约約超]?\\s*\\d[\\d.,]*\\s*[%％‰]?\\p{IsHan}?");

  /** What opens a list of units, a box, a field or a remark: a label with its colon, a dash. */
  private static final Pattern LABEL =
      Pattern.compile(
          "[（(【\\[〔*]{0,3}\\p{IsHan}{2,8}\\**[：:].*|附[件表录註注].*|专栏.*|專欄.*|[“\"]?5G[+＋].*"
              + "|[-—–]{2}.*|[一二三四五六七八九十]{1,2}是.*");

  /** Markdown's signs, and bullets, before a number. */
  private static final Pattern BULLET =
      Pattern.compile("(?:[#*>\\s]|[★☆●○◆◇■□▲△▶►➢•※\\uF020-\\uF0FF])+");

  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");

  private static final String NEVER_FIRST = "，。、；：！？）》〉”’】〕%％,.;:!?)]}";
  private static final String NEVER_LAST = "（《〈“‘【〔([{+＋";
  private static final double NARROW = 0.6;
  private static final double LONGEST_WORD = 20;

  private PdfWording() {}

  /** Whether a paragraph may end behind {@code line}. */
  static boolean isEnd(PdfLine line) {
    return END.matcher(line.words()).matches();
  }

  /** Whether {@code line} opens with the number of a heading or of an item. */
  static boolean isItem(PdfLine line) {
    Matcher bullet = BULLET.matcher(line.words());
    int start = bullet.lookingAt() ? bullet.end() : 0;
    return HEADING.matcher(line.words()).matches()
        || HeadingMark.at(Text.of(line.words()), start, line.words().length()) != null;
  }

  /**
   * Whether {@code next} may be of the paragraph of {@code line}, where the page does not tell.
   *
   * @param full whether {@code next} fills the width, and so may be followed by more
   */
  static boolean mayGoOn(PdfLine line, PdfLine next, boolean full) {
    String words = next.words();
    if (isItem(next)
        || FIGURE.matcher(words).matches()
        || UNITS_END.matcher(line.words()).matches()) {
      return false;
    }
    boolean isCell =
        !full && ",，、：:”".indexOf(words.charAt(words.length() - 1)) < 0 && !isEnd(next);
    boolean isLabel = LABEL.matcher(words).matches();
    boolean endsList = BODY_ENDS.indexOf(line.words().charAt(line.words().length() - 1)) >= 0;
    return isEnd(line) ? !isCell && !isLabel : !isLabel || !endsList;
  }

  /** How wide what {@code words} open with is that no line breaks inside, in Han characters. */
  static double firstWidth(String words) {
    double width = 0;
    int i = 0;
    while (i < words.length() && width < LONGEST_WORD) {
      char c = words.charAt(i++);
      width += c < 0x250 ? NARROW : 1;
      char next = i < words.length() ? words.charAt(i) : ' ';
      boolean oneWord = isLatin(c) && isLatin(next) || NEVER_LAST.indexOf(c) >= 0;
      if (!oneWord && NEVER_FIRST.indexOf(next) < 0) {
        break;
      }
    }
    return width;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && !Character.isWhitespace(c);
  }
}
