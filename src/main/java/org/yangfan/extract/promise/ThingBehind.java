package org.yangfan.extract.promise;

import org.yangfan.extract.quantity.Figure;
import org.yangfan.extract.quantity.Figures;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * What a figure counts that stands before it, where the words between it and its verb tell more.
 */
final class ThingBehind {
  private static final Pattern PROPERTY = Pattern.compile("总?(?<name>规模|面积|建筑面积|投资|产值|年产值|里程|长度)");

  /** What is done to so many: 对30个小区实施光纤改造. */
  private static final Pattern DONE_TO =
      Pattern.compile(
          "(?<whose>[^，的]{2,14}?)(?:全面|分批|统一)?(?:实施|开展|进行)(?<what>[^，]{2,14}(?:改造|升级))");

  private static final Pattern LISTED =
      Pattern.compile("[\\p{IsHan}\\d]{2,8}(?:[、和与及][\\p{IsHan}\\d]{2,8}){1,9}等?");

  private static final Pattern LISTED_AND = Pattern.compile("[、和与及]");

  private final String string;

  ThingBehind(String string) {
    this.string = string;
  }

  /** What is done to the things, which 对 right before the figure opens; null for nothing. */
  String worked(int start, int figure, String words) {
    Matcher done = DONE_TO.matcher(words);
    boolean opened = figure == start + 1 && string.charAt(start) == '对';
    return opened && done.matches() ? done.group("whose") + done.group("what") : null;
  }

  /** Whether the words name as many things as the figure then counts: 建设甲、乙2个节点. */
  boolean isTally(Figure figure, int start, int end) {
    return start < end
        && LISTED.matcher(string).region(start, end).matches()
        && LISTED_AND.split(string.substring(start, end)).length == figure.value().intValue();
  }

  /** Whether what looks like a verb is the last of as many names as the figure counts. */
  boolean endsTally(Figure figure, int start, int end, int number) {
    int from = start;
    for (int i = start; i < end; i++) {
      from = string.charAt(i) == '，' ? i + 1 : from;
    }
    String[] names = LISTED_AND.split(string.substring(from, end));
    return end == number && names.length > 1 && names.length == figure.value().intValue();
  }

  /** 规模的基金, behind 20亿元, is 基金规模. */
  static String propertyLast(String words) {
    int of = words.indexOf('的');
    boolean first = of > 0 && of + 2 < words.length();
    Matcher property = PROPERTY.matcher(first ? words.substring(0, of) : "");
    return property.matches() ? words.substring(of + 1) + property.group("name") : words;
  }

  /** What of a thing behind it is measured: 设立规模不低于10亿元的…基金; null for nothing. */
  String property(int start, int end, String words) {
    Matcher property = PROPERTY.matcher(string).region(start, end);
    boolean thing = words.startsWith("的") && words.length() > 2 && Figures.find(words).isEmpty();
    return thing && property.matches() ? property.group("name") : null;
  }
}
