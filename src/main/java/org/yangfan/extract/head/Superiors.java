package org.yangfan.extract.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the plans of the genre that a plan says it carries out: after 按照, 落实 in the head, or under
 * 编制依据.
 */
public final class Superiors {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:按照|根据|依据|落实|贯彻|结合|对照|围绕|遵照|执行)[^。；《》]{0,80}((?:《[^》]{4,80}》(?:[（(〔][^（()）。]{4,40}[）)〕])?(?:[、，和及与以,]{0,2}[^。；《》，]{0,12}(?=《))?)++)");

  /** 抓好《…》落地, 以《…》为指引: it is carried out by what is said after its title. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?:抓好|做好|推动|推进|确保|促进|加快|保障|以)(《[^》]{4,80}》)[^。；《》，]{0,10}(?:落地|落实|实施|见效|贯彻|为(?:指引|引领|依据|遵循|纲领))");

  /** 结合《…》确定的产业方向: a plan that only says what there is. */
  private static final Pattern ASIDE = Pattern.compile("(?<=结合)《[^》]{4,80}》所?(?:确定|明确|划定|列出)的");

  private static final Pattern TITLE = Pattern.compile("《([^》]{4,})》");
  private static final Pattern INNER = Pattern.compile("[〈<]([^〉>]{4,80})[〉>]");
  private static final Pattern GENRE =
      Pattern.compile(
          "(?:计[划画]|方案|意见|规划|纲要|政策|措施|指南|指引|要点|安排|部署|工程)(?:[（(][^（(]*[）)])*$|5G.*(?:通知|年[）)])|第五代移动通信.*通知");

  /** A law that is to be carried out by what is said before it: 为落实《…条例》. */
  private static final Pattern LAW = Pattern.compile("条例$");

  private static final Pattern LAW_DONE =
      Pattern.compile("(?:落实|贯彻|实施)(?:好|执行)?(?:《[^》]{4,80}》[、，和及与以]{0,2})*$");

  /** Ends a sentence on what the plan rests on, in whatever chapter it stands. */
  private static final Pattern MADE = Pattern.compile("(?:制[定订]|编制|提出)了?(?:本|如下|以下)");

  private static final Pattern STOP = Pattern.compile("[。；]|\\R\\s*\\R");
  private static final int LONGEST_SENTENCE = 400;

  /** A section of its own that tells what the plan rests on; it stands below the head. */
  private static final Pattern BASIS =
      Pattern.compile("(?m)^[^。；：:\\r\\n]{0,8}(?:编制|制定|政策|文件|起草)依据[\\s*：:]*+[^\\r\\n]*");

  private Superiors() {}

  /**
   * Their printed titles, once each; {@code own}, the plan's own title, is not among them.
   *
   * @param header where the head of the plan stands; the section on its basis stands after that
   * @param aims where its chapters say what it is for
   */
  static List<String> in(Text text, Span header, List<Span> aims, String own) {
    List<Span> passages = new ArrayList<>();
    Stream.concat(Stream.of(header), aims.stream())
        .flatMap(part -> Stream.of(NAMED, DONE).flatMap(form -> passages(form, text, part)))
        .forEach(passages::add);
    MADE.matcher(text.string()).results().forEach(it -> passages.add(before(text, it.start())));
    Matcher basis = BASIS.matcher(text.string()).region(header.end(), text.length());
    if (basis.useTransparentBounds(true).useAnchoringBounds(false).find()) {
      passages.add(new Span(basis.start(), basis.end()));
    }
    return once(text, passages.stream().sorted(), own);
  }

  /** The sentence up to {@code end}. */
  private static Span before(Text text, int end) {
    int start = Math.max(0, end - LONGEST_SENTENCE);
    Matcher stop = STOP.matcher(text.string()).region(start, end);
    while (stop.find()) {
      start = stop.end();
    }
    return new Span(start, end);
  }

  /** Those that {@code within} names after 按照, 落实; {@code own} is not among them. */
  public static List<String> named(Text text, Span within, String own) {
    return once(text, passages(NAMED, text, within), own);
  }

  /** Where the first group of {@code form} stands in {@code within}. */
  private static Stream<Span> passages(Pattern form, Text text, Span within) {
    return form.matcher(text.string())
        .region(within.start(), within.end())
        .results()
        .map(it -> new Span(it.start(1), it.end(1)));
  }

  /** The titles that stand in {@code passages}, each once, without {@code own}. */
  private static List<String> once(Text text, Stream<Span> passages, String own) {
    Map<String, String> found = new LinkedHashMap<>();
    passages
        .flatMap(passage -> titles(text, passage).stream())
        .forEach(title -> found.putIfAbsent(key(title), title));
    found.remove(key(own == null ? "" : own));
    return List.copyOf(found.values());
  }

  /** The titles of plans that stand in {@code within}, without white space. */
  private static List<String> titles(Text text, Span within) {
    List<String> titles = new ArrayList<>();
    Matcher title = TITLE.matcher(text.string()).region(within.start(), within.end());
    while (title.find()) {
      Span inner = inner(text, new Span(title.start(1), title.end(1)));
      String words = Wording.solid(printed(text, TitleInSentence.inNotice(text, inner)));
      boolean aside =
          ASIDE
              .matcher(text.string())
              .region(title.start(), text.length())
              .useTransparentBounds(true)
              .lookingAt();
      if (!aside
          && (GENRE.matcher(PlainCharacters.of(words)).find()
              || isLaw(text, title.start(), words))) {
        titles.add(words);
      }
    }
    return titles;
  }

  private static boolean isLaw(Text text, int start, String words) {
    int from = Math.max(0, start - LONGEST_SENTENCE);
    return LAW.matcher(PlainCharacters.of(words)).find()
        && LAW_DONE.matcher(text.string()).region(from, start).find();
  }

  /** The printed characters of {@code span} but those that were blanked out: a page's number. */
  private static String printed(Text text, Span span) {
    StringBuilder printed = new StringBuilder(text.slice(span));
    for (int i = 0; i < printed.length(); i++) {
      if (Text.isBlank(text.string().charAt(span.start() + i))) {
        printed.setCharAt(i, ' ');
      }
    }
    return printed.toString();
  }

  /** Of 关于印发〈…〉的通知 what stands between the inner brackets. */
  private static Span inner(Text text, Span title) {
    Matcher inner = INNER.matcher(text.string()).region(title.start(), title.end());
    return inner.find() ? new Span(inner.start(1), inner.end(1)) : title;
  }

  private static String key(String title) {
    return title.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
  }
}
