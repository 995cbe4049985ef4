package org.yangfan.document;

import java.util.Arrays;
import org.yangfan.regex.Pattern;

/**
 * Characters whose plain form depends on their neighbours: commas, full stops and colons of ASCII
 * beside Chinese are Chinese ones, -- is ——, 5g is 5G, _emphasis_ of Chinese words is *emphasis*, a
 * year in Han digits is one in ASCII's. One UTF-16 unit for one.
 */
final class CharactersInContext {
  private static final String ASCII = ",;:";
  private static final String CHINESE = "，；：";
  private static final String NUMBER = "0123456789.一二三四五六七八九十（）()";

  /** What a number stands behind that numbers nothing: 达到200, 百分之90. */
  private static final String REACHING = "到至于达过之";

  /** How many figures a year has. */
  private static final int YEAR = 4;

  private static final Pattern HAN_YEAR =
      Pattern.compile(
          "(?<![NUMBER])二[〇○零O0][DIGIT]{2}(?![NUMBER])"
              .replace("NUMBER", "DIGIT十百千万亿\\d")
              .replace("DIGIT", Numeral.DIGITS + "○零"));

  private CharactersInContext() {}

  /** The plain form of {@code characters}, which are plain one by one. */
  static String plain(String characters) {
    char[] plain = characters.toCharArray();
    for (int i = 1; i < plain.length; i++) {
      int sign = ASCII.indexOf(plain[i]);
      if (sign >= 0 && isChinese(plain, i)) {
        plain[i] = CHINESE.charAt(sign);
      } else if (plain[i] == '_' && plain[i - 1] != '_' && plain[i - 1] != '*') {
        emphasise(plain, i);
      } else if (plain[i] == '.' && endsSentence(plain, i)) {
        plain[i] = '。';
      } else if (plain[i] == '-' && plain[i - 1] == '-' && isDash(plain, i)) {
        plain[i - 1] = '—';
        plain[i] = '—';
      } else if (plain[i] == 'g' && plain[i - 1] == '5' && isGeneration(plain, i)) {
        plain[i] = 'G';
      }
    }
    return HAN_YEAR.matcher(new String(plain)).replaceAll(year -> digits(year.group()));
  }

  /** Makes one or two underscores from {@code start} on that open or close Chinese words stars. */
  private static void emphasise(char[] plain, int start) {
    int end = start;
    while (end < plain.length && plain[end] == '_') {
      end++;
    }
    char after = end == plain.length ? ' ' : plain[end];
    boolean parts = !isAsciiWord(plain[start - 1]) && !isAsciiWord(after);
    if (end - start <= 2 && parts && (isWide(plain[start - 1]) || isWide(after))) {
      Arrays.fill(plain, start, end, '*');
    }
  }

  /** Whether the sign at {@code i} parts Chinese words: in 1,600 and in http://a:80 it does not. */
  private static boolean isChinese(char[] plain, int i) {
    return isWide(plain[i - 1])
        || plain[i - 1] == '%'
        || i + 1 < plain.length && isWide(plain[i + 1]);
  }

  /** Whether the point at {@code i} is a full stop: behind the number of a heading it is none. */
  private static boolean endsSentence(char[] plain, int i) {
    int word = i - 1;
    while (word > 0 && (plain[word] == '*' || plain[word] == ' ')) {
      word--;
    }
    char next = i + 1 == plain.length ? ' ' : plain[i + 1];
    boolean words =
        (isWide(plain[word]) || "%)".indexOf(plain[word]) >= 0)
            && (!isAsciiWord(next) || isYear(plain, i + 1))
            && next != '.';
    boolean torn =
        TextLines.isBreak(next) && i + 2 < plain.length && Character.isDigit(plain[i + 2]);
    boolean isEnd = words || Text.isBlank(next) && !torn && isLongWord(plain, word);
    return isEnd && !isHeadingMark(plain, word + 1);
  }

  /** Whether 2026年 begins at {@code start}. */
  private static boolean isYear(char[] plain, int start) {
    return start + YEAR < plain.length
        && plain[start] == '2'
        && plain[start + 1] == '0'
        && plain[start + YEAR] == '年';
  }

  /** Whether a word of ASCII ends at {@code i} that numbers nothing: AI, 5G-A, 1.3. */
  private static boolean isLongWord(char[] plain, int i) {
    if (i == 0 || !isAsciiWord(plain[i])) {
      return false;
    }
    char before = plain[i - 1];
    return Character.isDigit(plain[i])
        ? isAmount(plain, i)
        : Character.isLetterOrDigit(before) || before == '-';
  }

  /** Whether a decimal ends at {@code i}, or another number that something comes to. */
  private static boolean isAmount(char[] plain, int i) {
    int before = i;
    while (before > 0 && Character.isDigit(plain[before])) {
      before--;
    }
    return REACHING.indexOf(plain[before]) >= 0
        || before > 0 && plain[before] == '.' && Character.isDigit(plain[before - 1]);
  }

  /**
   * Whether what ends before {@code end} is the number of a heading, which opens a line or word.
   */
  private static boolean isHeadingMark(char[] plain, int end) {
    int start = end;
    while (start > 0 && NUMBER.indexOf(plain[start - 1]) >= 0) {
      start--;
    }
    return start < end
        && (start == 0 || Text.isBlank(plain[start - 1]) || "#*>".indexOf(plain[start - 1]) >= 0);
  }

  /** Whether two hyphens between words, the second at {@code i}, stand for a dash. */
  private static boolean isDash(char[] plain, int i) {
    return i > 1
        && i + 1 < plain.length
        && plain[i - 2] != '-'
        && plain[i + 1] != '-'
        && (isWide(plain[i - 2]) || isWide(plain[i + 1]));
  }

  private static boolean isWide(char c) {
    return c >= '\u2E80' && c != '\u3000' || c == '“' || c == '”';
  }

  /** Whether {@code g} stands for generation: in 15g and 5gb it does not. */
  private static boolean isGeneration(char[] plain, int g) {
    boolean opens = g < 2 || !isAsciiWord(plain[g - 2]);
    return opens && (g + 1 == plain.length || !isAsciiWord(plain[g + 1]));
  }

  private static boolean isAsciiWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static String digits(String han) {
    StringBuilder digits = new StringBuilder(han.length());
    for (char c : han.toCharArray()) {
      digits.append((char) ('0' + Math.max(0, Numeral.DIGITS.indexOf(c))));
    }
    return digits.toString();
  }
}
