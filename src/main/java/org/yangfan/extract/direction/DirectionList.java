package org.yangfan.extract.direction;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.task.TaskPlace;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Reads main directions that stand in one list: {@code A、B、C}, or each explained after a colon. */
final class DirectionList {
  /** Between two directions; blanks, commas and words only where the next one begins with 5G+. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[、。；;]|<[Bb][Rr]\\s*/?>|(?:[，,/／|｜\\s\\u3000]|以及|和|及|与|并)++(?=[“\"*]{0,3}(?:[①-⑳]|[（(]?\\d{1,2}[）).、])?\\s?5G\\s?\\+)");

  private static final Pattern MARK =
      Pattern.compile(
          "(?:<[Bb][Rr]\\s*/?>|[-•·●①-⑳\\s\\u3000*“\"]|[（(]\\d{1,2}[）)]|\\d{1,2}[.、）)](?=\\D|5G)|[一二三四五六七八九十]是|聚焦|主攻|瞄准|突出|重点(?:发展|推进)|推进|发展|包括|做强|做优)+");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?<![\\s*”\"])[\\s*”\"]*+等?(?:[一二三四五六七八九十\\d]{0,3}[个大类项]{0,2}(?:重点)?(?:领域|方向|行业|应用))?[\\s*”\"]*$");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])[（(]?(?<number>\\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳])(?:[）).、：:]|(?<=[①-⑳])|(?<=[一二三四五六七八九十])是)[\\s*“\"]*$");

  private static final int LONGEST_MARK = 8;
  private static final int LONGEST = 24;

  /** Words of a cell that say there is no direction. */
  private static final Pattern NONE =
      Pattern.compile("[-—―/\\s]*|无|略|(?:尚|仍|还)?未.*|暂[无未缺].*|没有.*|待.{0,4}");

  /** Directions of which each is explained after a colon: only these part them. */
  private static final Pattern SENTENCE = Pattern.compile("[；;。\\r\\n]|<[Bb][Rr]\\s*/?>");

  private static final String COLONS = "：:";
  private static final String OPEN = "（(“《";
  private static final String CLOSE = "）)”》";

  private final Text text;

  DirectionList(Text text) {
    this.text = text;
  }

  /**
   * One place for each direction that the list {@code list} names.
   *
   * @param number of the direction where it is one; null where it is not told
   */
  List<TaskPlace> listed(Span list, String number, Span around) {
    boolean none = NONE.matcher(Wording.line(text.plain(list))).matches();
    List<TaskPlace> places = none ? List.of() : places(list, around);
    return places.size() == 1 && number != null
        ? List.of(place(places.get(0).heading().title(), number, places.get(0).own(), around))
        : places;
  }

  /** One place for each direction of {@code list}; none where it is no list of titles. */
  List<TaskPlace> places(Span list, Span around) {
    List<TaskPlace> places = new ArrayList<>();
    boolean explained = colon(list) < list.end();
    for (Span part : parts(list, explained ? SENTENCE : SEPARATOR)) {
      Span title = text.trim(new Span(part.start(), colon(part)));
      if (title.length() > LONGEST || text.plain(title).indexOf('，') >= 0) {
        return List.of();
      }
      places.add(place(title, new Span(title.end(), part.end()), around));
    }
    return places;
  }

  private int colon(Span span) {
    int i = span.start();
    while (i < span.end() && COLONS.indexOf(text.string().charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The direction called {@code title}, with the number right before it. */
  TaskPlace place(Span title, Span own, Span around) {
    return place(title, number(title), own, around);
  }

  private TaskPlace place(Span title, String number, Span own, Span around) {
    Heading heading =
        new Heading(HeadingStyle.UNNUMBERED, 0, null, number, title.start(), title, title);
    return new TaskPlace(heading, Wording.heading(text, title), List.of(), own, around);
  }

  /** The number right before {@code title}, or null. */
  private String number(Span title) {
    int from = Math.max(0, title.start() - LONGEST_MARK);
    Matcher mark = NUMBER.matcher(text.plain(new Span(from, title.start())));
    return mark.find() ? mark.group("number") : null;
  }

  private List<Span> parts(Span list, Pattern between) {
    List<Span> parts = new ArrayList<>();
    Matcher separator = between.matcher(text.string()).region(list.start(), list.end());
    separator.useTransparentBounds(true);
    int depth = 0;
    int start = list.start();
    for (int i = list.start(); i < list.end(); i++) {
      char c = text.string().charAt(i);
      depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && separator.region(i, list.end()).lookingAt()) {
        add(parts, start, i);
        start = separator.end();
        i = start - 1;
      }
    }
    add(parts, start, list.end());
    return parts;
  }

  private void add(List<Span> parts, int start, int end) {
    Matcher mark = MARK.matcher(text.string()).region(start, end);
    int from = mark.lookingAt() ? mark.end() : start;
    Matcher tail = TAIL.matcher(text.string()).region(from, end);
    Span part = text.trim(new Span(from, tail.find() ? tail.start() : end));
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }
}
