package org.yangfan.extract.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.yangfan.document.Numeral;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Reads the dates of a notice. */
public final class Dates {
  private static final String S = "[\\s\\u3000]*";

  /** Between a label, perhaps bold, and its date: a colon, or the border of a cell, or both. */
  private static final String PARTED = "[\\s\\u3000*]*[:：|\\]】][:：|\\s\\u3000*]*";

  /** What may stand after the year and the month, besides 年 and 月. */
  private static final String MARK = "\\-—./／]";

  /** Between the digits of a number that an editor tore: 2 0 2 4年3月1 5日. */
  private static final String TORN = "[ \\t\\u3000\\u00a0]{0,2}";

  private static final String DATE =
      ("(?<y>\\d{4}|\\dT\\dT\\dT\\d(?=S年))S[年M]S"
              + "(?<m>\\dT\\d(?=S月)|\\d{1,2}|[一二三四五六七八九十]{1,2})S[月M]S"
              + "(?<d>\\dT\\d(?=S日)|\\d{1,2}|[一二三四五六七八九十]{1,3})S日?")
          .replace("M]", MARK)
          .replace("T", TORN)
          .replace("S", S);
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:(?:发布|公布|公开)(?:日期|时间)|(?m:(?:^|[ \\t\\u3000|])(?:date|时间|日期)))" + PARTED + DATE);
  private static final Pattern PUBLISHED_BELOW = Pattern.compile("发布(?:日期|时间)" + PARTED + DATE);
  private static final int LONGEST_FOOTER = 300;
  private static final Pattern WRITTEN = Pattern.compile("(?:成文|印发|发文)(?:日期|时间)" + PARTED + DATE);
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "(?:自|(?<=(?:印发|发布|公布)[，,；;]))" + S + DATE + S + "起" + S + "(?:正式)?(?:施行|实施|执行|生效|试行)");
  private static final Pattern IN_EFFECT = Pattern.compile("(?:施行|实施|生效)(?:日期|时间)" + PARTED + DATE);
  private static final Pattern AT_ONCE =
      Pattern.compile("自(?:印发|发布|公布)之日起(?:正式)?(?:施行|实施|执行|生效|试行)");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?=\\d)(?<![自:：到至\\d])(?<![自:：到至\\d][\\s\\u3000*]{1,9})"
              + DATE.replace("[年" + MARK, "年").replace("[月" + MARK, "月").replace("日?", "日")
              + "(?![起前]|[^。\\r\\n]{0,24}(?:会议|审议))");
  private static final Pattern LAST =
      Pattern.compile(SIGNED.pattern() + "(?=[ \\t\\u3000]*+(?m:$))");
  private static final Pattern ALONE =
      Pattern.compile("(?m)(?:^|号[）)]?)[ \\t\\u3000]*+" + DATE + "(?=" + S + "$)");

  /** A date and the index after it. */
  public record Dated(LocalDate date, int end) {}

  private static final Pattern ANY = Pattern.compile(DATE);

  private Dates() {}

  /** The date that {@code within} begins with, or null. */
  public static Dated at(Text text, Span within) {
    Matcher matcher = ANY.matcher(text.string()).region(within.start(), within.end());
    LocalDate date = matcher.lookingAt() ? date(matcher) : null;
    return date == null ? null : new Dated(date, matcher.end());
  }

  /** The day that {@code header} says, or else what a web page prints below the document. */
  static LocalDate published(Text text, Span header) {
    LocalDate above = first(PUBLISHED, text, header);
    int below = Math.max(header.end(), text.length() - LONGEST_FOOTER);
    return above != null || below >= text.length()
        ? above
        : first(PUBLISHED_BELOW, text, new Span(below, text.length()));
  }

  /** The date that ends its line under the signatures, or is called the day of writing, or else. */
  static LocalDate issued(Text text, Span header, Signature signature) {
    LocalDate last =
        signature == null ? null : first(LAST, text, toLineEnd(text, signature.date()));
    LocalDate written = last == null ? first(WRITTEN, text, header) : last;
    return written != null || signature == null ? written : signed(text, signature);
  }

  private static Span toLineEnd(Text text, Span date) {
    return new Span(date.start(), text.lines().get(text.line(date.end()) - 1).end());
  }

  /**
   * The first full date of {@code within} that follows no other words of time, or null; one that
   * ends its line before others. One without 年月日 stands in a line of its own.
   */
  static Span signed(Text text, Span within) {
    for (Pattern form : List.of(LAST, SIGNED, ALONE)) {
      Matcher matcher = form.matcher(text.string()).region(within.start(), within.end());
      if (matcher.find()) {
        return new Span(matcher.start("y"), matcher.end());
      }
    }
    return null;
  }

  /** When the plan takes effect; {@code issued} where that is the day it was issued. */
  static LocalDate effective(Text text, LocalDate issued) {
    return effective(text, text.span(), issued);
  }

  /** The same, of what {@code within} says. */
  public static LocalDate effective(Text text, Span within, LocalDate issued) {
    LocalDate inWords = first(EFFECTIVE, text, within);
    LocalDate stated = inWords == null ? first(IN_EFFECT, text, within) : inWords;
    Matcher atOnce = AT_ONCE.matcher(text.string()).region(within.start(), within.end());
    return stated == null && atOnce.find() ? issued : stated;
  }

  private static LocalDate signed(Text text, Signature signature) {
    LocalDate inWords = first(SIGNED, text, signature.date());
    return inWords != null ? inWords : first(ALONE, text, signature.date());
  }

  private static LocalDate first(Pattern pattern, Text text, Span within) {
    Matcher matcher = pattern.matcher(text.string()).region(within.start(), within.end());
    return matcher.find() ? date(matcher) : null;
  }

  private static LocalDate date(Matcher matcher) {
    try {
      return LocalDate.of(
          Integer.parseInt(whole(matcher.group("y"))),
          Numeral.parse(whole(matcher.group("m"))),
          Numeral.parse(whole(matcher.group("d"))));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String whole(String number) {
    return number.replaceAll(TORN, "");
  }
}
