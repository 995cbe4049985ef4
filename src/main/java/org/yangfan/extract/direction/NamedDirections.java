package org.yangfan.extract.direction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.task.TaskPlace;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Reads main directions that have no headings of their own: a list behind a label ({@code
 * 主攻方向：A、B、C。}), a line for each, or else whatever the words name after 5G+.
 */
final class NamedDirections {
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?m)^[ \\t\\u3000]*+(?:[-•·]\\s)?\\**(?:5G)?(?:主攻|重点|主要|发展|应用|攻坚|优先|特色)(?:应用|发展)?(?:方向|领域|行业|应用)\\**(?:[：:]|为|包括)\\**[\\s\\u3000&&[^\\r\\n]]*([^\\r\\n]+)");
  private static final Pattern IN_FIELDS =
      Pattern.compile(
          "(?:在|面向|围绕|聚焦)([^，。；]*?、[^，。；]*?)等?(?:\\d+个|[一二三四五六七八九十]+个)?(?:重点)?(?:领域|行业|方面|方向)");

  /** A sentence that counts what it lists: 明确A、B、C三个方向. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:提出|明确|确定|列出|聚焦|主攻|瞄准|突出|围绕|包括|重点(?:发展|推进|打造|支持))[：:]?([^，。；《》\\r\\n]*?、[^，。；《》\\r\\n]*?)等?(?:[一两二三四五六七八九十]{1,2}|\\d{1,2})[个大类项]{1,2}(?:5G)?(?:主攻|重点|应用)*(?:方向|领域|场景|行业|应用)");

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^[ \\t\\u3000]*+(?:[-•·●*]\\s*|[①-⑳]\\s*)?\\**([“\"]?5G\\s?\\+[^，。；：:！？（(\\t\\r\\n]{2,24}?)\\**[ \\t\\u3000]*(?=[（(：:。；\\r\\n]|$)");

  private static final Pattern NAMED =
      Pattern.compile(
          "5G\\s?\\+[\\p{IsHan}A-Za-z0-9/]{2,16}?(?=应用|等|[一两二三四五六七八九十\\d]{1,2}[个大类项]|[^\\p{IsHan}A-Za-z0-9/]|[和及与]|$)");

  private static final int LONGEST_TITLE = 60;

  private final Text text;
  private final UnitPlaces passages;
  private final DirectionList list;

  NamedDirections(Text text, UnitPlaces passages) {
    this.text = text;
    this.passages = passages;
    this.list = new DirectionList(text);
  }

  /** One place for each direction that the words of {@code chapter} name, in order. */
  List<TaskPlace> in(Span chapter) {
    List<TaskPlace> listed = behindLabel(chapter);
    if (listed.isEmpty()) {
      listed = lines(chapter);
    }
    if (listed.isEmpty()) {
      listed = counted(chapter);
    }
    return listed.isEmpty() ? named(chapter) : listed;
  }

  private List<TaskPlace> behindLabel(Span chapter) {
    Matcher paragraph = PARAGRAPH.matcher(text.string()).region(chapter.start(), chapter.end());
    paragraph.useAnchoringBounds(false);
    if (!paragraph.find()) {
      return List.of();
    }
    Span words = new Span(paragraph.start(1), beforeUnits(paragraph.start(1), paragraph.end(1)));
    Matcher fields = IN_FIELDS.matcher(text.string()).region(words.start(), words.end());
    if (fields.find()) {
      words = new Span(fields.start(1), fields.end(1));
    }
    return list.places(words, chapter);
  }

  private List<TaskPlace> counted(Span chapter) {
    Matcher sentence = COUNTED.matcher(text.string()).region(chapter.start(), chapter.end());
    return sentence.find()
        ? list.places(new Span(sentence.start(1), sentence.end(1)), chapter)
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
    titles = new BulletTitles(text, passages).beside(titles, chapter);
    titles = new LineTitles(text, passages).beside(titles, chapter);
    List<Span> own = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      boolean last = i + 1 == titles.size();
      int end = last ? chapter.end() : text.lineAt(titles.get(i + 1).start()).start();
      own.add(new Span(titles.get(i).end(), end));
    }
    boolean each = own.stream().limit(Math.max(0, own.size() - 1)).anyMatch(passages::anyIn);
    List<TaskPlace> places = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      places.add(list.place(titles.get(i), own.get(i), each ? null : chapter));
    }
    return places;
  }

  private List<TaskPlace> named(Span chapter) {
    List<TaskPlace> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Matcher name = NAMED.matcher(text.string()).region(chapter.start(), chapter.end());
    while (name.find()) {
      Span title = new Span(name.start(), name.end());
      if (!isInTitle(name.start(), chapter) && seen.add(Wording.heading(text, title))) {
        places.add(list.place(title, new Span(title.end(), title.end()), chapter));
      }
    }
    return places;
  }

  /** Whether {@code index} stands in the 《title》 of a document. */
  private boolean isInTitle(int index, Span chapter) {
    int from = Math.max(chapter.start(), index - LONGEST_TITLE);
    String before = text.plain(new Span(from, index));
    return before.lastIndexOf('《') > before.lastIndexOf('》');
  }
}
