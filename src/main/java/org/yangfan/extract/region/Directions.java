package org.yangfan.extract.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.task.TaskPlace;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.Wording;

/**
 * Reads main directions that have no headings of their own: a list behind a label ({@code
 * 主攻方向：A、B、C。}), a line for each, or else whatever the words name after 5G+.
 */
public final class Directions {
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00A0]*+(?:[-•·]\\s)?\\**(?:5G)?(?:主攻|重点|主要|发展|应用|攻坚|优先|特色)(?:应用|发展)?(?:方向|领域|行业|应用)\\**(?:[：:]|为|包括)\\**[\\s\\u3000&&[^\\r\\n]]*([^\\r\\n]+)");
  private static final Pattern IN_FIELDS =
      Pattern.compile(
          "(?:在|面向|围绕|聚焦)([^，。；]*?、[^，。；]*?)等?(?:\\d+个|[一二三四五六七八九十]+个)?(?:重点)?(?:领域|行业|方面|方向)");

  /** A sentence that counts what it lists: 明确A、B、C三个方向. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:提出|明确|确定|列出|聚焦|主攻|瞄准|突出|围绕|包括|重点(?:发展|推进|打造|支持))[：:]?([^，。；《》\\r\\n]*?、[^，。；《》\\r\\n]*?)等?(?:[一两二三四五六七八九十]{1,2}|\\d{1,2})[个大类项]{1,2}(?:5G)?(?:主攻|重点|应用)*(?:方向|领域|场景|行业|应用)");

  /** Between two directions; blanks, commas and words only where the next one begins with 5G+. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[、。；;]|(?:[，,/／|｜\\s\\u3000]|以及|和|及|与|并)+(?=[“\"*]{0,3}(?:[①-⑳]|[（(]?\\d{1,2}[）).．、])?\\s?5G\\s?[+＋])");

  private static final Pattern MARK =
      Pattern.compile(
          "(?:[-•·●①-⑳\\s\\u3000*“\"]|[（(]\\d{1,2}[）)]|\\d{1,2}[.．、）)](?=\\D|5G)|[一二三四五六七八九十]是|聚焦|重点(?:发展|推进)|推进|发展|包括|做强|做优)+");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?<![\\s*”\"])[\\s*”\"]*+等?(?:[一二三四五六七八九十\\d]{0,3}[个大类项]{0,2}(?:重点)?(?:领域|方向|行业|应用))?[\\s*”\"]*$");

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00A0]*+(?:[-•·●*]\\s*|[①-⑳]\\s*)?\\**([“\"]?5G\\s?[+＋][^，。；：:！？（(\\t\\r\\n]{2,24}?)\\**[ \\t\\u3000]*(?=[（(：:。；\\r\\n]|$)");

  private static final Pattern NAMED =
      Pattern.compile(
          "5G\\s?[+＋][\\p{IsHan}A-Za-z0-9/]{2,16}?(?=应用|等|[一两二三四五六七八九十\\d]{1,2}[个大类项]|[^\\p{IsHan}A-Za-z0-9/]|[和及与]|$)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.．])[（(]?(?<number>\\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑳])(?:[）).．、：:]|(?<=[①-⑳])|(?<=[一二三四五六七八九十])是)[\\s*“\"]*$");

  private static final int LONGEST_MARK = 8;
  private static final int LONGEST = 24;
  private static final int LONGEST_TITLE = 60;

  /** Words of a cell that say there is no direction. */
  private static final Pattern NONE =
      Pattern.compile("[-—―–－/\\s]*|无|略|(?:尚|仍|还)?未.*|暂[无未缺].*|没有.*|待.{0,4}");

  /** Directions of which each is explained after a colon: only these part them. */
  private static final Pattern SENTENCE = Pattern.compile("[；;。\\r\\n]");

  private static final String COLONS = "：:";
  private static final String OPEN = "（(“《";
  private static final String CLOSE = "）)”》";

  private final Text text;
  private final UnitPlaces passages;

  public Directions(Text text, UnitPlaces passages) {
    this.text = text;
    this.passages = passages;
  }

  /** One place for each direction that the words of {@code chapter} name, in order. */
  public List<TaskPlace> in(Span chapter) {
    List<TaskPlace> listed = behindLabel(chapter);
    if (listed.isEmpty()) {
      listed = lines(chapter);
    }
    if (listed.isEmpty()) {
      listed = counted(chapter);
    }
    return listed.isEmpty() ? named(chapter) : listed;
  }

  /**
   * One place for each direction that the list {@code list} names.
   *
   * @param number of the direction where it is one; null where it is not told
   */
  public List<TaskPlace> listed(Span list, String number, Span around) {
    boolean none = NONE.matcher(Wording.line(text.slice(list))).matches();
    List<TaskPlace> places = none ? List.of() : places(list, around);
    return places.size() == 1 && number != null
        ? List.of(place(places.get(0).heading().title(), number, places.get(0).own(), around))
        : places;
  }

  private List<TaskPlace> behindLabel(Span chapter) {
    Matcher paragraph = PARAGRAPH.matcher(text.string()).region(chapter.start(), chapter.end());
    paragraph.useAnchoringBounds(false);
    if (!paragraph.find()) {
      return List.of();
    }
    Span list = new Span(paragraph.start(1), beforeUnits(paragraph.start(1), paragraph.end(1)));
    Matcher fields = IN_FIELDS.matcher(text.string()).region(list.start(), list.end());
    if (fields.find()) {
      list = new Span(fields.start(1), fields.end(1));
    }
    return places(list, chapter);
  }

  private List<TaskPlace> counted(Span chapter) {
    Matcher sentence = COUNTED.matcher(text.string()).region(chapter.start(), chapter.end());
    return sentence.find()
        ? places(new Span(sentence.start(1), sentence.end(1)), chapter)
        : List.of();
  }

  private int beforeUnits(int start, int end) {
    List<UnitPassage> units = passages.startingIn(new Span(start, end));
    return units.isEmpty() ? end : Math.max(start, units.get(0).span().start());
  }

  private List<TaskPlace> lines(Span chapter) {
    List<Span> titles = new ArrayList<>();
    Matcher line = LINE.matcher(text.string()).region(chapter.start(), chapter.end());
    line.useAnchoringBounds(false);
    while (line.find()) {
      titles.add(new Span(line.start(1), line.end(1)));
    }
    List<TaskPlace> places = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      int end = i + 1 < titles.size() ? lineStart(titles.get(i + 1).start()) : chapter.end();
      places.add(place(titles.get(i), new Span(titles.get(i).end(), end), chapter));
    }
    return places;
  }

  private int lineStart(int index) {
    return Math.max(text.string().lastIndexOf('\n', index), text.string().lastIndexOf('\r', index))
        + 1;
  }

  private List<TaskPlace> named(Span chapter) {
    List<TaskPlace> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Matcher name = NAMED.matcher(text.string()).region(chapter.start(), chapter.end());
    while (name.find()) {
      Span title = new Span(name.start(), name.end());
      if (!isInTitle(name.start(), chapter) && seen.add(Wording.heading(text, title))) {
        places.add(place(title, new Span(title.end(), title.end()), chapter));
      }
    }
    return places;
  }

  /** Whether {@code index} stands in the 《title》 of a document. */
  private boolean isInTitle(int index, Span chapter) {
    int from = Math.max(chapter.start(), index - LONGEST_TITLE);
    String before = text.string().substring(from, index);
    return before.lastIndexOf('《') > before.lastIndexOf('》');
  }

  private List<TaskPlace> places(Span list, Span around) {
    List<TaskPlace> places = new ArrayList<>();
    boolean explained = colon(list) < list.end();
    for (Span part : parts(list, explained ? SENTENCE : SEPARATOR)) {
      Span title = text.trim(new Span(part.start(), colon(part)));
      if (title.length() > LONGEST || text.slice(title).indexOf('，') >= 0) {
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

  private TaskPlace place(Span title, Span own, Span around) {
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
    Matcher mark = NUMBER.matcher(text.string().substring(from, title.start()));
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
