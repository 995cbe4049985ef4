package org.yangfan.document;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds where the title of a heading ends that may run into its text. */
final class HeadingTitle {
  private static final String BOLD = "**";
  private static final int LONGEST = 45;
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_CLAUSE = 30;
  private static final int LONGEST_SENTENCE = 90;

  /** No opening of a list of bodies is longer. */
  private static final int LONGEST_OPENING = 120;

  private static final String SENTENCE_ENDS = "。！？；;";
  private static final Pattern UNIT_LIST =
      Pattern.compile(
          "[（(][^（()）]{0,4}(?:牵头|责任|配合|负责)|[（(][^（()）]{2,80}[局委厅部办院会府][^（()）]{0,20}(?:牵头|负责|配合|落实)");

  /** Titles that every plan of the genre has, and that crawls run into their text. */
  private static final Pattern FIXED =
      Pattern.compile("总体(?:要求|思路|目标)|指导思想|基本原则|(?:发展|主要|工作|行动)目标|保障措施");

  private static final Pattern ACTION = Pattern.compile("[^，。：；]{4,24}?(?:行动|工程)");

  /** A title in brackets of its own: 【智慧渔港】给每条船装上顺风耳。 第三条（智慧渔港）给每条船…. */
  private static final Pattern BOXED =
      Pattern.compile(
          "[\\s\\u3000\\u00A0*]*+(?:【(?<title>[^【】。；\\r\\n]{2,40})】"
              + "|[（(](?<article>(?![^（）()]{0,20}(?:牵头|责任|配合|负责|单位|部门|试行|暂行))[\\p{IsHan}\\w+“”]{2,20})[）)](?=[\\p{IsHan}\\d][^。\\r\\n]{8}))");

  private static final Pattern NAME =
      Pattern.compile(
          "([^\\s\\u3000，。：；、|—]*+(?<=\\S{4}))(?:[ \\t\\u3000]+(?=\\p{IsHan}[^\\s\\u3000]{5})|——)[^。；：|\\r\\n]*[，。；].*");

  private HeadingTitle() {}

  /** The title that starts at {@code start} in a line that ends at {@code end}; null if unclear. */
  static Span inLine(Text text, int start, int end) {
    Matcher boxed = BOXED.matcher(text.string()).region(start, end);
    if (boxed.lookingAt()) {
      String group = boxed.group("title") == null ? "article" : "title";
      return cleaned(text, boxed.start(group), boxed.end(group));
    }
    int stop = Math.min(unitList(text, start, boldEnd(text, start, end)), end);
    int sentence = indexOf(text, SENTENCE_ENDS, start, Math.min(stop, start + LONGEST + 1));
    int name = name(text, start, Math.min(sentence, start + LONGEST_CLAUSE), end);
    if (name > start) {
      return cleaned(text, start, name);
    }
    int colon = indexOf(text, "：:", start, Math.min(stop, start + LONGEST_CLAUSE));
    if (colon < Math.min(stop - 1, start + LONGEST_CLAUSE) && colon < sentence && colon > start) {
      return cleaned(text, start, colon);
    }
    if (sentence < Math.min(stop, start + LONGEST + 1)) {
      return cleaned(text, start, sentence);
    }
    if (stop - start <= LONGEST_LINE) {
      return cleaned(text, start, stop);
    }
    return clause(text, start, stop);
  }

  /**
   * Where the name ends that a blank or a dash parts from the sentence that explains it: 5G+港口
   * 推广…，提升…。 Or {@code start}, where there is none.
   */
  private static int name(Text text, int start, int limit, int end) {
    Matcher name = NAME.matcher(text.string()).region(start, end);
    return name.lookingAt() && name.end(1) < limit ? name.end(1) : start;
  }

  /**
   * Where the bold words end that the line opens with and {@code start} stands in; else its end.
   */
  private static int boldEnd(Text text, int start, int end) {
    int line = text.lineAt(start).start();
    String words = text.string().substring(line, end);
    int open = words.indexOf(BOLD);
    int close = open < 0 || line + open >= start ? -1 : words.indexOf(BOLD, open + BOLD.length());
    return line + close > start ? line + close : end;
  }

  /** The title that starts at {@code start} in running text; null if it has no clear end. */
  static Span inRunningText(Text text, int start, int end) {
    int limit = Math.min(end, start + LONGEST + 1);
    Matcher fixed = FIXED.matcher(text.string()).region(start, limit);
    if (fixed.lookingAt()) {
      return new Span(start, fixed.end());
    }
    int stop = indexOf(text, SENTENCE_ENDS, start, limit);
    for (int i = start + 1; i < stop; i++) {
      boolean fresh =
          !Character.isLetterOrDigit(text.string().charAt(i - 1))
              || Character.isIdeographic(text.string().charAt(i - 1));
      HeadingMark next = fresh ? HeadingMark.at(text, i, end) : null;
      if (next != null && next.style() != HeadingStyle.LABELLED) {
        return cleaned(text, start, i);
      }
    }
    if (stop < limit || limit == end) {
      return cleaned(text, start, stop);
    }
    Matcher action = ACTION.matcher(text.string()).region(start, limit);
    return action.lookingAt() ? new Span(start, action.end()) : null;
  }

  /** The title of a box in running text: it ends with its first 工程 or 行动. */
  static Span ofBox(Text text, int start, int end) {
    Matcher action = ACTION.matcher(text.string()).region(start, end);
    return action.lookingAt() ? new Span(start, action.end()) : inRunningText(text, start, end);
  }

  private static Span clause(Text text, int start, int stop) {
    int limit = Math.min(stop, start + LONGEST_CLAUSE);
    for (String ends : new String[] {" \t\u3000", "，,"}) {
      int found = indexOf(text, ends, start, limit);
      if (found < limit && found > start + 2) {
        return cleaned(text, start, found);
      }
    }
    int sentence = Math.min(stop, start + LONGEST_SENTENCE);
    int found = indexOf(text, "，,。；;", limit, sentence);
    return found < sentence ? cleaned(text, start, found) : null;
  }

  private static int unitList(Text text, int start, int end) {
    int limit = Math.min(end, start + LONGEST_SENTENCE + LONGEST_OPENING);
    Matcher matcher = UNIT_LIST.matcher(text.string()).region(start, limit);
    return matcher.find() ? matcher.start() : end;
  }

  private static int indexOf(Text text, String ends, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ends.indexOf(text.string().charAt(i)) >= 0) {
        return i;
      }
    }
    return to;
  }

  private static Span cleaned(Text text, int start, int end) {
    int from = start;
    int to = end;
    while (to > from && isMargin(text.string().charAt(to - 1))) {
      to--;
    }
    while (from < to && isMargin(text.string().charAt(from))) {
      from++;
    }
    if (from < to && isClosed(text.string().substring(from, to))) {
      to--;
    }
    return from < to ? new Span(from, to) : null;
  }

  /** Whether {@code words} end with the 】 of a heading that stands in brackets with its mark. */
  private static boolean isClosed(String words) {
    return words.endsWith("】") && words.indexOf('【') < 0;
  }

  private static boolean isMargin(char c) {
    return Text.isBlank(c) || "*#|。：:；;".indexOf(c) >= 0;
  }
}
