package org.yangfan.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the characters of a text that part what belongs together: invisible ones, blanks in 5G, at
 * marks that take none, at figures, and between the characters of a line or of a label that is set
 * wide, the backslash by which Markdown takes a mark as it is, and how a character is read.
 */
final class NeedlessBlanks {
  private static final String BLANK = "[ \\t\\u3000\\u00A0]";
  private static final String HAN = "\\p{IsHan}";

  /** Soft hyphens, joiners, byte order marks, directions, control characters: nobody sees them. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]+");

  /** The backslash in 1\. of a converter to Markdown; that of a bar in a table stays. */
  private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)\\\\(?=[\\p{Punct}&&[^\\\\|]])");

  /** How the character before is read, as sites put it that mirror others: 應(yīng)用. */
  private static final Pattern PRONOUNCED =
      Pattern.compile(
          "(?<=HAN)[（(][a-z]{0,3}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}[）)]".replace("HAN", HAN));

  /** These look for a blank first, and only then for what stands before it: that is faster. */
  private static final Pattern FIVE_G =
      Pattern.compile("(?=BLANK)(?<=(?<!\\d)5)BLANK++(?=G(?![A-Za-z]))".replace("BLANK", BLANK));

  /** Figures set wide: 2 0 2 6年, 1 . 5万亩. */
  private static final Pattern PARTED_FIGURES =
      Pattern.compile(
          "(?<![\\p{Alnum}.]BLANK?)\\dBLANK(?:[\\d.]BLANK)*\\d(?=BLANK?(?:HAN|[%．.、）~—]))(?!BLANK?\\.\\d(?!BLANK?G))"
              .replace("HAN", HAN)
              .replace("BLANK", BLANK));

  private static final Pattern PARTED_YEAR =
      Pattern.compile("2BLANK0BLANK\\dBLANK\\dBLANK?年".replace("BLANK", BLANK));

  /** Chinese puts no blank before a mark that closes, nor behind one that opens. */
  private static final Pattern AT_MARK =
      Pattern.compile(
          "(?=BLANK)(?:(?<=\\S)BLANK++(?=[，。、；：！？）》〉”’】〕])|(?<=[（《〈“‘【〔])BLANK++(?=\\S))"
              .replace("BLANK", BLANK));

  /** 专 栏 5, 附　件： a label of two characters that opens a line. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?m)(?=BLANK)(?<=^[\\s#*【]{0,20}HAN)(?<!NUMBER)BLANK{1,4}(?=(?!NUMBER)HAN(?:[\\s*\\d：:】]|$))"
              .replace("NUMBER", "[一二三四五六七八九十]")
              .replace("HAN", HAN)
              .replace("BLANK", BLANK));

  /** One blank between Han characters, or two that are one more than the words need. */
  private static final Pattern WIDE =
      Pattern.compile(
          "(?<=HAN)[ \\u3000\\u00A0]|(?<=\\S)[ \\u3000\\u00A0](?=HAN)".replace("HAN", HAN));

  private static final Pattern PARTED =
      Pattern.compile("(?<=HAN)[ \\u3000\\u00A0](?=HAN)".replace("HAN", HAN));

  private static final Pattern CLOSE = Pattern.compile("(?<=HAN)(?=HAN)".replace("HAN", HAN));

  private static final int FEWEST_PARTED = 3;
  private static final int PARTED_PER_CLOSE = 4;

  private final String string;
  private final BitSet needless = new BitSet();

  private NeedlessBlanks(String string) {
    this.string = string;
  }

  /** The parts of {@code string}, which has these lines, that stand between needless characters. */
  static List<Span> without(String string, List<Span> lines) {
    NeedlessBlanks blanks = new NeedlessBlanks(string);
    blanks.mark(INVISIBLE);
    blanks.mark(ESCAPE);
    blanks.mark(PRONOUNCED);
    blanks.mark(FIVE_G);
    blanks.mark(AT_MARK);
    blanks.mark(LABEL);
    if (PARTED_YEAR.matcher(string).find()) {
      blanks.markFigures();
    }
    WrappedLines.mark(string, lines, blanks.needless);
    BlanksAtNumbers.mark(string, lines, blanks.needless);
    lines.stream().filter(blanks::isWide).forEach(blanks::markWide);
    return blanks.rest();
  }

  private void mark(Pattern pattern) {
    Matcher found = pattern.matcher(string);
    while (found.find()) {
      needless.set(found.start(), found.end());
    }
  }

  private void markFigures() {
    Matcher figure = PARTED_FIGURES.matcher(string);
    while (figure.find()) {
      for (int i = figure.start(); i < figure.end(); i++) {
        needless.set(i, needless.get(i) || Text.isBlank(string.charAt(i)));
      }
    }
  }

  /** Whether most Han characters of {@code line} stand apart. */
  private boolean isWide(Span line) {
    long parted = count(PARTED, line);
    return parted >= FEWEST_PARTED && parted >= PARTED_PER_CLOSE * count(CLOSE, line);
  }

  private long count(Pattern pattern, Span line) {
    return in(pattern, line).results().count();
  }

  private void markWide(Span line) {
    Matcher blank = in(WIDE, line);
    while (blank.find()) {
      needless.set(blank.start());
    }
  }

  private Matcher in(Pattern pattern, Span line) {
    return pattern.matcher(string).region(line.start(), line.end()).useTransparentBounds(true);
  }

  private List<Span> rest() {
    List<Span> rest = new ArrayList<>();
    int start = 0;
    while (start < string.length()) {
      int from = needless.nextClearBit(start);
      int next = needless.nextSetBit(from);
      int end = next < 0 ? string.length() : next;
      if (from < end) {
        rest.add(new Span(from, end));
      }
      start = Math.max(end, from);
    }
    return rest;
  }
}
