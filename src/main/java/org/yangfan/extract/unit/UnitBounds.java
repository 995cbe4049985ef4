package org.yangfan.extract.unit;

import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;

/** Finds where a list of bodies ends that a bracket or a line holds. */
final class UnitBounds {
  static final String OPENING = "（(【[〔［〖";
  static final String CLOSING = "）)】]〕］〗";
  static final String SEPARATORS = "、，,；;。/／丶";

  /** What may stand before the end of a name: 各设区市|人民政府, 人民|政府. */
  private static final String DIVISIONS = "市州盟县区旗镇乡人民政";

  /** No list is longer; keeps the time linear. */
  private static final int LONGEST = 2000;

  /** No name is longer. */
  private static final int LONGEST_NAME = 40;

  private static final Pattern HEADING =
      Pattern.compile("#|[-•▪>]|第?[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.章节条]|[①-⑳]");

  /** The end of a name whose beginning stands in the line before. */
  private static final Pattern REST =
      Pattern.compile("(?:人?民)?政?府|管委会|管理委员会|行署|行政公署|有关部门|相关部门|[（(](?:街道|[市县区旗乡镇、]){1,5}[）)]");

  private static final Pattern ENDED = Pattern.compile(".*(等|负责|落实|配合|参与|[）)】])");

  private final UnitText words;
  private final String string;
  private final Bodies bodies;
  private final Region region;

  UnitBounds(UnitText words, Bodies bodies, Region region) {
    this.words = words;
    this.string = words.string();
    this.bodies = bodies;
    this.region = region;
  }

  /**
   * The index of the mark that closes the bracket around {@code from}, or else of the list's end.
   */
  int bracketEnd(int from) {
    int depth = 1;
    int limit = Math.min(string.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      depth += depthChange(i);
      if (depth == 0) {
        return i;
      }
      boolean stop = string.charAt(i) == '。' && !closes(i + 1);
      if (stop || words.startsLine(i) && heading(i)) {
        return Math.min(i, lineEnd(from));
      }
    }
    return lineEnd(from);
  }

  /** Where a list that begins at {@code from} and stands in no bracket ends. */
  int lineEnd(int from) {
    int item = from;
    int depth = 0;
    int limit = Math.min(string.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      depth += depthChange(i);
      char c = string.charAt(i);
      boolean ends = depth < 0 || c == '。' || c == '|' || c == '<' || runsInto(item, i);
      boolean breaks = words.startsLine(i) && !continues(item, i);
      if (ends || breaks && !(words.startsLine(from) && isBodyAlone(i))) {
        return i;
      }
      item = SEPARATORS.indexOf(c) >= 0 ? i + 1 : item;
    }
    return limit;
  }

  /** Whether a paragraph ends at {@code index}, with a full stop or without one. */
  boolean endsParagraph(int index) {
    int end = index < string.length() && string.charAt(index) == '。' ? index + 1 : index;
    return words.startsLine(end) || heading(end);
  }

  /** Where the sentence from {@code start} on ends: at a full stop, a line's end or {@code to}. */
  int sentenceEnd(int start, int to) {
    int end = start + 1;
    while (end < to && string.charAt(end) != '。' && !words.startsLine(end)) {
      end++;
    }
    return end;
  }

  private int depthChange(int index) {
    char c = string.charAt(index);
    return OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
  }

  boolean opens(int index) {
    return OPENING.indexOf(string.charAt(index)) >= 0;
  }

  boolean closes(int index) {
    return index < string.length() && CLOSING.indexOf(string.charAt(index)) >= 0;
  }

  private boolean heading(int index) {
    return HEADING.matcher(string).region(index, string.length()).lookingAt();
  }

  /** Whether the list goes on in the line at {@code index}; its last item began at {@code item}. */
  private boolean continues(int item, int index) {
    boolean separator = SEPARATORS.indexOf(string.charAt(index)) >= 0;
    if (index == item || separator || heading(index)) {
      return !heading(index);
    }
    String begun = string.substring(item, index);
    if (completes(string, index) || begun.endsWith("各")) {
      return true;
    }
    boolean complete = ENDED.matcher(begun).matches() || bodies.looksLikeBody(begun, region);
    String whole = string.substring(item, itemEnd(index));
    return !complete
        && (bodies.looksLikeBody(whole, region)
            || bodies.looksLikeBody(whole.substring(0, UnitTail.of(whole).end()), region));
  }

  /** Whether the line at {@code index} is one body, as in a list of lines. */
  private boolean isBodyAlone(int index) {
    int end = index + 1;
    while (end < string.length() && end < index + LONGEST_NAME && !words.startsLine(end)) {
      end++;
    }
    String line = string.substring(index, end);
    return words.startsLine(end)
        && bodies.looksLikeBody(line, region)
        && bodies.beginsLikeBody(line, region);
  }

  /** Whether the end of a name stands at {@code index} whose divisions end there: 各县（市、区）|人民政府. */
  static boolean completes(String string, int index) {
    return (CLOSING + DIVISIONS).indexOf(string.charAt(index - 1)) >= 0
        && REST.matcher(string).region(index, string.length()).lookingAt();
  }

  /** Whether a heading stands at {@code index} right after a body: 省能源局2.智慧电厂. */
  private boolean runsInto(int item, int index) {
    return index > item
        && !Character.isDigit(string.charAt(index - 1))
        && heading(index)
        && bodies.looksLikeBody(string.substring(item, index), region);
  }

  private int itemEnd(int index) {
    int end = index + 1;
    int limit = Math.min(string.length(), index + LONGEST_NAME);
    while (end < limit && !words.startsLine(end) && Character.isLetter(string.charAt(end))) {
      end++;
    }
    return Math.min(end, string.length());
  }
}
